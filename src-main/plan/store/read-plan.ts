import { join } from 'node:path'

import type { SaveProblem } from '../../../src-shared/contract/save-result.ts'
import type { Win } from '../../../src-shared/records.ts'
import { latestOf, versionsOf } from '../../kernel/merge.ts'
import type { Clock } from '../../kernel/ports.ts'
import { PLAN_FILE } from '../../storage/data-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { isLess } from '../../storage/extent.ts'
import type { Opened } from '../../storage/known-document.ts'
import { distinct } from '../../storage/merge-documents.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import { outsideChange } from '../../storage/outside-change.ts'
import { readBytes, setAside, type FileBytes } from '../../storage/read-file.ts'
import { pendingName } from '../../storage/synced-name.ts'
import { versionBefore } from '../../storage/version-before.ts'
import { planFromWins } from '../domain/plan-from-wins.ts'
import { eachList, planOf, planRecords, type PlanRecord } from '../domain/plan-lists.ts'
import { mergeTwoPlans } from './merge-plans.ts'
import { planText } from './plan-bytes.ts'
import { EMPTY_PLAN, parsePlan, planExtent, type PlanDocument } from './plan-document.ts'

/** What reading this device's plan needs to know, and who hears of what is wrong with it. */
export interface PlanReader {
  /** This device's folder. */
  folder: string
  clock: Clock
  earlier: EarlierVersions
  /** Every win, for a plan that is lost: a win that names a step proves the step. */
  wins: () => Iterable<Win>
  /** The plans of other devices: what one of them knows is not to be made up here. */
  others: () => readonly PlanDocument[]
  notices: NoticeList
}

/** Reads this device's plan, and what was written beside it while it was elsewhere. */
export function readPlan(reader: PlanReader): Opened<PlanDocument> {
  const found = readOwn(reader)
  const pending = join(reader.folder, pendingName(PLAN_FILE))
  const beside = planAt(pending)
  if (beside === undefined) return found
  const document = mergeTwoPlans(found.document, beside)
  return { ...found, document, ...(found.notHere !== true && { dirty: true, pending }) }
}

function readOwn(reader: PlanReader): Opened<PlanDocument> {
  const { earlier, notices } = reader
  const path = join(reader.folder, PLAN_FILE)
  const found = readBytes(path)
  const reading = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
  notices.forget('unreadable', path)
  notices.forget('not-here', path)
  if (found.kind === 'not-here') {
    notices.say({ kind: 'not-here', path })
    // Only what is sure: it is merged with the file once that is here.
    const sure = [...earlierPlans(reader), EMPTY_PLAN]
    return { document: sure.reduceRight((older, one) => mergeTwoPlans(older, one)), notHere: true }
  }
  if (found.kind === 'unreadable') {
    notices.say({ kind: 'unreadable', path })
    const blocked = { kind: 'cannot-write', path, code: found.code } as const
    return { document: recovered(undefined, false, reader), blocked }
  }
  if (reading?.kind === 'newer') {
    notices.say({ kind: 'newer-version', path })
    return { document: reading.document, blocked: { kind: 'newer-version', path } }
  }
  const read = reading?.kind === 'plan' ? reading : undefined
  if (read && !read.damaged && isComplete(read.document, reader)) return { document: read.document }
  if (found.kind === 'missing' && earlier.extent(PLAN_FILE).records === 0)
    return { document: EMPTY_PLAN }
  return restored(path, found, read, reader)
}

/**
 * Puts a plan together anew that is damaged, gone or too small. The file stays as it is until it is
 * mended.
 */
function restored(
  path: string,
  found: FileBytes,
  read: { document: PlanDocument; damaged: boolean; fits?: true } | undefined,
  reader: PlanReader,
): Opened<PlanDocument> {
  const changed = read?.fits === true ? changedOutside(read.document, reader) : undefined
  const isSure = read?.damaged === false || changed !== undefined
  const document = recovered(changed ?? read?.document, isSure, reader)
  const isMissing = found.kind === 'missing'
  const why = changed === undefined ? 'unreadable' : 'changed'
  return { document, dirty: true, mend: () => makeWay(path, isMissing, why, reader) }
}

/** Puts the file aside, for what was put together anew; the answer says why it cannot be. */
function makeWay(
  path: string,
  isMissing: boolean,
  why: 'unreadable' | 'changed',
  { clock, notices }: PlanReader,
): SaveProblem | undefined {
  const aside = isMissing ? path : setAside(path, clock.now(), why)
  if (aside === undefined) {
    notices.say({ kind: 'unreadable', path })
    return { kind: 'cannot-write', path, code: 'UNREADABLE' }
  }
  notices.say({ kind: why === 'changed' ? 'changed' : 'plan-restored', path: aside })
  return undefined
}

/** Whether a whole plan has all that is known. The list of a backup can promise more. */
function isComplete(document: PlanDocument, reader: PlanReader): boolean {
  if (!isLess(planExtent(document), reader.earlier.extent(PLAN_FILE))) return true
  return planText(recovered(document, true, reader)) === planText(document)
}

function earlierPlans({ folder, earlier }: PlanReader): PlanDocument[] {
  const before = readBytes(versionBefore(join(folder, PLAN_FILE)))
  const versions = [
    ...(before.kind === 'bytes' ? [before.bytes] : []),
    ...earlier.versions(PLAN_FILE),
  ]
  return versions
    .map(parsePlan)
    .flatMap((read) => (read.kind === 'plan' && !read.damaged ? read.document : []))
}

/** A plan that another program has changed, so that it counts; undefined if it looks damaged. */
function changedOutside(document: PlanDocument, reader: PlanReader): PlanDocument | undefined {
  const kept = earlierPlans(reader)
  const lists = eachList((list) =>
    outsideChange<PlanRecord>(
      document[list],
      kept.flatMap<PlanRecord>((version) => version[list]),
      reader.clock.now(),
    ),
  )
  if (Object.values(lists).includes(undefined)) return undefined
  return { ...document, ...planOf((list) => lists[list] ?? []) }
}

/**
 * What can be proved of a plan: by what could be read of it, its earlier versions, and wins.
 *
 * @param whole whether the plan itself is whole and only knows too little
 */
function recovered(
  salvaged: PlanDocument | undefined,
  whole: boolean,
  reader: PlanReader,
): PlanDocument {
  const kept = earlierPlans(reader)
  const known = planOf((list) =>
    latestOf<PlanRecord>([
      ...versionsOf<PlanRecord>(salvaged?.[list] ?? [], '0'),
      ...kept.flatMap((document) => versionsOf<PlanRecord>(document[list], '1')),
    ]),
  )
  const sure = [...(salvaged && whole ? [salvaged] : []), ...kept]
  const proved = planFromWins(known, reader.wins())
  const elsewhere = new Set(reader.others().flatMap(planRecords).map(idOf))
  const mine = new Set(planRecords(known).map(idOf))
  // What another device knows is not to be made up here.
  const own = planOf((list) =>
    proved[list].filter(({ id }: PlanRecord) => mine.has(id) || !elsewhere.has(id)),
  )
  const rest = eachList((list) => distinct(sure.flatMap((document) => document.rest[list])))
  return { ...own, rest, others: sure[0]?.others ?? {} }
}

function idOf({ id }: PlanRecord): string {
  return id
}

/** What a file holds, where it is a plan and whole. */
function planAt(path: string): PlanDocument | undefined {
  const found = readBytes(path)
  const read = found.kind === 'bytes' ? parsePlan(found.bytes) : undefined
  return read?.kind === 'plan' && !read.damaged ? read.document : undefined
}
