import { careKinds, type CareReading } from '../../../src-shared/care.ts'
import { foldedText } from './folded-text.ts'
import type { LexiconGroup } from './lexicon.ts'
import { lexicons } from './lexicons.ts'

/** How many texts are remembered with what was found in them. */
const MOST_REMEMBERED = 20_000
const remembered = new Map<string, readonly LexiconGroup[]>()

/**
 * Whether words are no task but of a person who may need care, and which; undefined if they are
 * ordinary. In doubt it is said rather once too often: the card has a way on. Texts are read one
 * by one, so that no row reaches from one into another.
 */
export function readCare(...texts: readonly string[]): CareReading | undefined {
  const found = texts.flatMap((text) => groupsIn(text))
  for (const kind of careKinds) {
    const ofKind = found.filter((group) => group.kind === kind)
    if (ofKind.length === 0) continue
    return ofKind.every(({ ask }) => ask === true) ? { kind, ask: true } : { kind }
  }
  return undefined
}

/**
 * The groups of all languages that are found in a text, walls among them. The last texts are
 * remembered, in memory alone: screens ask for the same sentences again and again.
 */
export function groupsIn(text: string): readonly LexiconGroup[] {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const folded = foldedText(text)
  const found = lexicons().flatMap((lexicon) => lexicon.groupsIn(folded))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, found)
  return found
}
