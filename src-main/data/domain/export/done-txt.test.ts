import fc from 'fast-check'
import { expect, it } from 'vitest'

import { arbitraryWins, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'

const GOAL_ID = '019a0000-0000-7000-9000-0000000000a1'
const goals = [{ id: GOAL_ID, name: 'Write every\tday', updatedAt: '2026-11-01T08:00:00.000Z' }]
/** A finished line of todo.txt: the day it was finished, perhaps the one of its making, words. */
const LINE = /^x (\d{4}-\d\d-\d\d) (?:\d{4}-\d\d-\d\d )?(.*)$/

it('is a finished line for each win', async () => {
  const wins = [
    sampleWin(1, { goalId: GOAL_ID }),
    sampleWin(2, { text: 'first \n\n second +own @home due:2026-11-01' }),
    sampleWin(3, { text: '2026-11-01 is a date of mine' }),
    sampleWin(4, { deleted: true }),
  ]
  expect(await exported({ format: 'done-txt' }, sourceOf(wins, { goals }))).toBe(`\
x 2026-11-23 win 1 +Write-every-day
x 2026-11-23 first second +own @home due:2026-11-01
x 2026-11-23 2026-11-23 2026-11-01 is a date of mine
`)
})

it('keeps the day of every win, and its words in one line', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(), async (all) => {
      const wins = all.filter(({ deleted }) => deleted !== true)
      const text = await exported({ format: 'done-txt' }, sourceOf(all))
      const lines = text.split('\n').slice(0, -1)
      expect(lines).toHaveLength(wins.length)
      const sort = (rows: string[][]) => rows.map((row) => row.join('|')).toSorted()
      const read = lines.map((line) => LINE.exec(line)?.slice(1) ?? [line])
      const meant = wins.map(({ day, text: words }) => [day, words])
      expect(sort(read.map(plain))).toEqual(sort(meant.map(plain)))
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

/** Words without what is between them. */
function plain(row: string[]): string[] {
  return row.map((words) => words.replaceAll(/[\s\u0085]+/g, ''))
}
