import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { dayPlus, monthOf } from '../../../src-shared/calendar.ts'
import { LinkIndex, type LinkedWin } from './chains.ts'

/** Days after the first one of the tests, at ten o’clock. */
function win(id: string, days: number, linkedTo?: string): LinkedWin {
  const day = dayPlus('2026-10-20', days)
  return { id, day, at: `${day}T10:00:00.000Z`, ...(linkedTo !== undefined && { linkedTo }) }
}

function indexOf(wins: readonly LinkedWin[]): LinkIndex {
  const index = new LinkIndex()
  for (const [month, ones] of Map.groupBy(wins, ({ day }) => monthOf(day))) {
    index.setMonth(month, ones)
  }
  return index
}

const ids = (wins: readonly LinkedWin[]): string => wins.map(({ id }) => id).join(' ')
const everything = { from: '2026-01-01', to: '2027-12-31', atLeast: 2, atMost: 10 }
const inShort = (index: LinkIndex, choice = everything): string[] =>
  index.stories(choice).map(({ first, last, wins }) => `${first.id} to ${last.id}: ${wins}`)

/** `a` has two successors, one of them in the next month; `x` stands alone. */
const tree = [
  win('a', 0),
  win('x', 1),
  win('b', 2, 'a'),
  win('c', 3, 'a'),
  win('d', 20, 'b'),
  win('e', 21, 'd'),
]

describe('a chain', () => {
  it.each(['a', 'b', 'c', 'd', 'e'])('is all that is joined by links, seen from %s', (id) => {
    expect(ids(indexOf(tree).chain(id))).toBe('a b c d e')
  })

  it('is a win alone where nothing is linked to it, and nothing where there is none', () => {
    expect(ids(indexOf(tree).chain('x'))).toBe('x')
    expect(indexOf(tree).chain('nowhere')).toEqual([])
  })

  it('is in order of time, whatever order the links are in', () => {
    const moved = [win('a', 9), win('b', 2, 'a'), win('c', 2, 'b')]
    expect(ids(indexOf(moved).chain('c'))).toBe('b c a')
  })

  it('ends where a link leads to no win', () => {
    const index = indexOf([win('b', 2, 'gone'), win('c', 3, 'b'), win('d', 4, 'gone')])
    expect(ids(index.chain('c'))).toBe('b c')
    expect(ids(index.chain('d'))).toBe('d')
    expect(index.successors('gone')).toEqual([])
    expect(index.chain('gone')).toEqual([])
  })

  it('takes no win that was removed', () => {
    const index = new LinkIndex()
    index.setMonth('2026-10', [
      win('a', 0),
      { ...win('b', 1, 'a'), deleted: true },
      win('c', 2, 'b'),
    ])
    expect(ids(index.chain('a'))).toBe('a')
    expect(ids(index.chain('c'))).toBe('c')
    expect(index.size).toBe(2)
  })

  it('comes to an end in a circle that two devices have closed', () => {
    const index = indexOf([win('a', 0, 'c'), win('b', 1, 'a'), win('c', 2, 'b'), win('d', 3, 'b')])
    expect(ids(index.chain('d'))).toBe('a b c d')
    expect(inShort(index)).toEqual(['a to d: 4'])
  })

  it('knows no link from a win to itself', () => {
    const index = indexOf([win('a', 0, 'a')])
    expect(ids(index.chain('a'))).toBe('a')
    expect(index.successors('a')).toEqual([])
    expect(index.find('a')).not.toHaveProperty('linkedTo')
  })
})

it('knows what grew out of a win, in order of time', () => {
  expect(ids(indexOf(tree.toReversed()).successors('a'))).toBe('b c')
  expect(indexOf(tree).successors('e')).toEqual([])
})

