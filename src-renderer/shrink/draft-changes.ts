import { MOST_ON_LADDER } from '../../src-shared/most-on-ladder.ts'
import type { Ladder, Rung, ShrinkDraft } from '../../src-shared/shrink.ts'
import { anchorOf } from '../steps/anchor.ts'

/** The most steps above the one that was picked that are kept for later. */
const MOST_ABOVE = 12

/** Whether the step that was picked was typed, or a step of the ladder was edited. */
export function isTyped({ step, picked, rungs }: ShrinkDraft): boolean {
  const rung = picked === undefined ? undefined : rungs[picked]
  return rung?.text !== step || rung?.origin === 'typed'
}

/** What stood above the step that was picked: it is offered once that one is done. */
export function stepsAbove({ rungs, picked }: ShrinkDraft): string[] {
  // A step that was typed is about as big as the bigger half of the ladder.
  const from = picked === undefined ? Math.ceil(rungs.length / 2) : picked + 1
  return rungs.slice(from, from + MOST_ABOVE).map(({ text }) => text)
}

/** The steps that were typed in the place of others, which no other ladder replaces. */
export function typedRungs(rungs: readonly Rung[]): Rung[] {
  return rungs.filter(({ origin }) => origin === 'typed')
}

/** How many steps of ours a ladder keeps, and how many it has with those that were typed, if it can. */
const FEWEST = 3
const MOST_SHOWN = 6

/** What changes where a ladder is found: what was typed before stays behind it. */
export function withLadder(
  { rungs: before }: Pick<ShrinkDraft, 'rungs'>,
  { rungs }: Pick<Ladder, 'rungs'>,
): Pick<ShrinkDraft, 'rungs'> {
  const typed = typedRungs(before)
  const fresh = rungs.filter(({ text }) => !typed.some((one) => one.text === text))
  const room = Math.max(FEWEST, MOST_SHOWN - typed.length)
  // The smallest and the largest of them stay.
  const found = fresh.length > room ? [...fresh.slice(0, room - 1), ...fresh.slice(-1)] : fresh
  return { rungs: [...found, ...typed].slice(0, MOST_ON_LADDER) }
}

/**
 * A ladder with a smaller step in the place of one. Where the smaller one stands there already, it
 * stays as it is. What was typed stays above it.
 */
export function withSmaller(rungs: readonly Rung[], step: string, smaller: Rung): Rung[] {
  const at = rungs.findIndex(({ text }) => text === step)
  if (at === -1) return [...rungs]
  if (rungs[at]?.origin === 'typed') return withBefore(rungs, at, smaller)
  if (rungs.some(({ text }) => text === smaller.text)) return [...rungs]
  return rungs.map((rung) => (rung.text === step ? smaller : rung))
}

function withBefore(rungs: readonly Rung[], at: number, smaller: Rung): Rung[] {
  const isThere = rungs.some(({ text }) => text === smaller.text)
  if (isThere || rungs.length >= MOST_ON_LADDER) return [...rungs]
  return rungs.toSpliced(at, 0, smaller)
}

/**
 * What changes where an earlier question is gone back to: words that were typed for the step stay
 * as a step of one's own, or on the ladder where another one is being typed.
 */
export function keptForLater(draft: ShrinkDraft): Partial<ShrinkDraft> {
  const { stage, step = '', own, picked, rungs } = draft
  if (stage !== 'step' || !isTyped(draft) || step.trim() === '') return {}
  if (rungs.some(({ text }) => text === step)) return {}
  // What was typed here from the beginning is the newer version of it.
  if (picked === undefined || own.trim() === '') return { own: step }
  if (rungs[picked] === undefined) return {}
  return { rungs: rungs.with(picked, { text: step, origin: 'typed' }) }
}

/** The steps that somebody typed, or stacked on something, and did not take so far. */
export function typedSteps(draft: ShrinkDraft): { text: string; anchor?: string }[] {
  const { stage, step = '', own, picked, rungs } = draft
  const anchor = anchorOf(draft.anchor ?? '')
  const isAtStep = stage === 'step'
  // The step is the newer version of one that was typed from the beginning.
  const others = isAtStep && picked === undefined ? [] : [{ text: own }]
  const isMeant = isAtStep && (isTyped(draft) || anchor !== undefined)
  const meant = isMeant ? [{ text: step, ...(anchor !== undefined && { anchor }) }] : []
  const before = rungs.filter(({ text, origin }) => origin === 'typed' && text !== meant[0]?.text)
  const typed = [...meant, ...before.map(({ text }) => ({ text })), ...others]
  return typed.filter(({ text }) => text.trim() !== '')
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
