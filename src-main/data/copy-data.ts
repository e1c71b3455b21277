import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { Month } from '../../src-shared/calendar.ts'
import { mergeTwoMonths } from '../journal/store/merge-months.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { parseMonth } from '../journal/store/month-document.ts'
import type { Clock } from '../kernel/ports.ts'
import { mergeTwoPlans } from '../plan/store/merge-plans.ts'
import { planText } from '../plan/store/plan-bytes.ts'
import { parsePlan } from '../plan/store/plan-document.ts'
import { monthOfFile, PLAN_FILE, versionOfFile } from '../storage/data-folder.ts'
import { placeholderName } from '../storage/synced-name.ts'
import { copyFolder, type FolderCopy, type Meeting } from './move-folder.ts'

/** Where a chosen folder takes the data: itself where it is empty or has such data already. */
export function targetIn(chosen: string, names: readonly string[]): string {
  const named = ['device.json', placeholderName('device.json')]
  const hasData = names.some((name) => named.some((file) => existsSync(join(chosen, name, file))))
  return names.length === 0 || hasData ? chosen : join(chosen, 'Micro-Momentum')
}

/**
 * Copies a data folder. Where this device has been there before, its months and its plan of both
 * are put together; another device's files there are that device's own.
 */
export function copyData(
  from: string,
  to: string,
  deviceId: string,
  clock: Clock,
): Promise<FolderCopy> {
  return copyFolder(from, to, meet, clock.now())

  function meet(path: string, here: Buffer, there: Buffer): Meeting {
    const [device, ...rest] = path.split(/[\\/]/)
    const name = rest.join('/')
    if (device !== deviceId) return { kind: 'leave' }
    // A conflict copy is one more version of its file, in both folders.
    const file = versionOfFile(name)?.file
    if (file === PLAN_FILE) return plansMeet(here, there)
    const month = file === undefined ? undefined : monthOfFile(file)
    return month === undefined ? { kind: 'here' } : monthsMeet(month, here, there)
  }
}

function monthsMeet(month: Month, here: Buffer, there: Buffer): Meeting {
  const [mine, theirs] = [parseMonth(here), parseMonth(there)]
  if (theirs.kind === 'newer') return { kind: 'newer' }
  if (mine.kind !== 'month' || theirs.kind !== 'month') return { kind: 'here' }
  // What is damaged is put together when it is opened; here, one of them would be lost.
  if (mine.damaged || theirs.damaged) return { kind: 'here' }
  return { kind: 'both', bytes: monthBytes(month, mergeTwoMonths(mine.document, theirs.document)) }
}

function plansMeet(here: Buffer, there: Buffer): Meeting {
  const [mine, theirs] = [parsePlan(here), parsePlan(there)]
  if (theirs.kind === 'newer') return { kind: 'newer' }
  if (mine.kind !== 'plan' || theirs.kind !== 'plan') return { kind: 'here' }
  if (mine.damaged || theirs.damaged) return { kind: 'here' }
  return {
    kind: 'both',
    bytes: Buffer.from(planText(mergeTwoPlans(mine.document, theirs.document))),
  }
}
