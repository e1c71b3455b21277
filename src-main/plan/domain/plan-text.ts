import type { Friction } from '../../../src-shared/records.ts'
import { beginningOf } from '../../../src-shared/words/shorten.ts'
import { cleanText, type CleanText } from '../../kernel/clean-text.ts'

/** The most that a task holds, in UTF-16 code units. */
export const TASK_LIMIT = 2_000
/** The most that a step, an anchor, a goal or an identity line holds, in UTF-16 code units. */
export const LINE_LIMIT = 500

/**
 * What can be kept of a typed or pasted line: the same as of a win's text, in one line.
 *
 * @param limit in UTF-16 code units
 */
export function cleanLine(typed: string, limit: number): CleanText {
  const clean = cleanText(typed)
  if (clean.kind === 'empty') return clean
  if (clean.kind === 'too-long') return { ...clean, limit }
  const text = clean.text.replaceAll(/\s*[\n\t]\s*/g, ' ')
  if (text.length > limit) return { kind: 'too-long', limit, length: text.length }
  return { kind: 'text', text }
}

/** A friction as it can be kept; `none` where it says nothing. */
export function cleanFriction({
  kind,
  words,
}: Friction): { kind: 'friction'; friction: Friction } | { kind: 'none' } | TooLong {
  const clean = cleanLine(words ?? '', TASK_LIMIT)
  if (clean.kind === 'too-long') return clean
  if (clean.kind === 'empty' && kind === undefined) return { kind: 'none' }
  return {
    kind: 'friction',
    friction: { ...(kind && { kind }), ...(clean.kind === 'text' && { words: clean.text }) },
  }
}

type TooLong = Extract<CleanText, { kind: 'too-long' }>

/** The rungs of a ladder as a task keeps them: what is blank goes, what is too long is cut. */
export function cleanRungs(rungs: readonly string[]): string[] {
  return rungs.flatMap((rung) => {
    const clean = cleanLine(beginningOf(rung, 2 * LINE_LIMIT), 2 * LINE_LIMIT)
    return clean.kind === 'text' ? beginningOf(clean.text, LINE_LIMIT).trim() : []
  })
}
