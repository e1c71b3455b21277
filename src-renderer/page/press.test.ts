import { expect, it } from 'vitest'

import { isRepeatedPress, type Input } from './press.ts'

const enter: Input = { by: 'key', at: 1_000, key: 'Enter' }
const click: Input = { by: 'pointer', at: 1_000, x: 100, y: 40 }
const spoken: Input = { by: 'assistant', at: 1_000, on: new EventTarget() }

it.each<[string, Input, Input]>([
  ['a key that bounces', enter, { ...enter, at: 1_030 }],
  ['a double Enter', enter, { ...enter, at: 1_150 }],
  ['a double click', click, { ...click, at: 1_150 }],
  ['a double click of an unsteady hand', click, { ...click, at: 1_300, x: 104, y: 37 }],
  ['the same button, said twice', spoken, { ...spoken, at: 1_100 }],
])('takes %s for one press', (_, before, now) => {
  expect(isRepeatedPress(before, now)).toBe(true)
})

it.each<[string, Input, Input]>([
  ['the same key later', enter, { ...enter, at: 1_500 }],
  ['another key', enter, { ...enter, at: 1_030, key: 'a' }],
  ['Enter after something was typed', { by: 'typing', at: 980 }, enter],
  ['two changes of a field', { by: 'typing', at: 980 }, { by: 'typing', at: 990 }],
  ['a click beside', click, { ...click, at: 1_100, y: 60 }],
  ['a click after a key', enter, { ...click, at: 1_010 }],
  ['two buttons, said one after the other', spoken, { ...spoken, on: new EventTarget() }],
])('takes %s for another press', (_, before, now) => {
  expect(isRepeatedPress(before, now)).toBe(false)
})
