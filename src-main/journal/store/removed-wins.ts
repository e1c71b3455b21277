import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Gone, Win } from '../../../src-shared/records.ts'
import type { SaveOutcome } from '../../kernel/ports.ts'
import { monthFile, monthOfFile, monthsIn } from '../../storage/data-folder.ts'
import type { EarlierFiles } from '../../storage/earlier-versions.ts'
import { withoutWins } from './month-changes.ts'
import type { Months } from './months.ts'
import { scrubAsides, scrubbed } from './scrub.ts'
import type { WinWriter } from './win-writer.ts'

interface Parts {
  months: Months
  writer: Pick<WinWriter, 'keep'>
  backups: Pick<EarlierFiles, 'files' | 'rewrite'>
  deviceFolder: string
}

/** What is known to be gone from a month, of all devices. */
export function goneFrom(month: Month, months: Months): Gone[] {
  const { own, others } = months.open(month)
  const elsewhere = others.gone.map(({ record }) => record)
  return [...own.present().gone, ...months.waiting.of(month).gone, ...elsewhere]
}

/** Takes wins off the disk for good, here and in every backup; that they are gone is kept. */
export async function purgeWins(
  wins: readonly Win[],
  { months, writer, backups, deviceFolder }: Parts,
): Promise<SaveOutcome> {
  // Also in the months they were in: other devices may have their words there still.
  const targets = Map.groupBy(
    wins.flatMap((win) => [
      { win, month: monthOf(win.day) },
      ...(win.movedFrom ?? []).map((month) => ({ win, month })),
    ]),
    ({ month }) => month,
  )
  for (const month of targets.keys()) {
    const blocked = months.toWrite(month).own.blocked()
    if (blocked) return { kind: 'refused', problem: blocked }
  }
  // Backups first: a refusal leaves the win where the person can find it and try again.
  // A win that was moved is in backups of other months, too.
  const cleaned = await scrubFiles(wins, { backups, deviceFolder })
  if (cleaned.kind === 'refused') return cleaned
  for (const [month, left] of targets) {
    const gone = left.map(({ win }) => win)
    const outcome = await writer.keep(month, (document) => withoutWins(document, gone, 'gone'))
    if (outcome.kind === 'refused') return outcome
  }
  return { kind: 'kept' }
}

/** The same for wins that have been in one month all the time. */
export async function purgeWinsIn(
  month: Month,
  wins: readonly Win[],
  { months, writer, backups, deviceFolder }: Parts,
): Promise<SaveOutcome> {
  const blocked = months.toWrite(month).own.blocked()
  if (blocked) return { kind: 'refused', problem: blocked }
  const cleaned = await scrubFiles(wins, { backups, deviceFolder, month })
  if (cleaned.kind === 'refused') return cleaned
  return writer.keep(month, (document) => withoutWins(document, wins, 'gone'))
}

/** Takes wins out of backups and other versions of months, of one month alone where it is given. */
async function scrubFiles(
  wins: readonly Win[],
  { backups, deviceFolder, month }: Pick<Parts, 'backups' | 'deviceFolder'> & { month?: Month },
): Promise<SaveOutcome> {
  for (const file of month === undefined ? backups.files() : [monthFile(month)]) {
    if (monthOfFile(file) === undefined) continue
    const cleaned = await backups.rewrite(file, (bytes) => scrubbed(file, bytes, wins))
    if (cleaned.kind === 'refused') return cleaned
  }
  return scrubAsides(deviceFolder, wins, month)
}

/**
 * Wins that this device still holds although they were removed before an instant, or taken off for
 * good by another device.
 */
export async function removedWins(
  instant: string,
  { months, deviceFolder }: Pick<Parts, 'months' | 'deviceFolder'>,
): Promise<Win[]> {
  const due: Win[] = []
  const shared = months.elsewhere.any()
  for (const month of monthsIn(deviceFolder)) {
    const bytes = await readFile(join(deviceFolder, monthFile(month))).catch(() => undefined)
    if (bytes === undefined || !(shared || mentionsRemoved(bytes))) continue
    const { own, others } = months.open(month)
    const shown = new Set(months.read(month).map(({ id }) => id))
    // What another device has only moved may arrive in its new month any moment.
    const forGood = others.gone.filter(({ record }) => record.moved !== true)
    const goneThere = new Set(forGood.map(({ record }) => record.id))
    for (const win of own.present().wins) {
      const longAgo = win.deleted === true && win.updatedAt < instant
      if (longAgo || (goneThere.has(win.id) && !shown.has(win.id))) due.push(win)
    }
  }
  return due
}

/** Whether removed wins may be in a month's file, which another program may have indented anew. */
function mentionsRemoved(bytes: Buffer): boolean {
  return bytes.includes('"deleted":true') || bytes.includes('"deleted": true')
}
