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

/** A ladder with a smaller step in the place of one; where it stood there already, it moves. */
export function withSmaller(rungs: readonly Rung[], step: string, smaller: string): Rung[] {
  return rungs
    .filter(({ text }) => text !== smaller)
    .map((rung) => (rung.text === step ? { text: smaller, origin: 'app' } : rung))
}

/**
 * What changes where an earlier question is gone back to: words that were typed for the step stay
 * as a step of one's own.
 */
export function keptForLater(draft: ShrinkDraft): Partial<ShrinkDraft> {
  const { stage, step = '', own } = draft
  const isKept = stage === 'step' && isTyped(draft) && step.trim() !== '' && own.trim() === ''
  return isKept ? { own: step } : {}
}
