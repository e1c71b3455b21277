import { expect, it } from 'vitest'

import { leadsTo } from './links.ts'

/** Each letter grew out of the next one in its word. */
function chain(...words: string[]): (id: string) => { linkedTo?: string } | undefined {
  const links = new Map<string, { linkedTo?: string }>()
  for (const word of words) {
    for (const [place, id] of word.split('').entries()) {
      const linkedTo = word[place + 1]
      if (linkedTo !== undefined) links.set(id, { linkedTo })
    }
  }
  return (id) => links.get(id)
}

it.each([
  ['itself', 'a', 'a', chain()],
  ['what grew out of it', 'a', 'b', chain('ba')],
  ['what grew out of it long after', 'a', 'd', chain('dcba')],
])('a win cannot grow out of %s', (_, id, predecessor, find) => {
  expect(leadsTo(id, find)(predecessor)).toBe(true)
})

it.each([
  ['a win that nobody knows', 'a', 'x', chain()],
  ['the end of another chain', 'a', 'b', chain('bcd')],
  ['what it grew out of already', 'a', 'c', chain('abc')],
  ['a circle that two devices have closed without it', 'a', 'b', chain('bcb')],
])('a win can grow out of %s', (_, id, predecessor, find) => {
  expect(leadsTo(id, find)(predecessor)).toBe(false)
})
