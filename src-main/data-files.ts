import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'

import type { Month } from '../src-shared/calendar.ts'
import { openBackups, type Backups } from './adapters/backups.ts'
import { monthOfFile, PLAN_FILE } from './adapters/data-folder.ts'
import { openDraft, type DraftFile } from './adapters/draft-file.ts'
import { removeLeftovers } from './adapters/leftovers.ts'
import { monthBytes, parseMonth } from './adapters/month-document.ts'
import { copyFolder, type FolderCopy, type Meeting } from './adapters/move-folder.ts'
import { isNudgeFile, openNudgeLog, type NudgeFiles } from './adapters/nudge-log.ts'
import type { DeviceFolder } from './adapters/own-file.ts'
import { planText } from './adapters/plan-bytes.ts'
import { parsePlan } from './adapters/plan-document.ts'
import { openPlan, type PlanFile } from './adapters/plan-file.ts'
import { winFiles, type WinFiles } from './adapters/win-files.ts'
import { latestOf, mergeMonth, versionsOf, type Version } from './domain/merge.ts'
import type { Clock } from './domain/ports.ts'

/** What lies in one data folder. */
export interface DataFiles {
  folder: string
  wins: WinFiles
  plan: PlanFile
  backups: Backups
  nudges: NudgeFiles
  draft: DraftFile
  /**
   * Reads a file of another device again.
   *
   * @param file relative to the device's folder
   * @returns the month that may have changed
   */
  arrived(file: string): Month | undefined
  /**
   * Looks at a file of this device again: somebody else may have written it.
   *
   * @returns whether the plan is another
   */
  look(file: string): boolean
  /** Whether another installation has written under this device id. */
  twinSeen(): boolean
  /** Where there can be no other device id: what the other writes is merged from now on. */
  stay(): void
}

/**
 * Opens a data folder. Nothing is made before the first change.
 *
 * @param changed called when reading has changed months, or has found something to say
 * @param twin called once, when another installation has written under this device id; nothing is
 *   written under it from then on. Where it is not given, what the other writes is merged.
 */
export function openDataFiles(
  folder: string,
  deviceId: string,
  clock: Clock,
  changed: (months: readonly Month[]) => void = () => undefined,
  twin?: () => void,
): DataFiles {
  removeLeftovers(join(folder, deviceId))
  let isTwinSeen = false
  let stays = twin === undefined
  const device: DeviceFolder = {
    path: join(folder, deviceId),
    isLeft: () => isTwinSeen && !stays,
    twinSeen() {
      if (!isTwinSeen) twin?.()
      isTwinSeen = true
    },
  }
  const backups = openBackups(folder, deviceId, clock)
  const wins = winFiles({ dataFolder: folder, deviceId, device, clock, backups, changed })
  const plan = openPlan({
    dataFolder: folder,
    deviceId,
    device,
    clock,
    earlier: backups,
    *wins() {
      for (const month of wins.months()) yield* wins.read(month)
    },
  })
  const nudges = openNudgeLog({ dataFolder: folder, deviceId, device, clock })
  const draft = openDraft({ dataFolder: folder, deviceId, device, clock })
  return {
    folder,
    wins,
    plan,
    backups,
    nudges,
    draft,
    arrived(file) {
      if (isNudgeFile(file)) nudges.reread()
      if (file === PLAN_FILE) plan.reread()
      const month = monthOfFile(file)
      if (month !== undefined) wins.reread(month)
      return month
    },
    look(file) {
      const month = monthOfFile(file)
      if (month !== undefined) wins.look(month)
      const decided = isNudgeFile(file) ? monthOfFile(`wins/${basename(file)}`) : undefined
      if (decided !== undefined) nudges.look(decided)
      return file === PLAN_FILE && plan.look()
    },
    twinSeen: () => isTwinSeen,
    stay: () => (stays = true),
  }
}

/**
 * Takes over what memory knows of this device's documents, and no file in the data folder says any
 * more: another installation may have written over it. The folder is the same, the device id new.
 */
