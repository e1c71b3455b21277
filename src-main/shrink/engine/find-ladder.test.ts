import { expect, it } from 'vitest'

import { readWritten } from '../build-ladders.ts'
import { shrinkerFor } from './shrinker.ts'

/** A ladder with one line for each of some triggers. */
function written(triggers: readonly string[]): string {
  return triggers
    .map((trigger, at) => `= of-${at} : cleaning\n? ${trigger}\n2* Open a window\n`)
    .join('\n')
}

/** More ladders than are looked at closely, each with both words in triggers of their own. */
const APART = Array.from({ length: 200 }, (_, at) => `get up${at} | clean thing${at}`)

it('among hundreds with the same words finds the one that has them together', () => {
  const files = new Map([
    ['words.txt', 'stop: get\nlight: get\nverb: open = opened\n'],
    ['situations.txt', written([...APART, 'get clean'])],
    ['kinds.txt', '= general : general\n2* Open a window\n'],
  ])
  const { ladderFor } = shrinkerFor('en', () => readWritten('en', files))
  expect(ladderFor({ text: 'get clean' }).situation).toBe(`of-${APART.length}`)
})

it('reads a ladder of which nothing is said as well as those after it', () => {
  const files = new Map([
    ['words.txt', 'does: cleaning = clean\nverb: open = opened\n'],
    [
      'situations.txt',
      `= empty : cleaning\n? clean thing\n\n${written(['clean stove', 'clean lamp'])}`,
    ],
    ['kinds.txt', '= general : general\n2* Open a window\n'],
  ])
  const { ladderFor } = shrinkerFor('en', () => readWritten('en', files))
  expect(ladderFor({ text: 'clean lamp' }).situation).toBe('of-1')
})
