import { join } from 'node:path'

import type { Win } from '../../../src-shared/records.ts'
import { latestOf, versionsOf, type Version } from '../../kernel/merge.ts'
import type { Clock, Plan, PlanStore } from '../../kernel/ports.ts'
import type { TakenCopies } from '../../storage/conflict-copies.ts'
import { deviceFolders, PLAN_FILE } from '../../storage/data-folder.ts'
import { type DeviceFolder, aloneIn } from '../../storage/device-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { isLess } from '../../storage/extent.ts'
import { type Opened, hasMore } from '../../storage/known-document.ts'
import { NoticeList } from '../../storage/notice-list.ts'
import { outsideChange } from '../../storage/outside-change.ts'
import { ownFile } from '../../storage/own-file.ts'
import { readBytes, readOwnBytes, setAside } from '../../storage/read-file.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { versionBefore } from '../../storage/version-before.ts'
import { planFromWins } from '../domain/plan-from-wins.ts'
import { eachList, type PlanRecord } from '../domain/plan-lists.ts'
import { bothPlans, latestRecords } from './merge-plans.ts'
import { PlanBytes, planText } from './plan-bytes.ts'
import { newInPlanCopy, planCopies } from './plan-copies.ts'
import { NO_PLAN, parsePlan, planExtent, type PlanDocument } from './plan-document.ts'

interface Parts {
  dataFolder: string
  deviceId: string
  /** This device's folder, where others may be told that somebody else writes in it. */
  device?: DeviceFolder
  clock: Clock
  earlier: EarlierVersions
  /** Every win, for a plan that is lost: a win that names a step proves the step. */
  wins: () => Iterable<Win>
}

/** The store, and what another device's changes ask of it. */
export interface PlanFile extends PlanStore {
  /** Reads the other devices' plans again. */
  reread(): void
  /** Takes what only conflict copies have into this device's plan. */
  takeCopies(): TakenCopies
  /** Reads this device's plan again, where somebody else has written it; tells whether that is so. */
  look(): boolean
  /** What this device's plan says. */
  own(): Plan
}

