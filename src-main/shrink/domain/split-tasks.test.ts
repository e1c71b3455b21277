import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { splitTasks } from './split-tasks.ts'

describe('several lines', () => {
  it.each<[string, string[]]>([
    ['Buy milk\nCall mom\n\nPay rent\n', ['Buy milk', 'Call mom', 'Pay rent']],
    ['Buy milk\r\nCall mom', ['Buy milk', 'Call mom']],
    ['# Today\n- [ ] Buy milk\n- [x] Call mom\n  - Pay rent', ['- [ ] Buy milk', '- Pay rent']],
    ['Shopping:\n* Milk\n* Bread\n  and butter', ['* Milk', '* Bread and butter']],
    ['1. Buy milk\n2. Call mom', ['1. Buy milk', '2. Call mom']],
    ['x 2026-11-01 Buy milk\n(A) Call mom', ['(A) Call mom']],
    ['- [x] Buy milk\n- [x] Call mom', ['- [x] Buy milk', '- [x] Call mom']],
    [
      'I have to write to the landlord about the heating, which\nhas been cold for a week now',
      ['I have to write to the landlord about the heating, which has been cold for a week now'],
    ],
    ['the tax return', ['the tax return']],
    ['', []],
    ['---\n\n:)', []],
  ])('of %j are %j', (text, tasks) => {
    expect(splitTasks(text)).toEqual(tasks)
  })
})

it('is done at once, and never throws, whatever is pasted', () => {
  for (const sign of '[(*_`~<&:@') {
    const pasted = sign.repeat(1_000_000)
    expect(splitTasks(pasted)).toEqual([pasted])
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(() => splitTasks(text)).not.toThrow()
    }),
  )
})
