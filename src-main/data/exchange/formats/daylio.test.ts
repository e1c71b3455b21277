import { expect, it } from 'vitest'

import { fileOf, linesRead, someContext } from '../tests/read-sample.ts'

const HEADER = 'full_date,date,weekday,time,mood,activities,note_title,note'
const DIARY = `${HEADER}
2026-11-20,November 20,Friday,10:04 AM,good,reading | tea,"A start","Wrote &amp; sent it.<br>Then <b>rested</b>."
2026-11-19,November 19,Thursday,23:40,rad, bread  |  soup ,,
2026-11-19,November 19,Thursday,1:30 AM,own mood,,Late,
2026-11-18,November 18,Wednesday,12:00 AM,meh,walk

2026-11-17,November 17,Tuesday,7:50 AM,bad,,,
2026-11-16,November 16,Monday,7:50 AM,awful,,,Ann came, and we talked
soon,,,7:50 AM,awful,,,Something
`

it('reads an entry a row, of whatever length', () => {
  expect(linesRead(fileOf('daylio_export.csv', DIARY))).toEqual([
    'choice: moodsAsEnergy',
    'win 2026-11-20 A start\nWrote & sent it.\nThen rested.',
    'win 2026-11-19 bread, soup',
    // Before four, so it is of the evening before.
    'win 2026-11-18 Late',
    // Midnight to the minute is a date without a time.
    'win 2026-11-18 walk',
    'left out at 7: no-text (2026-11-17 bad)',
    'win 2026-11-16 Ann came, and we talked',
    'left out at 9: date-not-understood (soon Something)',
  ])
})

it('takes the five moods for energy where the person says so', () => {
  const lines = linesRead(fileOf('a.csv', DIARY), someContext({ moodsAsEnergy: true }))
  expect(lines.filter((line) => line.includes('energy')).map((line) => line.slice(-8))).toEqual([
    'energy 4',
    'energy 5',
    'energy 3',
    'energy 1',
  ])
})

it('reads what a spreadsheet has saved anew, and files from before 2019', () => {
  const saved = DIARY.split('\n').slice(0, 2).join('\r\n').replaceAll(',', ';')
  expect(linesRead(fileOf('a.csv', `\uFEFF${saved}`))).toEqual([
    'choice: moodsAsEnergy',
    'win 2026-11-20 A start\nWrote & sent it.\nThen rested.',
  ])
  const old =
    'year,date,weekday,time,mood,activities,note\n2018,18 May,Friday,11:54 pm,happy,"clean | cook","Went out"\n'
  expect(linesRead(fileOf('a.csv', old))).toEqual(['win 2018-05-18 Went out'])
})
