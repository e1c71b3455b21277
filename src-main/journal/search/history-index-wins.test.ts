import { expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { HistoryIndex } from './history-index.ts'

let made = 0

/** A win whose id says that it was made at its instant. */
function win(at: string, text: string, more: Partial<Win> = {}): Win {
  made += 1
  const hex = Date.parse(at).toString(16).padStart(12, '0')
  const number = made.toString(16).padStart(12, '0')
  return {
    id: `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${number}`,
    at,
    zone: 'UTC',
    day: at.slice(0, 10),
    text,
    source: 'quick-log',
    updatedAt: at,
    ...more,
  }
}

const october = win('2026-10-31T10:00:00.000Z', 'Wrote a page at the Café')
const early = win('2026-11-01T09:00:00.000Z', 'wrote one sentence', { goalId: october.id })
const late = win('2026-11-01T10:00:00.000Z', 'washed up', { source: 'preset' })
const removed = win('2026-11-02T10:00:00.000Z', 'wrote nonsense', { deleted: true })

function index(): HistoryIndex {
  const index = new HistoryIndex()
  index.setMonth('2026-10', [october])
  index.setMonth('2026-11', [early, late, removed])
  return index
}

/** The rows as a person reads them: days, and texts. */
function rows(of: HistoryIndex, query: Partial<Parameters<HistoryIndex['find']>[0]>): string[] {
  const found = of.find({ words: '', removed: false, ...query })
  return Array.from({ length: found.length }, (_, number) => {
    const row = found.row(number)
    return row.kind === 'day' ? row.day : row.win.text
  })
}

it('lists wins newest first, a heading before each day', () => {
  expect(rows(index(), {})).toEqual([
    '2026-11-01',
    'washed up',
    'wrote one sentence',
    '2026-10-31',
    'Wrote a page at the Café',
  ])
})

it('finds words in any order, without case and accents', () => {
  expect(rows(index(), { words: 'CAFE wrote' })).toEqual(['2026-10-31', 'Wrote a page at the Café'])
})

it('finds by goal, by source and what was removed', () => {
  expect(rows(index(), { goalId: october.id })).toEqual(['2026-11-01', 'wrote one sentence'])
  expect(rows(index(), { source: 'preset' })).toEqual(['2026-11-01', 'washed up'])
  expect(rows(index(), { removed: true })).toEqual(['2026-11-02', 'wrote nonsense'])
})

it('gives whole wins, without the files', () => {
  const row = index().find({ words: 'sentence', removed: false }).row(1)
  expect(row).toEqual({ kind: 'win', win: early })
})

it('knows what a month is now', () => {
  const changed = index()
  changed.setMonth('2026-11', [{ ...early, text: 'wrote two sentences' }])
  expect(rows(changed, { words: 'wrote' })[1]).toBe('wrote two sentences')
  expect(changed.get(early.id)?.text).toBe('wrote two sentences')
  expect(changed.get(late.id)).toBeUndefined()
})

it('finds a win by its id, wherever it is and removed or not', () => {
  const moved = index()
  // Its day was changed: it is not where its id says that it was made.
  moved.setMonth('2025-01', [{ ...late, day: '2025-01-05', at: '2025-01-05T10:00:00.000Z' }])
  moved.setMonth('2026-11', [early, removed])
  expect(moved.get(late.id)?.day).toBe('2025-01-05')
  expect(moved.get(removed.id)).toEqual(removed)
})
