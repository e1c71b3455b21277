import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Lexicon } from '../src-main/care/domain/lexicon.ts'
import { groupsIn, readCare } from '../src-main/care/domain/read-care.ts'
import { ROOT } from './paths.ts'

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'ru', 'ja', 'zh', 'ko', 'ar']

interface Corpus {
  danger: Record<string, string[]>
  harmless: string[]
}

/** What a text is read as, and by which groups. */
function said(text: string): string {
  const reading = readCare(text)
  const groups = [...new Set(groupsIn(text).map(({ kind, about }) => `${kind}: ${about}`))]
  return `${text}  →  ${reading?.kind ?? 'ordinary'}${reading?.ask ? ' (asks)' : ''}  [${groups.join(' | ')}]`
}

function share(part: number, all: number): string {
  return ((part / Math.max(1, all)) * 100).toFixed(1)
}

function json<T>(...path: string[]): T | undefined {
  const file = join(ROOT, ...path)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined
}

function report(language: string, corpus: Corpus): [number, number, number, number] {
  const danger = Object.entries(corpus.danger).flatMap(([kind, texts]) =>
    texts.map((text) => ({ kind, text })),
  )
  const unseen = danger.filter(({ text }) => readCare(text) === undefined)
  const otherKind = danger.filter(({ text, kind }) => {
    const found = readCare(text)?.kind
    return found !== undefined && found !== kind
  })
  const taken = corpus.harmless.filter((text) => readCare(text) !== undefined)
  for (const { kind, text } of unseen) console.log(`${language} not seen (${kind}): ${said(text)}`)
  for (const { kind, text } of otherKind)
    console.log(`${language} other kind (${kind}): ${said(text)}`)
  for (const text of taken) console.log(`${language} taken for danger: ${said(text)}`)
  console.log(
    `${language}: ${danger.length - unseen.length} of ${danger.length} seen (${share(danger.length - unseen.length, danger.length)} %), ` +
      `${taken.length} of ${corpus.harmless.length} harmless taken for danger (${share(taken.length, corpus.harmless.length)} %)`,
  )
  return [danger.length - unseen.length, danger.length, taken.length, corpus.harmless.length]
}

const [first, ...rest] = process.argv.slice(2)
if (first === '--text') console.log(rest.map(said).join('\n'))
else if (first === '--file') {
  // A corpus that lies somewhere else.
  for (const file of rest) report(file, JSON.parse(readFileSync(file, 'utf8')) as Corpus)
} else {
  const totals = [0, 0, 0, 0]
  for (const language of first === undefined ? LANGUAGES : [first, ...rest]) {
    const lexicon = json<Lexicon>('src-main/care/domain/lexicon', `${language}.json`)
    if (lexicon !== undefined) {
      for (const { about, kind, examples = [] } of lexicon.groups) {
        for (const text of kind === 'harmless' || kind === 'wall' ? [] : examples) {
          const found = groupsIn(text).some((group) => group.about === about)
          if (!found) console.log(`${language} example not found by its group “${about}”: ${text}`)
        }
        if (kind !== 'harmless') continue
        for (const text of examples)
          if (readCare(text) !== undefined)
            console.log(`${language} harmless example taken: ${said(text)}`)
      }
    }
    const corpus = json<Corpus>('src-main/tests/care-corpus', `${language}.json`)
    if (corpus === undefined) console.log(`${language}: no corpus yet`)
    else report(language, corpus).forEach((n, at) => (totals[at] = (totals[at] ?? 0) + n))
  }
  console.log(
    `all: ${totals[0]} of ${totals[1]} seen, ${totals[2]} of ${totals[3]} taken for danger`,
  )
}
