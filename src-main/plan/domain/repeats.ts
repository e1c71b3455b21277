import type { PlanResult, RepeatResult } from '../../../src-shared/contract/plan.ts'
import type { Repeat } from '../../../src-shared/records.ts'
import type { Plan } from '../../kernel/ports.ts'
import { isActive } from './open-steps.ts'
import type { PlanFacts } from './plan-facts.ts'
import { cleanLine, LINE_LIMIT } from './plan-text.ts'
import {
  changing,
  find,
  NOT_FOUND,
  repeatText,
  type Planned,
  type Planning,
  type Refused,
} from './planned-change.ts'

/** How many recorded days a repeat has. */
export const DAYS = 7
/** How many can go on at a time. */
const AT_MOST = 2
/** How often the words can be changed without a trace. */
const CHANGES = 2

const ENOUGH = { kind: 'enough' } as const

/** Whether a repeat goes on, or waits for the question after its seventh day. */
export function isOpenRepeat(repeat: Repeat): boolean {
  return isActive(repeat) && repeat.ended === undefined
}

/** Whether its seven days are recorded, so that its question is to be answered. */
export function isWaiting(repeat: Repeat, facts: Pick<PlanFacts, 'daysOf'>): boolean {
  return isOpenRepeat(repeat) && facts.daysOf(repeat).size >= DAYS
}

/**
 * Whether a day can be recorded. Where a seventh win was taken back, or another device began one,
 * there may be three: then the two that were begun first go on.
 */
export function canDo(
  repeat: Repeat,
  today: string,
  plan: Plan,
  facts: Pick<PlanFacts, 'daysOf'>,
): boolean {
  const going = goingOn(plan, facts)
    .map(({ id }) => id)
    .toSorted()
  return going.slice(0, AT_MOST).includes(repeat.id) && !facts.daysOf(repeat).has(today)
}

/** The repeats whose days are being recorded. */
function goingOn(plan: Plan, facts: Pick<PlanFacts, 'daysOf'>): Repeat[] {
  return plan.repeats.filter(
    (one) => one.deleted !== true && isOpenRepeat(one) && !isWaiting(one, facts),
  )
}

/** How many repeats can be begun now. One that waits for its answer takes no place. */
export function repeatsLeft(plan: Plan, facts: Pick<PlanFacts, 'daysOf'>): number {
  return Math.max(0, AT_MOST - goingOn(plan, facts).length)
}

/** A repeat that begins. */
export function newRepeat(
  { newId, stamp }: Pick<Planning, 'newId' | 'stamp'>,
  text: string,
  rest: Pick<Repeat, 'taskId' | 'anchor' | 'rank'>,
): Repeat {
  const updatedAt = stamp()
  return { id: newId(), versions: [{ text, since: updatedAt }], changes: 0, ...rest, updatedAt }
}

/** Begins to practise something on seven days. */
export function beginRepeat(
  planning: Planning,
  given: { text: string; taskId?: string | undefined; anchor?: string | undefined },
): Planned<RepeatResult> | Refused | typeof ENOUGH {
  const { plan, facts } = planning
  const clean = cleanLine(given.text, LINE_LIMIT)
  if (clean.kind !== 'text') return clean
  const anchor = cleanLine(given.anchor ?? '', LINE_LIMIT)
  if (anchor.kind === 'too-long') return anchor
  if (given.taskId !== undefined && find(plan.tasks, given.taskId) === undefined) return NOT_FOUND
  if (repeatsLeft(plan, facts) === 0) return ENOUGH
  const repeat = newRepeat(planning, clean.text, {
    ...(given.taskId !== undefined && { taskId: given.taskId }),
    ...(anchor.kind === 'text' && { anchor: anchor.text }),
  })
  return { put: { repeats: [repeat] }, answer: { kind: 'added', id: repeat.id } }
}

/**
 * Other words for what is practised. The first two times they take the place of the words before,
 * as if it had always been called so; from then on they are a new version.
 */
export function changeRepeat(
  planning: Planning,
  { id, text }: { id: string; text: string },
): Planned<PlanResult> | Refused {
  const repeat = find(planning.plan.repeats, id)
  if (repeat === undefined || !isOpenRepeat(repeat)) return NOT_FOUND
  const clean = cleanLine(text, LINE_LIMIT)
  if (clean.kind !== 'text') return clean
  if (clean.text === repeatText(repeat)) return changing({})
  const updatedAt = planning.stamp(repeat)
  if (repeat.changes >= CHANGES)
    return changing({ repeats: [withVersion(repeat, clean.text, updatedAt)] })
  const since = repeat.versions.at(-1)?.since ?? updatedAt
  const versions = [...repeat.versions.slice(0, -1), { text: clean.text, since }]
  return changing({ repeats: [{ ...repeat, versions, changes: repeat.changes + 1, updatedAt }] })
}

/** Something smaller is practised from now on: always a new version. What is recorded stays. */
export function makeRepeatSmaller(
  planning: Planning,
  { id, text }: { id: string; text: string },
): Planned<PlanResult> | Refused {
  const repeat = find(planning.plan.repeats, id)
  if (repeat === undefined || !isOpenRepeat(repeat)) return NOT_FOUND
  const clean = cleanLine(text, LINE_LIMIT)
  if (clean.kind !== 'text') return clean
  if (clean.text === repeatText(repeat)) return changing({})
  return changing({ repeats: [withVersion(repeat, clean.text, planning.stamp(repeat))] })
}

function withVersion(repeat: Repeat, text: string, updatedAt: string): Repeat {
  return { ...repeat, versions: [...repeat.versions, { text, since: updatedAt }], updatedAt }
}

/** The answer to the question after the seventh day. */
export type RepeatEnd = { id: string } & (
  | { how: 'keep' | 'archive' }
  | { how: 'smaller'; text: string }
)

/** After the seventh day: seven more, seven of something smaller, or none. */
export function endRepeat(
  planning: Planning,
  end: RepeatEnd,
): Planned<PlanResult> | Refused | typeof ENOUGH {
  const { plan, facts, stamp } = planning
  const repeat = find(plan.repeats, end.id)
  if (repeat === undefined || !isWaiting(repeat, facts)) return NOT_FOUND
  const at = stamp(repeat)
  if (end.how === 'archive')
    return changing({ repeats: [{ ...repeat, letGoAt: at, updatedAt: at }] })
  const clean = cleanLine(end.how === 'smaller' ? end.text : repeatText(repeat), LINE_LIMIT)
  if (clean.kind !== 'text') return clean
  if (repeatsLeft(plan, facts) === 0) return ENOUGH
  const { rank, taskId, anchor } = repeat
  const next = newRepeat(planning, clean.text, {
    ...(rank !== undefined && { rank }),
    ...(taskId !== undefined && { taskId }),
    ...(anchor !== undefined && { anchor }),
  })
  const how = end.how === 'smaller' ? 'smaller' : 'kept'
  return changing({ repeats: [{ ...repeat, ended: { at, how }, updatedAt: at }, next] })
}
