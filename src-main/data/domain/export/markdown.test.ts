import { Parser, type Node } from 'commonmark'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { arbitraryWins, cleanWords, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'

const GOAL_ID = '019a0000-0000-7000-9000-0000000000a1'
const goals = [{ id: GOAL_ID, name: '*write* daily', updatedAt: '2026-11-01T08:00:00.000Z' }]

it('is a heading a month and a day, and an entry a win', async () => {
  const wins = [
    sampleWin(0, { day: '2026-10-31', text: 'before\nthat' }),
    sampleWin(1, { goalId: GOAL_ID, zone: 'Europe/Berlin' }),
    sampleWin(2, { text: 'called *the* office', deleted: false }),
    sampleWin(3, { deleted: true }),
    sampleWin(4, { day: '2026-11-24' }),
  ]
  expect(await exported({ format: 'markdown' }, sourceOf(wins, { goals }))).toBe(`\
# October 2026

## 2026-10-31, Saturday

- 10:00 – before\\
  that

# November 2026

## 2026-11-23, Monday

- 11:00 – win 1 (\\*write\\* daily)
- 10:00 – called \\*the\\* office

## 2026-11-24, Tuesday

- 10:00 – win 4
`)
})

it('keeps day and words of every win', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(cleanWords), async (all) => {
      const wins = all.filter(({ deleted }) => deleted !== true)
      const text = await exported({ format: 'markdown' }, sourceOf(all))
      const meant = wins.map(({ day, text: words }) => `${day} ${plain(words)}`)
      expect(entriesOf(text).toSorted()).toEqual(meant.toSorted())
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

/** The day of each entry, and its words. */
function entriesOf(markdown: string): string[] {
  const entries: string[] = []
  let day = ''
  let block = new Parser().parse(markdown).firstChild
  for (; block !== null; block = block.next) {
    if (block.type === 'heading' && block.level === 2) day = wordsOf(block).slice(0, 10)
    if (block.type !== 'list') continue
    for (let item = block.firstChild; item !== null; item = item.next) {
      entries.push(`${day} ${plain(wordsOf(item).replace(/^\d\d:\d\d – /, ''))}`)
    }
  }
  return entries
}

function wordsOf(node: Node): string {
  let words = ''
  const walker = node.walker()
  for (let event = walker.next(); event !== null; event = walker.next()) {
    if (!event.entering) continue
    const { type, literal } = event.node
    if (type === 'softbreak' || type === 'linebreak' || type === 'paragraph') words += '\n'
    else words += literal ?? ''
  }
  return words.trim()
}

/** Words without what is between them, and without what keeps what is read from the right in place. */
function plain(words: string): string {
  return words.replaceAll(/[\s\u2068\u2069]+/g, '')
}
