import { join } from 'node:path'

import type { Win } from '../../../src-shared/records.ts'
import type { Clock, Plan, PlanStore } from '../../kernel/ports.ts'
import type { TakenCopies } from '../../storage/conflict-copies.ts'
import { ownFolder, type DeviceFolder } from '../../storage/device-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { hasMore } from '../../storage/known-document.ts'
import { NoticeList } from '../../storage/notice-list.ts'
import { filesAtOnce, type OtherFiles } from '../../storage/other-files.ts'
import { ownFile, type OwnFile } from '../../storage/own-file.ts'
import { planOf, planRecords, type PlanRecord } from '../domain/plan-lists.ts'
import { mergeTwoPlans } from './merge-plans.ts'
import { planMerger } from './merged-plan.ts'
import { readOtherPlans, type OtherPlans } from './other-plans.ts'
import { PlanBytes } from './plan-bytes.ts'
import { newInPlanCopy, planCopies } from './plan-copies.ts'
import type { PlanDocument } from './plan-document.ts'
import { readPlan } from './read-plan.ts'

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that another installation writes in it. */
  device?: DeviceFolder
  clock: Clock
  earlier: EarlierVersions
  /** What other programs bring; where it is not given, it is read when it is asked for. */
  files?: OtherFiles
  /** Every win, for a plan that is lost: a win that names a step proves the step. */
  wins: () => Iterable<Win>
}

/** The store, and what another device's changes ask of it. */
export interface PlanFile extends PlanStore {
  /** Writes what reading has found to be written. To be called while nothing else changes. */
  mend(): void
  /** Reads the other devices' plans again. */
  reread(): void
  /** Takes what only conflict copies have into this device's plan. */
  takeCopies(): TakenCopies
  /** Reads this device's plan again, where another program has written it; true if so. */
  look(): boolean
  /** What this device's plan says. */
  own(): Plan
}

/** Goals, tasks, steps and repeats: `plan.json` in each device's folder, merged when read. */
export function openPlan(parts: Parts): PlanFile {
  const { dataFolder, deviceId } = parts
  const notices = new NoticeList()
  const files = parts.files ?? filesAtOnce(dataFolder, deviceId)
  let plans: OtherPlans = readOtherPlans(dataFolder, files, notices, new Map())
  const others = () => [...plans.values()]
  let merged: Plan | undefined
  const merge = planMerger(deviceId)
  const file = openOwnPlan(parts, {
    notices,
    others: () => others().map(({ record }) => record),
    replaced: () => (merged = undefined),
  })

  const read = (): Plan => (merged ??= merge(file.present(), others()))

  return {
    read,

    async put(changed) {
      file.retry()
      const outcome = await file.save((own) => ({
        ...own,
        ...planOf((list) => withRecords<PlanRecord>(own[list], changed[list] ?? [])),
      }))
      merged = undefined
      return outcome
    },

    mend() {
      file.retry()
      file.settle()
      merged = undefined
    },

    reread() {
      file.retry()
      file.settle()
      plans = readOtherPlans(dataFolder, files, notices, plans)
      merged = undefined
    },

    takeCopies() {
      const taken: TakenCopies = { safe: [], news: [] }
      const copies = planCopies(dataFolder, deviceId, files)
      if (!files.isSettled()) return taken
      for (const copy of copies) {
        const isOwn = copy.device === deviceId
        const fresh = newInPlanCopy(copy.document, read())
        if (fresh !== undefined) taken.news.push(copy.path)
        const found = isOwn ? copy.document : fresh
        const isOnDisk = found === undefined || file.take((own) => mergeTwoPlans(own, found))
        merged = undefined
        if (isOwn && isOnDisk) taken.safe.push(copy.path)
      }
      return taken
    },

    look() {
      const wasStale = file.isStale()
      file.retry()
      const isAnother = file.look() || wasStale
      file.settle()
      if (isAnother) merged = undefined
      return isAnother
    },

    own: file.present,

    notices: () => notices.all(),
  }
}

/** Opens this device's plan. */
function openOwnPlan(
  { dataFolder, deviceId, device, clock, earlier, wins }: Parts,
  heard: {
    notices: NoticeList
    others: () => readonly PlanDocument[]
    replaced: () => void
  },
): OwnFile<PlanDocument> {
  const folder = join(dataFolder, deviceId)
  const bytes = new PlanBytes()
  return ownFile<PlanDocument>({
    device: device ?? ownFolder(folder),
    folder,
    name: 'plan',
    serialize: (document) => bytes.of(document),
    open: () => readPlan({ folder, clock, earlier, wins, ...heard }),
    merge: asRead,
    isNews: (read, known) => hasMore(everyEntry(asRead(read, known)), everyEntry(known)),
    isSealed: true,
    replaced: heard.replaced,
  })
}

/** All that a file and memory know; of two versions of one instant, the file's counts. */
function asRead(read: PlanDocument, known: PlanDocument): PlanDocument {
  return mergeTwoPlans(known, read, 'second')
}

function everyEntry(document: PlanDocument): unknown[] {
  return [...planRecords(document), ...Object.values(document.rest).flat()]
}

/**
 * A list with these versions of some of its records in the place of those before, unless those are
 * later, or at its end.
 */
function withRecords<T extends { id: string; updatedAt: string }>(
  list: readonly T[],
  changed: readonly T[],
): readonly T[] {
  if (changed.length === 0) return list
  const left = new Map(changed.map((record) => [record.id, record]))
  const present = list.map((record) => {
    const next = left.get(record.id)
    left.delete(record.id)
    return next !== undefined && next.updatedAt >= record.updatedAt ? next : record
  })
  return [...present, ...left.values()]
}
