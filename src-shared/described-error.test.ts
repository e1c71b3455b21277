import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'

import { describeError, isDescribed } from './described-error.ts'

const TYPED = 'told nobody about Anna'

/** What a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  throw new Error('nothing was thrown')
}

class ReadingError extends Error {
  override readonly name = 'ReadingError'
}

const THROWN: [string, () => unknown][] = [
  ['of JSON, which quotes', () => thrownBy(() => JSON.parse(`{"text": ${TYPED}}`) as unknown)],
  ['of a schema', () => thrownBy(() => z.object({ [TYPED]: z.int() }).parse({ [TYPED]: TYPED }))],
  ['of the disk', () => Object.assign(new Error(`ENOENT: open '${TYPED}'`), { code: 'ENOENT' })],
  ['of our own', () => new ReadingError(`No such win: ${TYPED}`)],
  ['with a stack in its message', () => new Error(`no\n    at ${TYPED} (file:///x.js:1:2)`)],
  ['with words as its name', () => Object.assign(new Error('no'), { name: TYPED, code: TYPED })],
  ['with another message by now', () => Object.assign(new Error(TYPED), { message: 'other' })],
  ['with a cause', () => new Error(TYPED, { cause: new Error(TYPED) })],
  ['with several errors', () => new AggregateError([new Error(TYPED)], TYPED)],
  ['as a text', () => TYPED],
  ['as an object', () => ({ message: TYPED, stack: TYPED, name: TYPED })],
]

it.each(THROWN)('says nothing of what was typed: an error %s', (_, make) => {
  const described = describeError(make())
  expect(JSON.stringify(described)).not.toMatch(/told|nobody|Anna/)
  expect(isDescribed(described)).toBe(true)
})

it('says what kind of error it is, and where it happened', () => {
  const described = describeError(THROWN[2]?.[1]())
  expect(described).toMatchObject({ name: 'Error', code: 'ENOENT' })
  expect(described.frames[0]).toMatch(/described-error\.test\.ts:\d+:\d+/)
  expect(describeError(new ReadingError('no')).name).toBe('ReadingError')
  expect(describeError(THROWN[0]?.[1]()).name).toBe('SyntaxError')
  expect(describeError(undefined)).toEqual({ name: 'undefined', frames: [] })
})

it('reads the stacks of pages, of Node and of Windows, down to the name of the file', () => {
  const error = new Error('no')
  error.stack = [
    'Error: no',
    '    at async save (app://micro-momentum/assets/main-BX3_a.js:10:2)',
    '    at Object.readFileSync [as read] (node:fs:442:20)',
    '    at new Book (C:\\Users\\Anna\\app\\index.js:3:4)',
    '    at file:///home/anna/app/dist/main/index.js:5:6',
    '    at <anonymous>',
  ].join('\n')
  expect(describeError(error).frames).toEqual([
    'async save (main-BX3_a.js:10:2)',
    'Object.readFileSync [as read] (fs:442:20)',
    'new Book (index.js:3:4)',
    'index.js:5:6',
  ])
})

it('never says a word of a message, whatever it is', () => {
  const words = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 })
  fc.assert(
    fc.property(words, fc.string(), (lines, name) => {
      const error = new Error(['zqzq', ...lines].join('\n    at zqzq '))
      Object.assign(error, { name, stack: error.stack })
      const described = describeError(error)
      expect(JSON.stringify(described)).not.toContain('zqzq')
      expect(isDescribed(described)).toBe(true)
    }),
  )
})

it('does not take what a page makes up', () => {
  for (const made of [
    { name: TYPED, frames: [] },
    { name: 'Error', code: TYPED, frames: [] },
    { name: 'Error', frames: [TYPED] },
    { name: 'Error', frames: [`at ${TYPED} (x.js:1:2)`] },
    { name: 'Error', frames: Array.from({ length: 13 }, () => 'x.js:1:2') },
  ]) {
    expect(isDescribed(made)).toBe(false)
  }
})
