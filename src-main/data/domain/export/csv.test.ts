import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, it } from 'vitest'

import { arbitraryWins, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import { CSV_COLUMNS } from './csv.ts'
import { guardedCell, unguardedCell } from './guarded-cell.ts'

const GOAL_ID = '019a0000-0000-7000-9000-0000000000a1'
const goals = [{ id: GOAL_ID, name: '=write, daily', updatedAt: '2026-11-01T08:00:00.000Z' }]
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  return data
}

it('is a row for each win, after one of names', async () => {
  const wins = [
    sampleWin(1, {
      text: 'wrote "one" sentence,\nand one more',
      zone: 'Europe/Berlin',
      goalId: GOAL_ID,
      energyBefore: 2,
      covers: '2026-11-24',
    }),
    sampleWin(2, { linkedTo: sampleWin(1).id }),
    sampleWin(3, { deleted: true }),
  ]
  expect(await exported({ format: 'csv' }, sourceOf(wins, { goals }))).toBe(
    [
      CSV_COLUMNS.join(','),
      `2026-11-23,11:00,"wrote ""one"" sentence,\nand one more","'=write, daily",,2,,2026-11-24,quick-log,2026-11-23T10:00:00.001Z,Europe/Berlin,${sampleWin(1).id},`,
      `2026-11-23,10:00,win 2,,,,,,quick-log,2026-11-23T10:00:00.002Z,UTC,${sampleWin(2).id},${sampleWin(1).id}`,
      '',
    ].join('\r\n'),
  )
})

it('begins with a byte order mark where one is wanted', async () => {
  const text = await exported({ format: 'csv', byteOrderMark: true }, sourceOf([]))
  expect(text).toBe(`\uFEFF${CSV_COLUMNS.join(',')}\r\n`)
})

it('keeps words, day and instant of every win, and begins no cell with a formula', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(), async (all) => {
      const wins = all.filter(({ deleted }) => deleted !== true)
      const rows = rowsOf(await exported({ format: 'csv' }, sourceOf(all)))
      expect(rows).toHaveLength(wins.length)
      for (const row of rows) {
        const win = wins.find(({ id }) => id === row['id'])
        expect(unguardedCell(row['text'] ?? '')).toBe(win?.text)
        expect([row['day'], row['at']]).toEqual([win?.day, win?.at])
        for (const cell of Object.values(row)) expect(cell).not.toMatch(FORMULA)
      }
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

it('takes its apostrophes back, and no other', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', 'a') }),
      ),
      (text) => {
        expect(guardedCell(text)).not.toMatch(FORMULA)
        expect(unguardedCell(guardedCell(text))).toBe(text)
      },
    ),
  )
})
