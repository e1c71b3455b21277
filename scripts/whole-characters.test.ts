import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

/** Names that people's words go by. */
const CUT =
  /\b\w*(?:text|words|title|label|line|typed|name|rung|body|answer|question)\.(?:slice|substring|substr)\(0,|\bcontent\.substr/gi
/** What reads words and shows none of them may stop in the middle of a character. */
const READING = [
  'src-shared/words/shorten.ts',
  'src-main/shrink/',
  'src-main/data/exchange/reading/',
]

it('cuts nobody’s words but with shorten.ts, which keeps characters whole', async () => {
  const found: string[] = []
  for await (const file of glob('src-*/**/*.{ts,tsx}', { cwd: ROOT })) {
    const isRead = READING.some((place) => file.startsWith(place)) || file.includes('test')
    const cuts = isRead ? [] : (readFileSync(join(ROOT, file), 'utf8').match(CUT) ?? [])
    found.push(...cuts.map((cut) => `${file}: ${cut}`))
  }
  expect(found).toEqual([])
})