export async function takeOver(from: DataFiles, to: DataFiles): Promise<void> {
  for (const [month, document] of from.wins.inMemory()) to.wins.takeOver(month, document)
  const known = to.plan.read()
  const own = from.plan.own()
  const plan = {
    goals: missing(own.goals, known.goals),
    tasks: missing(own.tasks, known.tasks),
    steps: missing(own.steps, known.steps),
    repeats: missing(own.repeats, known.repeats),
    answers: missing(own.answers, known.answers),
  }
  if (Object.values(plan).some((list) => list.length > 0)) await to.plan.put(plan)
  // Of other devices, these count only in part.
  await to.nudges.takeOver(from.nudges.own())
  const draft = from.draft.read()
  if (draft !== undefined) await to.draft.put(draft)
}

/** The records of one list that another has not, or has older. */
function missing<T extends { id: string; updatedAt: string }>(
  own: readonly T[],
  there: readonly T[],
): T[] {
  const since = new Map(there.map(({ id, updatedAt }) => [id, updatedAt]))
  return own.filter(({ id, updatedAt }) => updatedAt > (since.get(id) ?? ''))
}

/** Where a chosen folder takes the data: itself where it is empty or has such data already. */
export function targetIn(chosen: string, names: readonly string[]): string {
  const hasData = names.some((name) => existsSync(join(chosen, name, 'device.json')))
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

  function meet(file: string, here: Buffer, there: Buffer): Meeting {
    const [device, ...rest] = file.split(/[\\/]/)
    const name = rest.join('/')
    if (device !== deviceId) return { kind: 'leave' }
    if (name === PLAN_FILE) return bothPlans(here, there)
    const month = monthOfFile(name)
    return month === undefined ? { kind: 'here' } : bothMonths(month, here, there)
  }

  function bothMonths(month: Month, here: Buffer, there: Buffer): Meeting {
    const [mine, theirs] = [parseMonth(here), parseMonth(there)]
    if (theirs.kind === 'newer') return { kind: 'newer' }
    if (mine.kind !== 'month' || theirs.kind !== 'month') return { kind: 'here' }
    // What is damaged is put together by whoever opens it; here, one of them would be lost.
    if (mine.damaged || theirs.damaged) return { kind: 'here' }
    const merged = mergeMonth({
      wins: both(mine.document.wins, theirs.document.wins),
      gone: both(mine.document.gone, theirs.document.gone),
    })
    const rest = distinct([...mine.document.rest, ...theirs.document.rest])
    const others = { ...theirs.document.others, ...mine.document.others }
    return { kind: 'both', bytes: monthBytes(month, { ...merged, rest, others }) }
  }

  function bothPlans(here: Buffer, there: Buffer): Meeting {
    const [mine, theirs] = [parsePlan(here), parsePlan(there)]
    if (theirs.kind === 'newer') return { kind: 'newer' }
    if (mine.kind !== 'plan' || theirs.kind !== 'plan') return { kind: 'here' }
    if (mine.damaged || theirs.damaged) return { kind: 'here' }
    const [one, other] = [mine.document, theirs.document]
    const text = planText({
      goals: latestOf(both(one.goals, other.goals)),
      tasks: latestOf(both(one.tasks, other.tasks)),
      steps: latestOf(both(one.steps, other.steps)),
      repeats: latestOf(both(one.repeats, other.repeats)),
      answers: latestOf(both(one.answers, other.answers)),
      rest: {
        goals: distinct([...one.rest.goals, ...other.rest.goals]),
        tasks: distinct([...one.rest.tasks, ...other.rest.tasks]),
        steps: distinct([...one.rest.steps, ...other.rest.steps]),
        repeats: distinct([...one.rest.repeats, ...other.rest.repeats]),
        answers: distinct([...one.rest.answers, ...other.rest.answers]),
      },
      others: { ...other.others, ...one.others },
    })
    return { kind: 'both', bytes: Buffer.from(text) }
  }

  /** What both files say, as versions of this device, whose files both are. */
  function both<T>(one: readonly T[], other: readonly T[]): Version<T>[] {
    return versionsOf([...one, ...other], deviceId)
  }
}

/** Entries that no version of the app may ever have read: each once. */
function distinct(entries: readonly unknown[]): unknown[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
}
