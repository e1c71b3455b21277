import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { monthOf } from '../../../src-shared/calendar.ts'
import { winSources, type Win } from '../../../src-shared/records.ts'
import { fold } from '../../kernel/fold.ts'
import { HistoryIndex, inListOrder, type HistoryQuery, type HistoryRow } from './history-index.ts'

function win(number: number, changes: Partial<Win> = {}): Win {
  const at = `2026-11-10T10:00:00.${String(number).padStart(3, '0')}Z`
  return {
    id: `id-${String(number).padStart(4, '0')}`,
    at,
    zone: 'UTC',
    day: '2026-11-10',
    text: `win ${number}`,
    source: 'quick-log',
    updatedAt: at,
    ...changes,
  }
}

function indexOf(wins: readonly Win[]): HistoryIndex {
  const index = new HistoryIndex()
  for (const [month, those] of Map.groupBy(wins, ({ day }) => monthOf(day))) {
    index.setMonth(month, those)
  }
  return index
}

const ALL: HistoryQuery = { words: '', removed: false }

function rowsOf(index: HistoryIndex, query: HistoryQuery): HistoryRow[] {
  const rows = index.find(query)
  return Array.from({ length: rows.length }, (_, row) => rows.row(row))
}

/** The texts that are found, with the day before the first of each. */
function found(wins: readonly Win[], query: Partial<HistoryQuery>): string[] {
  return rowsOf(indexOf(wins), { ...ALL, ...query }).map((row) =>
    row.kind === 'day' ? row.day : row.win.text,
  )
}

/** The same, by looking at every win. */
function foundOneByOne(wins: readonly Win[], query: Partial<HistoryQuery>): string[] {
  const { words, goalId, source, removed } = { ...ALL, ...query }
  const terms = fold(words).split(' ')
  const fitting = inListOrder(wins).filter(
    (one) =>
      (one.deleted === true) === removed &&
      (goalId === undefined || one.goalId === goalId) &&
      (source === undefined || one.source === source) &&
      terms.every((term) => fold(one.text).includes(term)),
  )
  return fitting.flatMap(({ day, text }, place) =>
    fitting[place - 1]?.day === day ? [text] : [day, text],
  )
}

describe('the list of all wins', () => {
  it('has the latest first, with a heading before each day', () => {
    const wins = [
      win(1, { day: '2026-10-31' }),
      win(2),
      win(3),
      win(4, { day: '2026-11-11' }),
      win(5, { day: '2025-01-01' }),
    ]
    expect(found(wins, {})).toEqual([
      '2026-11-11',
      'win 4',
      '2026-11-10',
      'win 3',
      'win 2',
      '2026-10-31',
      'win 1',
      '2025-01-01',
      'win 5',
    ])
    expect(indexOf(wins).find(ALL).wins).toBe(5)
  })

  it('is the same in whatever order months arrive, and takes the last word about each', () => {
    const index = new HistoryIndex()
    for (const month of ['2026-11', '2025-03', '2026-12', '2026-10', '2025-03', '2026-12']) {
      index.setMonth(month, [win(1, { day: `${month}-01` }), win(2, { day: `${month}-02` })])
    }
    index.setMonth('2026-10', [])
    const days = rowsOf(index, ALL).flatMap((row) => (row.kind === 'day' ? row.day : []))
    expect(days).toEqual([
      '2026-12-02',
      '2026-12-01',
      '2026-11-02',
      '2026-11-01',
      '2025-03-02',
      '2025-03-01',
    ])
  })

  it('is empty where there is nothing, and says so of a row that is not there', () => {
    const rows = new HistoryIndex().find(ALL)
    expect([rows.length, rows.wins]).toEqual([0, 0])
    expect(() => rows.row(0)).toThrow(RangeError)
  })
})

describe('looking for words', () => {
  it.each([
    ['in any case', 'LETTER', 'wrote a letter'],
    ['without accents', 'cafe', 'went to the Café'],
    ['with accents', 'café', 'went to the cafe'],
    ['in any order, anywhere in a word', 'tter rote', 'wrote a letter'],
    ['over the end of a line', 'first second', 'the first\nthe second'],
    ['in letters that are several', 'ﬁle', 'filed the papers'],
    ['in other scripts', 'שלום', 'שָׁלוֹם'],
    ['with a sign in it', 'a.*b', 'a.*b'],
  ])('finds them %s', (_, words, text) => {
    expect(found([win(1, { text }), win(2, { text: 'something else' })], { words })).toEqual([
      '2026-11-10',
      text,
    ])
  })

  it('finds no words that two wins have between them', () => {
    expect(found([win(1, { text: 'one' }), win(2, { text: 'two' })], { words: 'one two' })).toEqual(
      [],
    )
    expect(found([win(1, { text: 'ab' }), win(2, { text: 'cd' })], { words: 'bc' })).toEqual([])
    expect(found([win(1, { text: 'ab' }), win(2, { text: 'cd' })], { words: 'da' })).toEqual([])
  })

  it('finds nothing under a goal that no win has', () => {
    expect(found([win(1)], { goalId: 'nobody' })).toEqual([])
  })

  it('finds what looking at every win finds', () => {
    const letter = fc.constantFrom('a', 'b', 'B', 'é', 'ß', ' ', '\n', '🌱', 'İ', '\uD83D')
    const text = fc.string({ unit: letter, minLength: 1, maxLength: 12 })
    const day = fc.constantFrom('2026-11-01', '2026-11-02', '2026-10-31', '2025-02-28')
    const goal = fc.constantFrom(undefined, 'g1', 'g2')
    const anyWins = fc
      .array(
        fc.record({
          day,
          text,
          source: fc.constantFrom(...winSources),
          goalId: goal,
          deleted: fc.boolean(),
        }),
        { maxLength: 30 },
      )
      .map((all) =>
        all.map(({ goalId, deleted, ...rest }, number) =>
          win(number, { ...rest, ...(goalId && { goalId }), ...(deleted && { deleted }) }),
        ),
      )
    const anyQuery = fc.record({
      words: fc.string({ unit: letter, maxLength: 5 }),
      goalId: goal,
      source: fc.constantFrom(undefined, ...winSources),
      removed: fc.boolean(),
    })
    fc.assert(
      fc.property(anyWins, anyQuery, (wins, query) => {
        expect(found(wins, query)).toEqual(foundOneByOne(wins, query))
      }),
      { numRuns: 500 },
    )
  })
})
