import { careKinds, type CareReading } from '../../../src-shared/care.ts'
import type { CompiledGroup, CompiledLexicon } from './lexicon.ts'
import { lexicons } from './lexicons.ts'

/** Stands for a word that a harmless row has taken. */
const MASK = '_'

/**
 * Whether words are no task but of somebody who may need care, and which; undefined if they are
 * ordinary. In doubt it is said rather once too often: the card has a way on. Texts are read one
 * by one, so that no row reaches from one into another.
 */
export function readCare(...texts: readonly string[]): CareReading | undefined {
  const found = texts.flatMap((text) => groupsIn(text)).filter(({ kind }) => kind !== 'wall')
  for (const kind of careKinds) {
    const ofKind = found.filter((group) => group.kind === kind)
    if (ofKind.length === 0) continue
    return ofKind.every(({ ask }) => ask) ? { kind, ask: true } : { kind }
  }
  return undefined
}

/** The groups of all languages that are found in a text. */
export function groupsIn(text: string): CompiledGroup[] {
  return lexicons()
    .filter((lexicon) => lexicon.concerns(text))
    .flatMap((lexicon) => lexicon.readings(text).flatMap((line) => groupsInLine(line, lexicon)))
}

function groupsInLine(line: string, { groups, harmless }: CompiledLexicon): CompiledGroup[] {
  const found = groups.filter((group) => group.found.test(line))
  // Nearly every text ends here.
  if (found.length === 0) return found
  const masked = withoutHarmless(line, harmless)
  return found.filter((group) => group.always || group.found.test(masked))
}

function withoutHarmless(line: string, harmless: readonly RegExp[]): string {
  const taken = harmless.flatMap((row) =>
    [...line.matchAll(row)].flatMap(({ indices = [] }) => indices.slice(1)),
  )
  const signs = Array.from({ length: line.length }, (_, at) => line.charAt(at))
  for (const [start, end] of taken.filter((range) => range !== undefined)) {
    for (let at = start; at < end; at += 1) if (signs[at] !== ' ') signs[at] = MASK
  }
  return signs.join('')
}
