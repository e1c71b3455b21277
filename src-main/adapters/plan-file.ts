import { join } from 'node:path'

import type { Win } from '../../src-shared/records.ts'
import { latestOf, versionsOf, type Version } from '../domain/merge.ts'
import { planFromWins } from '../domain/plan-from-wins.ts'
import type { Clock, Plan, PlanStore } from '../domain/ports.ts'
import { deviceFolders, PLAN_FILE } from './data-folder.ts'
import { versionBefore } from './durable-file.ts'
import { isLess } from './extent.ts'
import { NoticeList } from './notice-list.ts'
import { aloneIn, hasMore, ownFile, type DeviceFolder, type Opened } from './own-file.ts'
import type { EarlierVersions } from './own-month.ts'
import { PlanBytes, planText } from './plan-bytes.ts'
import { NO_PLAN, parsePlan, planExtent, type PlanDocument } from './plan-document.ts'
import { readBytes, readOwnBytes, setAside } from './read-file.ts'

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
    open: readOwn,
    merge: mergeDocuments,
    isNews: (read, known) => hasMore(everyRecord(mergeDocuments(read, known)), everyRecord(known)),
    isSealed: true,
    replaced: () => (merged = undefined),
  })
  file.settle()

  function readOwn(): Opened<PlanDocument> {
    const found = readOwnBytes(path)
    const reading = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
    notices.forget('unreadable', path)
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
    const document = recovered(read?.document, read?.damaged === false)
    const aside = found.kind === 'missing' ? path : setAside(path, clock.now())
    if (aside === undefined) {
      notices.say({ kind: 'unreadable', path })
      return { document, blocked: { kind: 'cannot-write', path, code: 'UNREADABLE' } }
    }
    notices.say({ kind: 'plan-restored', path: aside })
    return { document, dirty: true }
  }

  /** Whether a whole plan has all that is known. The list of a backup can promise more. */
  function isComplete(document: PlanDocument): boolean {
    if (!isLess(planExtent(document), earlier.extent(PLAN_FILE))) return true
    return planText(recovered(document, true)) === planText(document)
  }

  /** @param whole whether the plan itself is whole and only knows too little */
  function recovered(salvaged: PlanDocument | undefined, whole: boolean): PlanDocument {
    const before = readBytes(versionBefore(path))
    const versions = [
      ...(before.kind === 'bytes' ? [before.bytes] : []),
      ...earlier.versions(PLAN_FILE),
    ]
    const kept = versions
      .map(parsePlan)
      .flatMap((read) => (read.kind === 'plan' && !read.damaged ? read.document : []))
    const known = eachList((list) =>
      latestOf<AnyRecord>([
        ...versionsOf<AnyRecord>(salvaged?.[list] ?? [], '0'),
        ...kept.flatMap((document) => versionsOf<AnyRecord>(document[list], '1')),
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
      .flatMap((device) => {
        const found = readBytes(join(dataFolder, device, PLAN_FILE))
        const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
        return read === undefined || read.kind === 'nonsense'
          ? []
          : { record: read.document, device }
      })
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

    function mergeList(list: keyof Plan): AnyRecord[] {
      const versions = all.flatMap(({ record, device }) =>
        versionsOf<AnyRecord>(record[list], device),
      )
      return latestOf<AnyRecord>(versions).map(withEarliestWins(versions))
    }
  }

  return {
    read: () => (merged ??= merge()),

    async put(changed) {
      file.retry()
      const outcome = await file.save((own) => {
        const lists = eachList((list) => withRecords<AnyRecord>(own[list], changed[list] ?? []))
        return { ...own, ...(lists as unknown as Plan) }
      })
      merged = undefined
      return outcome
    },

    reread() {
      others = readOthers()
      merged = undefined
    },

    look() {
      const isAnother = file.look()
      if (isAnother) file.settle()
      return isAnother
    },

    own: file.present,

    notices: () => notices.all(),
  }
}

function everyRecord({ rest, ...plan }: PlanDocument): unknown[] {
  const { goals, tasks, steps, repeats, answers } = plan
  return [...goals, ...tasks, ...steps, ...repeats, ...answers, ...Object.values(rest).flat()]
}

/** All that a plan's file and memory know; what is the same in both is as it stands in the file. */
function mergeDocuments(read: PlanDocument, known: PlanDocument): PlanDocument {
  const lists = eachList((list) => {
    const versions = [
      ...versionsOf<AnyRecord>(known[list], '0'),
      ...versionsOf<AnyRecord>(read[list], '1'),
    ]
    return latestOf<AnyRecord>(versions).map(withEarliestWins(versions))
  }) as unknown as Plan
  const rest = eachList((list) => {
    const entries = [...known.rest[list], ...read.rest[list]]
    return [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).values()]
  })
  return { ...lists, rest, others: { ...known.others, ...read.others } }
}

type AnyRecord = Plan[keyof Plan][number]

/** Does the same with each list of a plan. */
function eachList<T>(work: (list: keyof Plan) => T): Record<keyof Plan, T> {
  return {
    goals: work('goals'),
    tasks: work('tasks'),
    steps: work('steps'),
    repeats: work('repeats'),
    answers: work('answers'),
  }
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

/**
 * Where older wins of a record may be is no choice of which the latest counts: a device that does
 * not know of them takes nothing away (decision 53).
 */
function withEarliestWins(
  versions: readonly Version<AnyRecord>[],
): (record: AnyRecord) => AnyRecord {
  const earliest = new Map<string, string>()
  for (const { record } of versions) {
    const since = winsSinceOf(record)
    const known = earliest.get(record.id)
    if (since !== undefined && (known === undefined || since < known))
      earliest.set(record.id, since)
  }
  return (record) => {
    const since = earliest.get(record.id)
    return since === undefined || since === winsSinceOf(record)
      ? record
      : { ...record, winsSince: since }
  }
}

function winsSinceOf(record: AnyRecord): string | undefined {
  return 'winsSince' in record ? record.winsSince : undefined
}
