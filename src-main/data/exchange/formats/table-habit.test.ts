import { expect, it } from 'vitest'

import { fileOf, linesRead } from '../tests/read-sample.ts'

const EXPORT = {
  groups: [{ uuid: 'g', name: 'Evenings' }],
  habits: [
    {
      name: 'Draw',
      type: 1,
      daily_goal: 1,
      freq_type: 3,
      create_t: 1_700_000_000,
      group_id: 'g',
      records: [
        { record_date: 20_762, record_type: 1, record_value: 1, reason: 'a cat' },
        { record_date: 20_763, record_type: 2, record_value: 0 },
        { record_date: 20_764, record_type: 0 },
        { record_date: 20_765, record_type: 1, record_value: 0 },
      ],
    },
    {
      name: 'Sugar',
      type: 2,
      daily_goal: 0,
      daily_goal_extra: 20,
      daily_goal_unit: 'g',
      freq_type: 1,
      records: [
        { record_date: 20_762, record_type: 1, record_value: 12.5 },
        { record_date: 20_763, record_type: 1, record_value: 45 },
        { record_date: 'soon', record_type: 1, record_value: 1 },
      ],
    },
  ],
}

it('counts days from 1970 and takes what is done', () => {
  expect(linesRead(fileOf('export.json', JSON.stringify(EXPORT)))).toEqual([
    'win 2026-11-05 Draw – a cat [Evenings]',
    'left out: skipped-there (Draw)',
    'left out: not-done (Draw)',
    'left out: not-done (Draw)',
    'win 2026-11-05 Sugar: 12.5 g',
    'left out: not-done (Sugar)',
    'left out: no-date (Sugar)',
  ])
})

it('reads the habits that are whole of a damaged file, and says where it is damaged', () => {
  const text = JSON.stringify(EXPORT, null, 1)
  const cut = text.slice(0, text.indexOf('"g"', text.indexOf('Sugar')))
  const problem = `problem at ${cut.split('\n').length}: not-as-expected, expected JSON`
  expect(linesRead(fileOf('export.json', cut))).toEqual([
    'win 2026-11-05 Draw – a cat [Evenings]',
    'left out: skipped-there (Draw)',
    'left out: not-done (Draw)',
    'left out: not-done (Draw)',
    problem,
  ])
  expect(linesRead(fileOf('export.json', text.slice(0, 300)))).toEqual([
    expect.stringContaining('not-as-expected, expected JSON'),
  ])
})
