import fc from 'fast-check'
import { expect, it } from 'vitest'

import { inOrder, ranksToMove, type Ranked } from './plan-order.ts'

/** Made in this order. */
const made: readonly Ranked[] = ['a', 'b', 'c', 'd', 'e'].map((letter, number) => ({
  id: `019a0000-000${number}-7000-8000-00000000000${letter}`,
}))

function move(records: readonly Ranked[], from: number, to: number | null): Ranked[] {
  const moved = records[from]
  if (moved === undefined) throw new Error('nothing to move')
  const ranks = ranksToMove(records, moved, to === null ? null : (records[to]?.id ?? ''))
  return records.map((one) => {
    const rank = ranks?.get(one)
    return rank === undefined ? one : { id: one.id, rank }
  })
}

const ids = (records: readonly Ranked[]): string[] => records.map(({ id }) => id)

it('stands in the order in which it was made until something is moved', () => {
  expect(inOrder(made.toReversed())).toEqual(made)
})

it('gives one record another number, and leaves the others alone', () => {
  const moved = move(made, 4, 1)
  expect(ids(inOrder(moved)).map((id) => id.at(-1))).toEqual(['a', 'e', 'b', 'c', 'd'])
  expect(moved.filter(({ rank }) => rank !== undefined)).toHaveLength(1)
})

it('puts what is made later at the end, after whatever was moved', () => {
  const later = { id: '019a0000-1000-7000-8000-000000000001' }
  const moved = [...move(move(made, 0, null), 2, null), later]
  expect(inOrder(moved).at(-1)).toEqual(later)
})

it('does nothing where something is put before itself, and knows what is not there', () => {
  const [first] = made
  if (first === undefined) throw new Error('none')
  expect(ranksToMove(made, first, first.id)).toEqual(new Map())
  expect(ranksToMove(made, first, 'not there')).toBeUndefined()
})

it('has every order that a person can make, however often they move', () => {
  const places = fc.tuple(fc.nat(4), fc.option(fc.nat(4), { nil: null }))
  fc.assert(
    fc.property(fc.array(places, { maxLength: 200 }), (moves) => {
      let records: Ranked[] = [...made]
      let wanted = ids(made)
      for (const [from, to] of moves) {
        const id = made[from]?.id ?? ''
        const before = to === null ? null : (made[to]?.id ?? '')
        records = move(records, from, to)
        if (before === id) continue
        const left = wanted.filter((one) => one !== id)
        const place = before === null ? left.length : left.indexOf(before)
        wanted = left.toSpliced(place, 0, id)
        expect(ids(inOrder(records))).toEqual(wanted)
      }
    }),
  )
})

it('still tells two apart after being put between them a hundred times', () => {
  let records: Ranked[] = [...made]
  for (let turn = 0; turn < 100; turn += 1) {
    records = move(records, turn % 2 === 0 ? 2 : 3, 1)
    const order = ids(inOrder(records))
    expect(order.indexOf(made[turn % 2 === 0 ? 2 : 3]?.id ?? '')).toBe(
      order.indexOf(made[1]?.id ?? '') - 1,
    )
  }
})
