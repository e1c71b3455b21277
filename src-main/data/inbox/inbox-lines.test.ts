import { expect, it } from 'vitest'

import { inboxLines } from './inbox-lines.ts'

function texts(text: string): string[] {
  return inboxLines(text).map((line) => line.text)
}

it.each([
  ['wrote one sentence', ['wrote one sentence']],
  ['one\r\ntwo\rthree\n\n  four  ', ['one', 'two', 'three', 'four']],
  [
    '- one\n* two\n+ three\n1. four\n23) five\n  - six',
    ['one', 'two', 'three', 'four', 'five', 'six'],
  ],
  ['- [x] one\n- [X] two\n- [ ] still open\n[x] three', ['one', 'two', 'three']],
  ['# Today\n## At home\none\nTitle\n=====\ntwo\n---\nthree', ['one', 'Title', 'two', 'three']],
  ['> quoted\n> - and listed', ['quoted', 'and listed']],
  ['```\ncode\n```', ['code']],
  ['#garden watered', ['#garden watered']],
  ['-5 degrees, walked anyway\n*really* slept', ['-5 degrees, walked anyway', '*really* slept']],
  ['2026 began well\n3.5 km walked', ['2026 began well', '3.5 km walked']],
  ['-\n*\n- \n1. \n- [x]\n***\n- - -', ['1.']],
  ['', []],
])('%j', (text, lines) => {
  expect(texts(text)).toEqual(lines)
})

it('knows which line of the file each is', () => {
  expect(inboxLines('# Today\n\n- one\n- two\n')).toEqual([
    { line: 3, text: 'one' },
    { line: 4, text: 'two' },
  ])
})
