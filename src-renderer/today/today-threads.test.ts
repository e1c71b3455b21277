import { expect, it } from 'vitest'

import { todayThreads } from './today-threads.ts'

const list = (...links: [id: string, linkedTo?: string][]) =>
  links.map(([id, linkedTo]) => (linkedTo === undefined ? { id } : { id, linkedTo }))

it('draws one straight down to the next bead', () => {
  expect(todayThreads(list(['b', 'a'], ['a']))).toEqual(
    new Map([['b', { upper: 'b', lower: 'a' }]]),
  )
})

it('draws none to a win of another day', () => {
  expect(todayThreads(list(['b', 'long ago'], ['a']))).toEqual(new Map())
})

it('passes other beads beside the list, each on a lane of its own where they would meet', () => {
  const threads = todayThreads(list(['e', 'c'], ['d', 'b'], ['c', 'a'], ['b'], ['a']))
  expect([...threads.values()].map(({ lane }) => lane)).toEqual([0, 1, 0])
})

it('leads a shorter one inside a longer one, so that they do not cross', () => {
  const threads = todayThreads(list(['e', 'a'], ['d', 'b'], ['c'], ['b'], ['a']))
  expect([threads.get('e')?.lane, threads.get('d')?.lane]).toEqual([1, 0])
})

it('goes up where the later win was given an earlier time', () => {
  expect(todayThreads(list(['a'], ['b', 'a']))).toEqual(
    new Map([['b', { upper: 'a', lower: 'b' }]]),
  )
})
