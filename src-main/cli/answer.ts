import { stripVTControlCharacters, styleText } from 'node:util'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { say, type CommandLineKey } from '../../src-shared/words/command-line/command-line-words.ts'

/** What a command ends with. */
export const EXIT = { done: 0, refused: 1, usage: 2, nothing: 3, unreachable: 4 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** What a command says: data for the standard output, words for the standard error. */
export interface Answer {
  code: ExitCode
  /** With `--json`. */
  data?: unknown
  /** Without it. */
  lines: readonly string[]
  notes: readonly string[]
}

/** A command that did what it was asked for. */
export function done(
  data: unknown,
  lines: readonly string[],
  notes: readonly string[] = [],
): Answer {
  return { code: EXIT.done, data, lines, notes }
}

/** A command that did not, and why. */
export function not(code: ExitCode, reason: string): Answer {
  return { code, lines: [], notes: [reason] }
}

/** A command that did not, with a sentence of the catalog. */
export function notFor(
  code: ExitCode,
  key: CommandLineKey,
  values: Readonly<Record<string, string | number>> = {},
): Answer {
  return not(code, say(key, values))
}

/** A change that could not be saved. */
export function notSaved(problem: SaveProblem, { t }: Pick<Catalog, 't'>): Answer {
  const reason =
    problem.kind === 'cannot-write'
      ? t('disk.cannot-write', problem)
      : t(`disk.${problem.kind}`, { path: problem.path })
  return notFor(EXIT.refused, 'notSaved', { reason })
}

/** The answer where nothing else is known of what went wrong. */
export function unexpected(): Answer {
  return notFor(EXIT.refused, 'unexpected')
}

/**
 * Words of a person as a line of a terminal: whatever a file says, nothing in it moves the cursor or
 * begins another line.
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text)
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
}

/** Several things by the names that a person gave them: `“tea”, “teeth”`. */
export function named(names: readonly string[]): string {
  return names.map((text) => say('quoted', { text: plain(text) })).join(say('comma'))
}

/** Something beside the words themselves. Colors go where nobody looks at a terminal. */
export function dim(text: string): string {
  return styleText('dim', text, { validateStream: false })
}

/** What counts most. */
export function bold(text: string): string {
  return styleText('bold', text, { validateStream: false })
}
