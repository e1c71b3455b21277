import type { FrictionKind } from '../../../../src-shared/frictions.ts'

/**
 * What a line on a single thing ends with, so that it meets what is hard. The lines themselves
 * know nothing of that.
 */
export const ENDINGS: Partial<Record<FrictionKind, string>> = {
  'too-big': ', nothing more',
  boring: ' while one song plays',
  scary: ', then breathe out',
  tired: ', then stop',
}

/** What is smaller than anything, whatever it is about. */
export const BREATHS = `
  1 Take one breath with {the} in mind
  1 Breathe in once, breathe out, and let {the} wait
`
