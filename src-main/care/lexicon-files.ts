import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { lazily } from '../kernel/lazily.ts'
import type { Lexicon } from './domain/lexicon.ts'
import type { Tokenizing } from './domain/normalise.ts'
import { prepareLexicon, type ReadingIndex } from './domain/prepared-lexicon.ts'
import type { RowIndex } from './domain/row-index.ts'

/** What is known of a lexicon before any of its files is read. */
type Head = Tokenizing & Pick<Lexicon, 'language'>
/** What is asked for once a row may be in a text. */
type Rows = Pick<Lexicon, 'sets' | 'groups'>

/** @returns a lexicon as files, by their names, and what is known before any of them is read */
export function lexiconAsFiles(lexicon: Lexicon): { head: Head; files: Map<string, string> } {
  const { language, text, apostrophe, sets = {} } = lexicon
  const { reading, harmless } = prepareLexicon(lexicon)
  // Examples are for people and tests.
  const groups = lexicon.groups.map((group) => ({ ...group, examples: [] }))
  const parts = { reading: reading(), harmless: harmless(), rows: { sets, groups } satisfies Rows }
  return {
    head: { language, text, apostrophe },
    files: new Map(
      Object.entries(parts).map(([part, data]) => [
        `${language}.${part}.json`,
        JSON.stringify(data),
      ]),
    ),
  }
}

/**
 * A lexicon whose files the build has put into a folder. Each is read when it is first needed: at
 * most starts of the app, nobody writes in most of the languages.
 */
export function lexiconInFiles(folder: string, head: Head): Lexicon {
  const part = <T>(name: string) =>
    lazily(() => {
      const text = readFileSync(join(folder, `${head.language}.${name}.json`), 'utf8')
      return JSON.parse(text) as T
    })
  const rows = part<Rows>('rows')
  return {
    ...head,
    get sets() {
      return rows().sets ?? {}
    },
    get groups() {
      return rows().groups
    },
    prepared: { reading: part<ReadingIndex>('reading'), harmless: part<RowIndex>('harmless') },
  }
}
