import { setImmediate } from 'node:timers/promises'

import { beforeEach, describe, expect, it } from 'vitest'

import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { eventually } from '../tests/eventually.ts'
import { sampleWin } from '../tests/sample-win.ts'
import { openReviewIndex, type ReviewIndex } from './review-index.ts'

let wins: Win[]
let reads: Month[]
let news: number
let index: ReviewIndex

beforeEach(() => {
  wins = []
  reads = []
  news = 0
  index = openReviewIndex({
    store: {
      months: () => [...new Set(wins.map(({ day }) => monthOf(day)))].toSorted().toReversed(),
      read(month) {
        reads.push(month)
        return wins.filter(({ day }) => monthOf(day) === month)
      },
    },
    onRead: () => {
      news += 1
    },
  })
})

function log(id: string, day: string, changes: Partial<Win> = {}): void {
  wins.push(sampleWin(wins.length, { id, day, ...changes }))
}

describe('the counts of a month', () => {
  it('are of the days that have wins, without those that were removed', () => {
    log('a', '2026-11-03')
    log('b', '2026-11-03')
    log('c', '2026-11-04', { deleted: true, covers: '2026-11-05' })
    log('d', '2026-11-09', { covers: '2026-11-10' })
    const counts = index.counts('2026-11')
    expect([...counts.wins]).toEqual([
      ['2026-11-03', 2],
      ['2026-11-09', 1],
    ])
    expect([...counts.covered]).toEqual(['2026-11-10'])
  })

  it('are read once, and no other month for them', () => {
    log('a', '2026-10-03')
    log('b', '2026-11-03')
    index.counts('2026-11')
    index.counts('2026-11')
    expect(reads).toEqual(['2026-11'])
  })

  it('are read again once the month has changed, and only where they were asked for', async () => {
    log('a', '2026-11-03')
    index.counts('2026-11')
    log('b', '2026-11-03')
    log('c', '2026-10-03')
    await index.update(['2026-11', '2026-10'])
    expect(reads).toEqual(['2026-11', '2026-11'])
    expect(index.counts('2026-11').wins.get('2026-11-03')).toBe(2)
  })
})

describe('the links', () => {
  beforeEach(() => {
    log('a', '2026-09-03')
    log('b', '2026-10-03', { linkedTo: 'a' })
    log('c', '2026-11-03', { linkedTo: 'b' })
  })

  it('reach over every month once all of them have been read, the newest first', async () => {
    await index.whole()
    expect(reads).toEqual(['2026-11', '2026-10', '2026-09'])
    expect(
      index
        .links()
        .chain('c')
        .map(({ id }) => id),
    ).toHaveLength(3)
    expect(news).toBeGreaterThan(0)
  })

  it('are of the months that were looked at until then, and no month is read twice', async () => {
    index.counts('2026-10')
    expect(index.links().size).toBe(1)
    expect(reads).toEqual(['2026-10'])
    await Promise.all([index.whole(), index.whole()])
    expect(index.links().size).toBe(3)
    expect(reads.toSorted()).toEqual(['2026-09', '2026-10', '2026-11'])
  })

  it('begin to be read a moment after the first question, and say so', async () => {
    index.links()
    expect(reads).toEqual([])
    await eventually(() => expect(index.links().size).toBe(3))
    expect(news).toBeGreaterThan(0)
  })

  it('know what changes while they are read, and afterwards', async () => {
    const whole = index.whole()
    log('d', '2026-11-04', { linkedTo: 'c' })
    await index.update(['2026-11'])
    await whole
    expect(
      index
        .links()
        .successors('c')
        .map(({ id }) => id),
    ).toEqual(['d'])
    wins = wins.filter(({ id }) => id !== 'd')
    await index.update([])
    expect(index.links().successors('c')).toEqual([])
  })

  it('are forgotten when the wins lie elsewhere, even while they are read', async () => {
    const whole = index.whole()
    index.clear()
    wins = [sampleWin(9, { id: 'z', day: '2026-11-03' })]
    await whole
    expect(index.links().find('a')).toBeUndefined()
    await index.whole()
    expect(index.links().size).toBe(1)
    expect(index.counts('2026-11').wins.get('2026-11-03')).toBe(1)
  })

  it('leave room for others between two months', async () => {
    const others = setImmediate()
      .then(() => setImmediate())
      .then(() => 'others')
    expect(await Promise.race([index.whole().then(() => 'all read'), others])).toBe('others')
  })
})

describe('months that may be asked for next', () => {
  it('are read while nobody waits, each once, and forgotten with the rest', async () => {
    // Of its own: what the tests before have begun may still be reading.
    const asked: Month[] = []
    const own = openReviewIndex({
      store: { months: () => [], read: (month) => (asked.push(month), []) },
      onRead: () => undefined,
    })
    own.counts('2026-11')
    const prepared = own.prepare(['2026-11', '2026-10'])
    expect(asked).toEqual(['2026-11'])
    await prepared
    expect(asked).toEqual(['2026-11', '2026-10'])
    own.counts('2026-10')
    expect(asked).toHaveLength(2)
    const late = own.prepare(['2026-09'])
    own.clear()
    await late
    expect(asked).toHaveLength(2)
  })
})
