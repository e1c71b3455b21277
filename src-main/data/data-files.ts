import { basename, join } from 'node:path'

import type { Month } from '../../src-shared/calendar.ts'
import { winFiles, type WinFiles } from '../journal/store/win-files.ts'
import { laterThanKnown } from '../kernel/merge.ts'
import type { Clock } from '../kernel/ports.ts'
import { isNudgeFile, openNudgeLog, type NudgeFiles } from '../nudges/nudge-log.ts'
import { planOf, planRecords, type PlanRecord } from '../plan/domain/plan-lists.ts'
import { openDraft, type DraftFile } from '../plan/store/draft-file.ts'
import { openPlan, type PlanFile } from '../plan/store/plan-file.ts'
import { conflictCopies, type ConflictCopies } from '../storage/conflict-copies.ts'
import { BACKUPS, monthOfFile, PLAN_FILE, versionOfFile } from '../storage/data-folder.ts'
import type { DeviceFolder } from '../storage/device-folder.ts'
import { removeLeftovers } from '../storage/leftovers.ts'
import { filesAtOnce, type OtherFiles } from '../storage/other-files.ts'
import { restoreOwnerRights } from '../storage/owner-rights.ts'
import { monthInName } from '../storage/synced-name.ts'
import { openBackups, type Backups } from './backups.ts'
import type { ChangedFile } from './other-devices.ts'

/** What lies in one data folder. */
export interface DataFiles {
  folder: string
  /** This device's folder in it. */
  deviceFolder: string
  wins: WinFiles
  plan: PlanFile
  backups: Backups
  nudges: NudgeFiles
  draft: DraftFile
  copies: Pick<ConflictCopies, 'notices'>
  /**
   * Removes what interrupted saves have left, mends what is damaged, and takes in conflict copies.
   * To be called once, while nothing else changes.
   */
  prepare(): void
  /** Writes what reading has found to be written. To be called while nothing else changes. */
  mend(): void
  /**
   * Takes what conflict copies have into this device's files, and puts its own copies aside.
   *
   * @returns false where some of it is not known yet, and it is to be called again
   */
  mergeCopies(): boolean
  /**
   * Reads again what another program has changed.
   *
   * @returns the months that may have changed, none of them where it may be all, or undefined if
   *   nothing has
   */
  onFileChanged(what: ChangedFile): readonly Month[] | undefined
  /** Whether another installation has written under this device id. */
  twinSeen(): boolean
  /** Where there can be no other device id: what the other writes is merged from now on. */
  stay(): void
}

/** Who hears of what is found in a data folder, and what other programs bring into it. */
export interface Surroundings {
  /** Where it is not given, that is read when it is asked for. */
  files?: OtherFiles
  /** Called when reading has changed months, or has found something to say. */
  onChange?: (months: readonly Month[]) => void
  /** Called when reading has found something that `mend` is to write. */
  onMendingDue?: () => void
  /**
   * Called once, when another installation has written under this device id; nothing is written
   * under it from then on. Where it is not given, what the other writes is merged.
   */
  onTwin?: () => void
}

/** Opens a data folder and prepares it. Nothing is made before the first change. */
export function openDataFiles(
  folder: string,
  deviceId: string,
  clock: Clock,
  around: Surroundings = {},
): DataFiles {
  const files = readDataFiles(folder, deviceId, clock, around)
  files.prepare()
  return files
}

/** Opens a data folder and leaves it as it is. */
export function readDataFiles(
  folder: string,
  deviceId: string,
  clock: Clock,
  {
    onChange = () => undefined,
    onMendingDue = () => undefined,
    onTwin,
    ...given
  }: Surroundings = {},
): DataFiles {
  const { files = filesAtOnce(folder, deviceId) } = given
  const { device, ...twin } = sharedFolder(join(folder, deviceId), onTwin)
  const backups = openBackups(folder, deviceId, clock)
  const place = { dataFolder: folder, deviceId, device, clock, files }
  const wins = winFiles({ ...place, backups, onChange, onMendingDue })
  const plan = openPlan({
    ...place,
    earlier: backups,
    *wins() {
      for (const month of wins.months()) yield* wins.read(month)
    },
  })
  const nudges = openNudgeLog({ ...place, onMendingDue })
  const draft = openDraft(place)
  const copies = conflictCopies({ deviceFolder: join(folder, deviceId), now: clock.now })

  function prepare(): void {
    for (const own of [device.path, join(folder, BACKUPS, deviceId)]) restoreOwnerRights(own)
    removeLeftovers(device.path)
    mend()
    mergeCopies()
  }

  function mend(): void {
    plan.mend()
    wins.mend()
    nudges.mend()
    draft.mend()
  }

  function mergeCopies(): boolean {
    copies.settle([wins.takeCopies(), plan.takeCopies(), nudges.takeCopies()])
    return files.isSettled()
  }

  function onFileChanged({ file: changedFile, own }: ChangedFile): readonly Month[] | undefined {
    const version = versionOfFile(changedFile)
    const file = version?.file ?? changedFile
    if (own && version?.kind !== 'copy') return look(file)
    if (isNudgeFile(file)) nudges.reread()
    if (file === PLAN_FILE) plan.reread()
    const month = monthOfFile(file)
    if (month !== undefined) wins.reread(month)
    return month === undefined ? [] : [month]
  }

  /** Mostly it is the one that was just written here, and nothing is read for it. */
  function look(file: string): readonly Month[] | undefined {
    const month = monthOfFile(file)
    // It tells by itself of a month that has become another.
    if (month !== undefined) wins.look(month)
    const decided = isNudgeFile(file) ? monthInName(basename(file)) : undefined
    if (decided !== undefined) nudges.look(decided)
    return file === PLAN_FILE && plan.look() ? [] : undefined
  }

  const known = { folder, wins, plan, backups, nudges, draft, copies }
  return {
    ...known,
    deviceFolder: join(folder, deviceId),
    prepare,
    mend,
    mergeCopies,
    onFileChanged,
    ...twin,
  }
}

/** The folder of a device id, until another installation is found to have the same. */
function sharedFolder(path: string, onTwin: (() => void) | undefined) {
  let isTwinSeen = false
  let stays = onTwin === undefined
  const device: DeviceFolder = {
    path,
    isLeft: () => isTwinSeen && !stays,
    twinSeen() {
      if (!isTwinSeen) onTwin?.()
      isTwinSeen = true
    },
  }
  return {
    device,
    twinSeen: () => isTwinSeen,
    stay() {
      stays = true
    },
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
  const plan = planOf((list) => laterThanKnown<PlanRecord>(own[list], known[list]))
  if (planRecords(plan).length > 0) await to.plan.put(plan)
  // Of other devices, these count only in part.
  await to.nudges.takeOver(from.nudges.own())
  const draft = from.draft.read()
  if (draft !== undefined) await to.draft.put(draft)
}
