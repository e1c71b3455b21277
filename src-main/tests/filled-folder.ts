import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setImmediate } from 'node:timers/promises'

import type { Win } from '../../src-shared/records.ts'
import type { Data, openData as OpenData } from '../data/data.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import { nameDevice } from '../storage/device-file.ts'

/** A settings folder with a data folder in it, made through the app's own code. */
export interface FilledFolder {
  /** The settings folder. */
  root: string
  deviceId: string
  otherId: string
  /** The bytes of every file, named relative to the settings folder. */
  files: Map<string, Buffer>
  /** Every version that a win ever had, by its id, as it stood in any file. */
  versions: Map<string, Win[]>
}

/** The other device's id. */
const OTHER_ID = '019b0000-0000-7000-8000-0000000000bb'
const DAYS_OF_WINS = [
  ['2026-09', [3, 9, 17, 28]],
  ['2026-10', [2, 2, 11, 19, 30]],
  ['2026-11', [1, 8, 15, 21]],
] as const

/**
 * Fills a folder: three months of wins, a goal, another device, three backups, and after the last
 * of them a few more wins, other words for one and another month for one.
 *
 * @param setNow sets the clock, in milliseconds since the epoch
 */
export async function fillFolder(
  root: string,
  openData: typeof OpenData,
  setNow: (now: number) => void,
): Promise<FilledFolder> {
  const seen = new Map<string, Win[]>()
  const look = (): void => {
    for (const bytes of filesIn(root).values()) {
      for (const win of winsIn(bytes)) {
        const known = seen.get(win.id) ?? []
        if (!known.some((other) => JSON.stringify(other) === JSON.stringify(win))) known.push(win)
        seen.set(win.id, known)
      }
    }
  }
  const at = (time: string): void => setNow(Date.parse(time))
  at('2026-09-01T08:00:00.000Z')
  const data = openData(root, openEventBus())
  const { deviceId } = data.settings.current()
  nameDevice(data.folder(), deviceId, 'the desk')
  const log = async (text: string, time: string, from: Data = data): Promise<Win> => {
    at(time)
    const said = await from.journal.log(text, 'quick-log')
    if (said.kind !== 'logged') throw new Error(`"${text}" was not logged: ${said.kind}.`)
    look()
    return said.win
  }
  const made: Win[] = []
  for (const [month, days] of DAYS_OF_WINS) {
    for (const [number, day] of days.entries()) {
      const time = `${month}-${String(day).padStart(2, '0')}T1${number}:04:05.678Z`
      made.push(await log(`wrote page ${made.length} of the letter – ${'é'.repeat(number)}`, time))
    }
    await data.backups.make()
  }
  const change = async (time: string, work: () => Promise<{ kind: string }>): Promise<void> => {
    at(time)
    const { kind } = await work()
    if (!['changed', 'added'].includes(kind)) throw new Error(`A change was not made: ${kind}.`)
    look()
  }
  const id = (number: number): string => made[number]?.id ?? ''
  await change('2026-11-21T12:00:00.000Z', () => data.planner.addGoal('someone who writes'))
  const goal = data.plan.read().goals[0]?.id
  await change('2026-11-21T13:00:00.000Z', () => data.journal.edit(id(1), { goalId: goal }))
  await change('2026-11-21T14:00:00.000Z', () => data.journal.edit(id(2), { linkedTo: id(1) }))
  await change('2026-11-21T15:00:00.000Z', () => data.journal.remove(id(5)))
  await change('2026-11-21T16:00:00.000Z', () => data.journal.remove(id(6)))
  await change('2026-11-21T17:00:00.000Z', () => data.journal.purge(id(6)))
  await change('2026-11-21T18:00:00.000Z', () =>
    data.journal.edit(id(3), { wall: '2026-10-04T09:00' }),
  )
  await data.backups.make()

  // After the last backup.
  await log('opened the window', '2026-11-22T08:00:00.123Z')
  await log('watered the plant', '2026-11-22T09:00:00.456Z')
  await change('2026-11-22T10:00:00.000Z', () => data.journal.edit(id(8), { text: 'other words' }))
  await change('2026-11-22T11:00:00.000Z', () =>
    data.journal.edit(id(7), { wall: '2026-09-20T18:30' }),
  )

  // Another device, whose folder a sync tool has brought.
  const elsewhere = join(root, '..', 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(
    join(elsewhere, 'settings.json'),
    JSON.stringify({ schemaVersion: 1, deviceId: OTHER_ID, dataFolder: data.folder() }),
  )
  nameDevice(data.folder(), OTHER_ID, 'the phone')
  const other = openData(elsewhere, openEventBus())
  await log('walked to the lake', '2026-10-21T07:00:00.111Z', other)
  await log('fed the cat', '2026-11-20T07:00:00.222Z', other)
  at('2026-11-23T10:00:00.000Z')
  for (let turn = 0; turn < 20; turn += 1) await setImmediate()
  // These keep what a purged win said, which no file does any more.
  seen.delete(id(6))
  return { root, deviceId, otherId: OTHER_ID, files: filesIn(root), versions: seen }
}

/** The bytes of every file below a folder, named relative to it with slashes. */
export function filesIn(root: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(relative(root, path).replaceAll('\\', '/'), bytesOf(path))
  }
  return files
}

/** The bytes of a file, locked or not. */
export function bytesOf(path: string): Buffer {
  const { mode } = statSync(path)
  if (!isLocked(path)) return readFileSync(path)
  chmodSync(path, 0o600)
  try {
    return readFileSync(path)
  } finally {
    chmodSync(path, mode)
  }
}

/** Whether a file's mode keeps its owner out. */
export function isLocked(path: string): boolean {
  return (statSync(path).mode & 0o400) === 0
}

/** What stands in the list of wins of some bytes, or in their lines, whatever it may be. */
export function winsIn(bytes: Buffer): Win[] {
  const text = bytes.toString('utf8')
  const whole = parsed(text) as { wins?: Win[] } | undefined
  if (whole !== undefined) return Array.isArray(whole?.wins) ? whole.wins : []
  return text
    .split('\n')
    .filter((line) => line.includes('"text"'))
    .flatMap((line) => (parsed(line.trim().replace(/,$/, '')) as Win | undefined) ?? [])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
