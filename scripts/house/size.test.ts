import { expect, it } from 'vitest'

import { sizeRefusal } from './size.ts'

const lines = (count: number, head = ''): string => `${head}${'const a = 1\n'.repeat(count)}`

it('lets a file of up to 250 lines be', () => {
  expect(sizeRefusal(lines(250), false)).toBeUndefined()
  expect(sizeRefusal(lines(249) + 'const a = 1', false)).toBeUndefined()
})

it('asks for a reason above that, unless it is a test', () => {
  const reason = '// Above 250 lines: each method of a class is one here.\n'
  expect(sizeRefusal(lines(251), false)).toMatch(/251/)
  expect(sizeRefusal(lines(251), true)).toBeUndefined()
  expect(sizeRefusal(lines(260, reason), false)).toBeUndefined()
  expect(sizeRefusal(lines(260, reason.replace('each', '').replace(/: .*/, ': ')), false)).toMatch(
    /261/,
  )
})

it('takes no more than 300, whatever the reason', () => {
  expect(sizeRefusal(lines(300), true)).toBeUndefined()
  expect(sizeRefusal(lines(301), true)).toMatch(/at most 300/)
  expect(sizeRefusal(lines(300, '// Above 250 lines: so it is.\n'), false)).toMatch(/at most 300/)
})
