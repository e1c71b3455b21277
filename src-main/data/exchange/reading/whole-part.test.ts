import fc from 'fast-check'
import { expect, it } from 'vitest'

import { wholePartOf } from './whole-part.ts'

it.each([
  ['{"a":1,"list":[{"x":1},{"x":2},{"x":', 3, { a: 1, list: [{ x: 1 }, { x: 2 }] }],
  // Half a record is none, even where something in it is whole.
  ['[{"x":{"y":1}},{"x":{"y":3},"done"', 2, [{ x: { y: 1 } }]],
  ['{"a":{"x":1},"b":"}{', 2, { a: { x: 1 } }],
  ['{"a":"\\"}", "list":[{"x":"{"}', 3, { a: '"}', list: [{ x: '{' }] }],
  ['{"a":1,"b":[1,2', 3, undefined],
  ['', 3, undefined],
  ['}}]]', 3, undefined],
  ['{"a" {"b":1}, {"c":2}', 2, undefined],
])('finds what is whole of %j', (text, depth, whole) => {
  expect(wholePartOf(text, text.length, depth)).toEqual(whole)
})

it('never tells of half a record, wherever a list of them is cut', () => {
  const record = fc.record({
    id: fc.nat(),
    of: fc.record({ it: fc.string() }),
    tags: fc.array(fc.string()),
  })
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 5 }), fc.nat(), (records, at) => {
      const text = JSON.stringify({ head: { version: 1 }, records })
      const cut = at % text.length
      const whole = wholePartOf(text.slice(0, cut), cut, 3) as { records?: unknown[] } | undefined
      const read = whole?.records ?? []
      expect(read).toEqual(records.slice(0, read.length))
    }),
  )
})