/** Goals, tasks, steps and repeats: `plan.json` in each device's folder, merged when read. */
export function openPlan(parts: Parts): PlanFile {
  const { dataFolder, deviceId, clock, earlier, wins } = parts
  const path = join(dataFolder, deviceId, PLAN_FILE)
  const notices = new NoticeList()
  let others = readOthers()
  let merged: Plan | undefined
  /** What was merged last, by its list: one that has not changed since is not merged again. */
  const mergedFrom = new Map<keyof Plan, { own: unknown; others: unknown; list: unknown }>()
  const bytes = new PlanBytes()
  const file = ownFile<PlanDocument>({
    device: parts.device ?? aloneIn(join(dataFolder, deviceId)),
    folder: join(dataFolder, deviceId),
    name: 'plan',
    serialize: (document) => bytes.of(document),
    open: readWithPending,
    merge: asRead,
    isNews: (read, known) => hasMore(everyRecord(asRead(read, known)), everyRecord(known)),
    isSealed: true,
    replaced: () => (merged = undefined),
  })
  file.settle()

  /** Reads the file, and what was written beside it while it was elsewhere. */
  function readWithPending(): Opened<PlanDocument> {
    const found = readOwn()
    const pending = join(dataFolder, deviceId, pendingName(PLAN_FILE))
    const beside = planAt(pending)
    if (beside === undefined) return found
    const document = bothPlans(found.document, beside)
    return { ...found, document, ...(found.notHere !== true && { dirty: true, pending }) }
  }

  function readOwn(): Opened<PlanDocument> {
    const found = readOwnBytes(path)
    const reading = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
    notices.forget('unreadable', path)
    notices.forget('not-here', path)
    if (found.kind === 'not-here') {
      notices.say({ kind: 'not-here', path })
      // Only what is sure: it is merged with the file once that is here.
      return {
        document: [...earlierPlans(), NO_PLAN].reduceRight((older, one) => bothPlans(older, one)),
        notHere: true,
      }
    }
    if (found.kind === 'unreadable') {
      notices.say({ kind: 'unreadable', path })
      const blocked = { kind: 'cannot-write', path, code: found.code } as const
      return { document: recovered(undefined, false), blocked }
    }
    if (reading?.kind === 'newer') {
      notices.say({ kind: 'newer-version', path })
      return { document: reading.document, blocked: { kind: 'newer-version', path } }
    }
    const read = reading?.kind === 'plan' ? reading : undefined
    if (read && !read.damaged && isComplete(read.document)) return { document: read.document }
    if (found.kind === 'missing' && earlier.extent(PLAN_FILE).records === 0)
      return { document: NO_PLAN }
    const changed = read?.fits === true ? changedOutside(read.document) : undefined
    const isSure = read?.damaged === false || changed !== undefined
    const document = recovered(changed ?? read?.document, isSure)
    const why = changed === undefined ? 'unreadable' : 'changed'
    const aside = found.kind === 'missing' ? path : setAside(path, clock.now(), why)
    if (aside === undefined) {
      notices.say({ kind: 'unreadable', path })
      return { document, blocked: { kind: 'cannot-write', path, code: 'UNREADABLE' } }
    }
    notices.say({ kind: changed === undefined ? 'plan-restored' : 'changed', path: aside })
    return { document, dirty: true }
  }

  /** Whether a whole plan has all that is known. The list of a backup can promise more. */
  function isComplete(document: PlanDocument): boolean {
    if (!isLess(planExtent(document), earlier.extent(PLAN_FILE))) return true
    return planText(recovered(document, true)) === planText(document)
  }

  function earlierPlans(): PlanDocument[] {
    const before = readBytes(versionBefore(path))
    const versions = [
      ...(before.kind === 'bytes' ? [before.bytes] : []),
      ...earlier.versions(PLAN_FILE),
    ]
    return versions
      .map(parsePlan)
      .flatMap((read) => (read.kind === 'plan' && !read.damaged ? read.document : []))
  }

  /** A plan that somebody else has changed, so that it counts; undefined if it looks damaged. */
  function changedOutside(document: PlanDocument): PlanDocument | undefined {
    const kept = earlierPlans()
    const lists = eachList((list) =>
      outsideChange<PlanRecord>(
        document[list],
        kept.flatMap<PlanRecord>((version) => version[list]),
        clock.now(),
      ),
    )
    if (Object.values(lists).includes(undefined)) return undefined
    return { ...document, ...(lists as unknown as Plan) }
  }

  /** @param whole whether the plan itself is whole and only knows too little */
  function recovered(salvaged: PlanDocument | undefined, whole: boolean): PlanDocument {
    const kept = earlierPlans()
    const known = eachList((list) =>
      latestOf<PlanRecord>([
        ...versionsOf<PlanRecord>(salvaged?.[list] ?? [], '0'),
        ...kept.flatMap((document) => versionsOf<PlanRecord>(document[list], '1')),
      ]),
    ) as unknown as Plan
    const sure = [...(salvaged && whole ? [salvaged] : []), ...kept]
    const odd = (list: keyof Plan): unknown[] => {
      const entries = sure.flatMap(({ rest }) => rest[list])
      return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
    }
    const proved = planFromWins(known, wins())
    const elsewhere = new Set(others.flatMap(({ record }) => idsIn(record)))
    const mine = new Set(idsIn(known))
    // What another device knows is not to be made up here.
    const own = eachList((list) =>
      proved[list].filter(({ id }) => mine.has(id) || !elsewhere.has(id)),
    ) as unknown as Plan
    return { ...own, rest: eachList(odd), others: sure[0]?.others ?? {} }
  }

  function readOthers(): Version<PlanDocument>[] {
    return deviceFolders(dataFolder)
      .filter((device) => device !== deviceId)
      .flatMap((device) =>
        [PLAN_FILE, pendingName(PLAN_FILE)].flatMap((file) => {
          const path = join(dataFolder, device, file)
          const found = readBytes(path)
          if (found.kind === 'not-here') notices.say({ kind: 'not-here-elsewhere', path })
          else notices.forget('not-here-elsewhere', path)
          const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
          return read === undefined || read.kind === 'nonsense'
            ? []
            : { record: read.document, device }
        }),
      )
  }

  function merge(): Plan {
    const own = file.present()
    const all = [...others, { record: own, device: deviceId }]
    return eachList((list) => {
      const known = mergedFrom.get(list)
      if (known?.own === own[list] && known.others === others) return known.list
      const merged = mergeList(list)
      mergedFrom.set(list, { own: own[list], others, list: merged })
      return merged
    }) as unknown as Plan

    function mergeList(list: keyof Plan): PlanRecord[] {
      const versions = all.flatMap(({ record, device }) =>
        versionsOf<PlanRecord>(record[list], device),
      )
      return latestRecords(versions)
    }
  }

  return {
    read: () => (merged ??= merge()),

    async put(changed) {
      file.retry()
      const outcome = await file.save((own) => {
        const lists = eachList((list) => withRecords<PlanRecord>(own[list], changed[list] ?? []))
        return { ...own, ...(lists as unknown as Plan) }
      })
      merged = undefined
      return outcome
    },

    reread() {
      file.retry()
      others = readOthers()
      merged = undefined
    },

    takeCopies() {
      const taken: TakenCopies = { safe: [], news: [] }
      for (const copy of planCopies(dataFolder)) {
        const isOwn = copy.device === deviceId
        const fresh = newInPlanCopy(copy.document, (merged ??= merge()))
        if (fresh !== undefined) taken.news.push(copy.path)
        const found = isOwn ? copy.document : fresh
        const isOnDisk = found === undefined || file.take((own) => bothPlans(own, found))
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

/** What a file holds, where it is a plan and whole. */
function planAt(path: string): PlanDocument | undefined {
  const found = readBytes(path)
  const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
  return read?.kind === 'plan' && !read.damaged ? read.document : undefined
}

/** All that a file and memory know; of two versions of one instant, the file's counts. */
function asRead(read: PlanDocument, known: PlanDocument): PlanDocument {
  return bothPlans(known, read, 'second')
}

function everyRecord({ rest, ...plan }: PlanDocument): unknown[] {
  const { goals, tasks, steps, repeats, answers } = plan
  return [...goals, ...tasks, ...steps, ...repeats, ...answers, ...Object.values(rest).flat()]
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

function idsIn({ goals, tasks, steps, repeats, answers }: Plan): string[] {
  return [...goals, ...tasks, ...steps, ...repeats, ...answers].map(({ id }) => id)
}
