import { frictionKinds } from '../../../src-shared/frictions.ts'
import type { Friction } from '../../../src-shared/records.ts'
import type { Ladder, Rung } from '../../../src-shared/shrink.ts'
import { isSafeToSay, sayOr } from '../care/wall.ts'
import { breathsFor, distinct, stepsFor, type SizedStep } from './compose.ts'
import type { Doing } from './doing.ts'
import { english } from './english.ts'
import { frictionKind } from './friction-words.ts'
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

/** A ladder with how much each of its steps asks, and as what kind of doing the task was read. */
export interface SizedLadder {
  doing: Doing
  /** The smallest first. */
  steps: readonly SizedStep[]
}

/**
 * Steps for something heavy, from one breath to two minutes; what worked before for a similar task
 * stands first. The same request always gives the same ladder.
 *
 * @param past the person's own steps, where there are any
 */
export function ladderFor(request: ShrinkRequest, past?: PastSteps): Ladder {
  const own = pastSteps(request.text, past)
  return inFront(own, asRungs(sizedLadder(request, MOST_RUNGS - own.length).steps))
}

/** The app's own steps for something heavy, without what worked before. */
export function sizedLadder(
  { text, friction }: ShrinkRequest,
  most: number = MOST_RUNGS,
): SizedLadder {
  const reading = readTask(text, english)
  const steps = ownSteps(reading, friction)
  // Of words of harm a line may have the half that says least, so none is made of them.
  const isSafe = isSafeToSay(text) && steps.every((step) => isSafeToSay(step.text))
  const spoken = isSafe ? steps : safeSteps()
  return { doing: reading.doing, steps: fewer(spoken, most) }
}

function ownSteps(reading: Reading, friction: Friction): SizedStep[] {
  const { ladder, others } = stepsFor(reading, frictionKind(friction))
  const known = ladder.length >= FEWEST_RUNGS ? ladder : bySize([...ladder, ...others])
  // Words that no pattern takes are left out of it.
  return known.length >= FEWEST_RUNGS ? known : generalSteps(friction)
}

/** Steps for anything, which have none of the person's words in them. */
function generalSteps(friction: Friction): SizedStep[] {
  return stepsFor(unnamed('unread'), frictionKind(friction)).ladder
}

/**
 * Steps that go with nothing that was written: not even as "it" do they speak of harm, and they put
 * nothing within reach.
 */
function safeSteps(): SizedStep[] {
  return stepsFor(unnamed('overwhelmed'), undefined).ladder
}

function asRungs(steps: readonly { text: string }[]): Rung[] {
  return steps.map(({ text }) => ({ text, origin: 'app' }))
}

/** What worked before for something similar, where it may be said. */
function pastSteps(text: string, past: PastSteps | undefined): string[] {
  return (past?.similar(text, MOST_PAST) ?? []).filter(isSafeToSay)
}

/** A ladder from elsewhere, with what worked before for something similar in front. */
export function withPast({ rungs }: Ladder, text: string, past: PastSteps): Ladder {
  const own = pastSteps(text, past)
  const spoken = rungs.filter((rung) => isSafeToSay(rung.text))
  return inFront(own, spoken.slice(0, MOST_RUNGS - own.length))
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
  const reading = readTask(text, english)
  const ofTask = everyStep(reading, friction)
  const isOurs = ofTask.some((one) => isSame(one.text, step))
  // A step of somebody's own becomes a smaller one of its own kind.
  const own = isOurs ? undefined : readTask(step, english)
  const ofStep = own?.named === true && own.doing !== 'unread' ? everyStep(own, friction) : ofTask
  const isSafe = [text, step].every(isSafeToSay)
  const safe = isSafe ? ofStep.filter((one) => isSafeToSay(one.text)) : []
  const known = safe.length > 0 ? safe : safeSteps()
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
  const found = ladder.findLast(({ size }) => size === 4) ?? ladder.at(-1)
  const isSafe = [text, step].every(isSafeToSay)
  const smaller = found && isSafe ? sayOr(found.text, safeSmaller()) : safeSmaller()
  return { small: false, ...(smaller !== undefined && { smaller }) }
}

function safeSmaller(): string | undefined {
  return safeSteps().findLast(({ size }) => size === 4)?.text
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
