import type { Friction } from '../../src-shared/records.ts'
import type { Rung } from '../../src-shared/shrink.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import { splitTasks } from './domain/split-tasks.ts'
import { isSame } from './engine/compose-ladder.ts'
import type { ShrinkRequest, ShrunkStep } from './engine/shrinker.ts'
import { frictionKind } from './friction-words.ts'

/** How many steps a ladder has at most, and how many of them are the person's own. */
const MOST_RUNGS = 6
export const MOST_PAST = 2

/** What is asked for, and what the person has said of it. */
export interface Heavy extends Pick<ShrinkRequest, 'like' | 'isChosen'> {
  text: string
  friction: Friction
}

/**
 * A request as the engine takes it, of several tasks about the first; every line of the answer passes the last wall. Of words of harm,
 * whatever they are about, a line may say the half that is missing, or bring something within reach:
 * they get the steps of a person who has too much on their mind.
 *
 * @param isRefused true of a line that the person does not want to see
 */
export function safeRequest(
  { text, friction, like, isChosen }: Heavy,
  isRefused: (line: string) => boolean = () => false,
): ShrinkRequest {
  const isSafe = [text, friction.words ?? ''].every(isSafeToSay)
  const [first = text] = splitTasks(text)
  return {
    ...(isSafe
      ? { text: first, friction: frictionKind(friction), like, isChosen }
      : { text: '', like: 'overwhelmed' }),
    isRefused: (line) => isRefused(line) || !isSafeToSay(line),
  }
}

/** Steps of the app's as rungs. */
export function rungsOf(steps: readonly ShrunkStep[]): Rung[] {
  return steps.map(({ text, size, start, past }) => ({
    text,
    origin: 'app',
    size,
    ...(start && { start }),
    ...(past !== text && { past }),
  }))
}

/**
 * A ladder with the person's own steps in front, the first of which is where one starts: it has
 * worked before.
 *
 * @param own steps with how they read as a win
 */
export function withOwnSteps(
  own: readonly { text: string; past: string }[],
  rungs: readonly Rung[],
): Rung[] {
  const others = rungs.filter(({ text }) => !own.some((one) => isSame(one.text, text)))
  const kept = fewer(others, MOST_RUNGS - own.length)
  const hasStart = own.length === 0 && kept.some(({ start }) => start)
  const before = own.map(({ text, past }, at): Rung => ({
    text,
    origin: 'past',
    ...(at === 0 && { start: true }),
    ...(past !== text && { past }),
  }))
  return [
    ...before,
    ...kept.map((rung, at): Rung => {
      const { start, ...rest } = rung
      const isStart = own.length === 0 && (hasStart ? start === true : at === 0)
      return Object.assign(rest, isStart && { start: true as const })
    }),
  ]
}

/** Not more than so many, the smallest and the largest among them. */
function fewer(rungs: readonly Rung[], most: number): readonly Rung[] {
  if (rungs.length <= most) return rungs
  // What asks for as much as the one before it goes first.
  const spare = rungs.findIndex(
    ({ size, start }, at) =>
      at > 0 && at < rungs.length - 1 && !start && size === rungs[at - 1]?.size,
  )
  const second = rungs[1]?.start === true ? 2 : 1
  return fewer(rungs.toSpliced(spare === -1 ? second : spare, 1), most)
}
