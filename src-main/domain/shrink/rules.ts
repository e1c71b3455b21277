/** The most words that a step has. */
const MOST_WORDS = 12
/** What a step never says: it is a beginning, and nothing in it is left to fill in. */
const NOT_A_STEP =
  /\b(finish|complete|completely|all|everything|entire|whole)\b|[[\]{}<>_]|\.\.\.|…/i

/** Whether these words can be a step of two minutes. */
export function isGoodStep(step: string): boolean {
  const words = step.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= MOST_WORDS &&
    /^\p{L}/u.test(step.trim()) &&
    !NOT_A_STEP.test(step)
  )
}
