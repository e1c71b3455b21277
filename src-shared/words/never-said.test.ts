import { expect, it } from 'vitest'

import { neverSaidIn } from './never-said.ts'

const rules = {
  words: ['miss', 'versag*', '失敗', '*失败*', 'только'],
  fine: ['nothing to miss'],
}

it.each([
  ['You miss it.', 'miss'],
  ['MISS', 'miss'],
  ['Du hast versagt.', 'versag*'],
  ['这是失败的', '*失败*'],
  ['Только один', 'только'],
  ['Nice! !', '! !'],
  ['好！！', '！！'],
])('finds what is never said in “%s”', (sentence, word) => {
  expect(neverSaidIn(sentence, rules)).toBe(word)
})

it.each([
  'The mission',
  'There is nothing to miss here.',
  'éversag',
  'Nice!',
  '大失敗談',
  'толькo',
])('leaves “%s” alone', (sentence) => {
  expect(neverSaidIn(sentence, rules)).toBeUndefined()
})
