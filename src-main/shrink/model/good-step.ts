import { isSafeToSay } from '../../care/domain/wall.ts'
import { asksForMuch } from '../domain/step-size.ts'
import { NEVER } from '../never-words.ts'

/** How many words a step has at most. */
const MOST_WORDS = 12
/** How much of a task is looked at, in UTF-16 code units. */
const MOST_READ = 2_000
/** A place that nothing was put into. */
const PLACEHOLDER = /[{}<>[\]]|\.\.\.|\bundefined\b|\bnull\b|\bX\b|\bTBD\b|_{2,}/

/**
 * Whether a model's step keeps the rules that the app's own lines keep: few words, a known verb
 * first, none of the words that are never said, and no harm.
 *
 * @param task what it is for: of words that are the person's own, none is never said
 * @param verbOf the verb that a step begins with, if it is a known one
 */
export function isGoodStep(
  step: string,
  task: string,
  verbOf: (step: string) => string | undefined,
): boolean {
  const own = new Set(
    task
      .slice(0, MOST_READ)
      .toLowerCase()
      .match(/\p{L}+/gu),
  )
  const ours = step.replaceAll(/\p{L}+/gu, (word) => (own.has(word.toLowerCase()) ? 'it' : word))
  return (
    step.split(/\s+/).length <= MOST_WORDS &&
    verbOf(step) !== undefined &&
    !NEVER.test(ours) &&
    !PLACEHOLDER.test(step) &&
    !asksForMuch(step) &&
    isSafeToSay(step)
  )
}
