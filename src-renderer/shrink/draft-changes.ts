import type { Rung, ShrinkDraft } from '../../src-shared/shrink.ts'

/** The most steps above the one that was picked that are kept for later. */
const MOST_ABOVE = 12

/** Whether the step that was picked was typed, or a step of the ladder was edited. */
export function isTyped({ step, picked, rungs }: ShrinkDraft): boolean {
  return picked === undefined || rungs[picked]?.text !== step
}

/** What stood above the step that was picked: it is offered once that one is done. */
export function stepsAbove({ rungs, picked }: ShrinkDraft): string[] {
  // A step that was typed is about as big as the bigger half of the ladder.
  const from = picked === undefined ? Math.ceil(rungs.length / 2) : picked + 1
  return rungs.slice(from, from + MOST_ABOVE).map(({ text }) => text)
}

/** How many steps a ladder keeps. */
const FEWEST = 3

/**
 * A ladder with a smaller step in the place of one. Where the smaller one stands there already, the
 * other goes, as long as enough are left.
 */
export function withSmaller(rungs: readonly Rung[], step: string, smaller: string): Rung[] {
  if (!rungs.some(({ text }) => text === step)) return [...rungs]
  if (rungs.some(({ text }) => text === smaller)) {
    return rungs.length > FEWEST ? rungs.filter(({ text }) => text !== step) : [...rungs]
  }
  return rungs.map((rung) => (rung.text === step ? { text: smaller, origin: 'app' } : rung))
}

/**
 * What changes where an earlier question is gone back to: words that were typed for the step stay
 * as a step of one's own.
 */
export function keptForLater(draft: ShrinkDraft): Partial<ShrinkDraft> {
  const { stage, step = '', own } = draft
  if (stage !== 'step' || !isTyped(draft) || step.trim() === '') return {}
  // What was typed here from the beginning is the newer version of it.
  return draft.picked === undefined || own.trim() === '' ? { own: step } : {}
}

/** Whether anything was typed or chosen beyond what feels heavy. */
export function hasAnswers(draft: ShrinkDraft): boolean {
  const { own, step, anchor, newGoal } = draft
  const words = [own, step, anchor, newGoal]
  return hasFriction(draft) || words.some((text) => (text ?? '').trim() !== '')
}

/** Whether it was said what is hardest. */
export function hasFriction({ friction: { kind, words = '' } }: ShrinkDraft): boolean {
  return kind !== undefined || words.trim() !== ''
}
