import { join } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'
import { latestOf, versionsOf, type Version } from '../domain/merge.ts'
import { outsideChange } from '../domain/outside-change.ts'
import { planFromWins } from '../domain/plan-from-wins.ts'
import type { Clock, Plan, PlanStore } from '../domain/ports.ts'
import { deviceFolders, PLAN_FILE } from './data-folder.ts'
import { durableFile, versionBefore } from './durable-file.ts'
import { isLess } from './extent.ts'
import { eachList, latestRecords, type PlanRecord } from './merge-documents.ts'
import { NoticeList } from './notice-list.ts'
import type { EarlierVersions } from './own-month.ts'
import { NO_PLAN, parsePlan, planExtent, planText, type PlanDocument } from './plan-document.ts'
import { readBytes, readOwnBytes, setAside } from './read-file.ts'

interface Parts {
  dataFolder: string
  deviceId: string
  clock: Clock
  earlier: EarlierVersions
  /** Every win, for a plan that is lost: a win that names a step proves the step. */
  wins: () => Iterable<Win>
}

/** The store, and what another device's changes ask of it. */
export interface PlanFile extends PlanStore {
  /** Reads the other devices' plans again. */
  reread(): void
}

/** Goals, tasks, steps and repeats: `plan.json` in each device's folder, merged when read. */
export function openPlan({ dataFolder, deviceId, clock, earlier, wins }: Parts): PlanFile {
  const file = durableFile<{ document: PlanDocument }>(
    join(dataFolder, deviceId),
    'plan',
    ({ document }) => planText(document),
  )
  const { path } = file
  const notices = new NoticeList()
  let own: PlanDocument = NO_PLAN
  let blocked: SaveProblem | undefined
  let others = readOthers()
  let merged: Plan | undefined
  readOwn()

  function readOwn(): void {
    const found = readOwnBytes(path)
    const reading = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
    blocked = undefined
    notices.forget('unreadable', path)
    if (found.kind === 'unreadable') {
      notices.say({ kind: 'unreadable', path })
      blocked = { kind: 'cannot-write', path, code: found.code }
      own = recovered(undefined, false)
    } else if (reading?.kind === 'newer') {
      notices.say({ kind: 'newer-version', path })
      blocked = { kind: 'newer-version', path }
      own = reading.document
    } else if (reading?.kind === 'plan' && !reading.damaged && isComplete(reading.document)) {
      own = reading.document
    } else if (found.kind !== 'missing' || earlier.extent(PLAN_FILE).records > 0) {
      const read = reading?.kind === 'plan' ? reading : undefined
      const changed = read?.fits === true ? changedOutside(read.document) : undefined
      own = recovered(changed ?? read?.document, read?.damaged === false || changed !== undefined)
      const why = changed === undefined ? 'unreadable' : 'changed'
      const aside = found.kind === 'missing' ? path : setAside(path, clock.now(), why)
      if (aside === undefined) {
        notices.say({ kind: 'unreadable', path })
        blocked = { kind: 'cannot-write', path, code: 'UNREADABLE' }
        return
      }
      notices.say({ kind: changed === undefined ? 'plan-restored' : 'changed', path: aside })
      // Where this is refused, memory has it, and the next change writes it.
      file.save({ document: own })
    }
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
      .flatMap((device) => {
        const found = readBytes(join(dataFolder, device, PLAN_FILE))
        const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
        return read === undefined || read.kind === 'nonsense'
          ? []
          : { record: read.document, device }
      })
  }

  function merge(): Plan {
    const all = [...others, { record: own, device: deviceId }]
    return eachList((list) => {
      const versions = all.flatMap(({ record, device }) =>
        versionsOf<PlanRecord>(record[list], device),
      )
      return latestRecords(versions)
    }) as unknown as Plan
  }

  return {
    read: () => (merged ??= merge()),

    async put(changed) {
      if (blocked?.kind === 'cannot-write') readOwn()
      if (blocked) return { kind: 'refused', problem: blocked }
      const lists = eachList((list) => withRecords<PlanRecord>(own[list], changed[list] ?? []))
      const next = { ...own, ...(lists as unknown as Plan) }
      const outcome = await file.savePatiently({ document: next })
      if (outcome.kind === 'kept') {
        own = next
        merged = undefined
      }
      return outcome
    },

    reread() {
      others = readOthers()
      merged = undefined
    },

    notices: () => notices.all(),
  }
}

/** A list with these versions of some of its records in the place of those before, or at its end. */
function withRecords<T extends { id: string }>(list: readonly T[], changed: readonly T[]): T[] {
  const left = new Map(changed.map((record) => [record.id, record]))
  const present = list.map((record) => {
    const next = left.get(record.id) ?? record
    left.delete(record.id)
    return next
  })
  return [...present, ...left.values()]
}

function idsIn({ goals, tasks, steps, repeats, answers }: Plan): string[] {
  return [...goals, ...tasks, ...steps, ...repeats, ...answers].map(({ id }) => id)
}
