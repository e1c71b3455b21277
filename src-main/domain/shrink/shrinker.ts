import { frictionKinds } from '../../../src-shared/frictions.ts'
import type { Friction } from '../../../src-shared/records.ts'
import type { Ladder, Rung } from '../../../src-shared/shrink.ts'
import { breathsFor, distinct, stepsFor, type SizedStep } from './compose.ts'
import { english } from './english.ts'
import { frictionKind } from './friction-words.ts'
import { dangerIn } from './in-danger.ts'
import { DANGERS } from './library.ts'
import type { PastSteps } from './past-steps.ts'
import { readTask, unnamed, type Reading } from './read-task.ts'
import { looksSmall } from './step-size.ts'

export { loadEnglish, withEnglish } from './english.ts'

/** How many steps a ladder has, and how many of them are the person's own at most. */
const FEWEST_RUNGS = 3
const MOST_RUNGS = 6
const MOST_PAST = 2

/** What is asked for. */
export interface ShrinkRequest {
  /** What feels heavy, as the person wrote it. */
  text: string
  friction: Friction
}

/**
 * Steps for something heavy, from one breath to two minutes; what worked before for a similar task
 * stands first. The same request always gives the same ladder.
 *
 * @param past the person's own steps, where there are any
 */
export function ladderFor({ text, friction }: ShrinkRequest, past?: PastSteps): Ladder {
  const danger = dangerIn(text, friction.words ?? '')
  if (danger !== undefined)
    return { rungs: asRungs(DANGERS[danger].map(({ words }) => ({ text: words }))), fixed: true }
  const { ladder, others } = stepsFor(readTask(text, english), frictionKind(friction))
  const known = ladder.length >= FEWEST_RUNGS ? ladder : bySize([...ladder, ...others])
  // Words that no pattern takes are left out of it.
  const enough =
    known.length >= FEWEST_RUNGS
      ? known
      : stepsFor(unnamed('unread'), frictionKind(friction)).ladder
  const own = past?.similar(text, MOST_PAST) ?? []
  const ours = fewer(enough, MOST_RUNGS - own.length)
  return inFront(own, asRungs(ours))
}

function asRungs(steps: readonly { text: string }[]): Rung[] {
  return steps.map(({ text }) => ({ text, origin: 'app' }))
}

/** A ladder from elsewhere, with what worked before for something similar in front. */
export function withPast({ rungs }: Ladder, text: string, past: PastSteps): Ladder {
  const own = past.similar(text, MOST_PAST)
  return inFront(own, rungs.slice(0, MOST_RUNGS - own.length))
}

function inFront(own: readonly string[], rungs: readonly Rung[]): Ladder {
  return { rungs: distinct([...own.map((text): Rung => ({ text, origin: 'past' })), ...rungs]) }
}

/** What a step is too big for: the task, and what has been offered already. */
export interface SmallerRequest extends ShrinkRequest {
  step: string
  shown: readonly string[]
}

/** A smaller step than one that is still too big; nothing where it is as small as it goes. */
export function smallerStep({ text, friction, step, shown }: SmallerRequest): string | undefined {
  if (dangerIn(text, step, friction.words ?? '') !== undefined) return undefined
  const ofTask = everyStep(readTask(text, english), friction)
  const isOurs = ofTask.some((one) => isSame(one.text, step))
  // A step of somebody's own becomes a smaller one of its own kind.
  const own = isOurs ? undefined : readTask(step, english)
  const known = own?.named === true && own.doing !== 'unread' ? everyStep(own, friction) : ofTask
  const size = ofTask.find((one) => isSame(one.text, step))?.size ?? guessedSize(step)
  if (size <= 1) return undefined
  const fresh = known.filter(
    (one) => one.size < size && ![step, ...shown].some((other) => isSame(other, one.text)),
  )
  const largest = fresh.reduce((most, one) => Math.max(most, one.size), 0)
  const next = fresh.find((one) => one.size === largest)
  if (next !== undefined) return next.text
  // Everything smaller stands on the ladder already: one breath is still smaller than this.
  return known.find((one) => one.size === 1)?.text
}

/** Whether a step that was typed by hand is small, and what is where it is not. */
export function checkStep({ text, step }: { text: string; step: string }): {
  small: boolean
  smaller?: string
} {
  if (looksSmall(step)) return { small: true }
  const { ladder } = stepsFor(readTask(text === '' ? step : text, english), undefined)
  const smaller = ladder.findLast(({ size }) => size === 4) ?? ladder.at(-1)
  return { small: false, ...(smaller && { smaller: smaller.text }) }
}

/** Everything there is for a task: for its friction, for anybody, and for something in general. */
function everyStep(reading: Reading, friction: Friction): SizedStep[] {
  const { ladder, others } = stepsFor(reading, frictionKind(friction))
  // Those for other frictions are there to be known again: the step may come from another day.
  const rest = ([...frictionKinds, undefined] as const).flatMap(
    (kind) => stepsFor(reading, kind).ladder,
  )
  return distinct([...ladder, ...others, ...rest, ...breathsFor(reading)])
}

/** Not more than so many, the smallest and the largest among them. */
function fewer(steps: readonly SizedStep[], most: number): SizedStep[] {
  const sorted = bySize(steps)
  if (sorted.length <= most) return sorted
  // What asks for as much as the one before it goes first.
  const spare = sorted.findIndex(
    ({ size }, index) => index > 0 && index < sorted.length - 1 && size === sorted[index - 1]?.size,
  )
  return fewer(sorted.toSpliced(spare === -1 ? 1 : spare, 1), most)
}

function bySize(steps: readonly SizedStep[]): SizedStep[] {
  return steps.toSorted((a, b) => a.size - b.size)
}

/** How much a step asks that is none of ours. */
function guessedSize(step: string): number {
  if (!looksSmall(step)) return 6
  return /\bone breath\b/i.test(step) ? 1 : 5
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
}