describe('a month that is taken in again', () => {
  it('has lost what is not there any more', () => {
    const index = indexOf(tree)
    index.setMonth('2026-10', [win('a', 0), win('b', 2)])
    expect(ids(index.chain('a'))).toBe('a')
    expect(ids(index.chain('e'))).toBe('b d e')
    expect(index.find('x')).toBeUndefined()
    expect(index.size).toBe(4)
  })

  it('keeps the links of other months to what comes back', () => {
    const index = indexOf(tree)
    index.setMonth('2026-10', [])
    expect(ids(index.chain('e'))).toBe('d e')
    index.setMonth('2026-10', tree.slice(0, 4))
    expect(ids(index.chain('e'))).toBe('a b c d e')
  })

  it.each([
    ['2026-10', '2026-11'],
    ['2026-11', '2026-10'],
  ])('gives a win that was moved, %s first', (one, other) => {
    const index = indexOf(tree)
    const now = new Map([
      ['2026-10', [win('a', 0), win('c', 3, 'a')]],
      ['2026-11', [win('b', 19, 'a'), win('d', 20, 'b'), win('e', 21, 'd')]],
    ])
    for (const month of [one, other]) index.setMonth(month, now.get(month) ?? [])
    expect(ids(index.chain('a'))).toBe('a c b d e')
    expect(index.size).toBe(5)
  })
})

describe('stories', () => {
  const wins = [...tree, win('p', 30), win('q', 31, 'p'), win('r', 40), win('s', 41, 'r')]

  it('are the long chains, the longest first, then the latest', () => {
    expect(inShort(indexOf(wins))).toEqual(['a to e: 5', 'r to s: 2', 'p to q: 2'])
    expect(inShort(indexOf(wins), { ...everything, atLeast: 3 })).toEqual(['a to e: 5'])
    expect(inShort(indexOf(wins), { ...everything, atMost: 2 })).toHaveLength(2)
  })

  it('are those that have a win in the stretch, and are told whole', () => {
    const choice = { ...everything, from: '2026-11-10', to: '2026-11-18' }
    expect(inShort(indexOf(wins), choice)).toEqual(['a to e: 5'])
    expect(inShort(indexOf(wins), { ...choice, from: '2026-11-11' })).toEqual([])
    expect(inShort(indexOf(wins), { ...choice, to: '2026-11-19' })).toEqual([
      'a to e: 5',
      'p to q: 2',
    ])
  })
})

it('is the same as going along the links one by one, for any of them, in any order of months', () => {
  const links = fc.array(fc.tuple(fc.nat(90), fc.option(fc.nat(40), { nil: undefined })), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(links, fc.boolean(), (made, isReversed) => {
      const wins = made.map(([days, to], number) =>
        win(`w${number}`, days, to === undefined ? undefined : `w${to}`),
      )
      const index = indexOf(isReversed ? wins.toReversed() : wins)
      // Each win takes the name of its chain from whatever it is linked to, until nothing changes.
      const names = wins.map((_, number) => number)
      for (let round = 0; round < wins.length; round += 1) {
        for (const [number, [, to]] of made.entries()) {
          if (to === undefined || to >= made.length) continue
          const name = Math.min(names[number] ?? 0, names[to] ?? 0)
          names[number] = name
          names[to] = name
        }
      }
      for (const [number, one] of wins.entries()) {
        const joined = wins.filter((_, other) => names[other] === names[number])
        expect(new Set(index.chain(one.id).map(({ id }) => id))).toEqual(
          new Set(joined.map(({ id }) => id)),
        )
      }
      const sizes = Map.groupBy(names, (name) => name)
      const long = [...sizes.values()].map(({ length }) => length).filter((length) => length > 1)
      const stories = index.stories({ ...everything, atMost: 99 })
      expect(stories.map((story) => story.wins)).toEqual(long.toSorted((a, b) => b - a))
    }),
  )
})

describe('fifty thousand links', () => {
  const COUNT = 50_000

  it.each([
    ['in a row', (number: number) => `w${number - 1}`],
    ['out of one win', () => 'w0'],
  ])('%s take no more than a moment', (_, predecessor) => {
    const wins = Array.from({ length: COUNT }, (_, number) =>
      win(`w${number}`, 0, number === 0 ? undefined : predecessor(number)),
    )
    const index = new LinkIndex()
    index.setMonth('2026-10', wins)
    index.setMonth('2026-10', wins)
    expect(index.chain('w49999')).toHaveLength(COUNT)
    expect(index.stories(everything).map((story) => story.wins)).toEqual([COUNT])
  })
})
