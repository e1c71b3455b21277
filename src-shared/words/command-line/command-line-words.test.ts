import { expect, it } from 'vitest'

import { say } from './command-line-words.ts'

it('puts words into a sentence as they are', () => {
  expect(say('noGoal', { given: '$& {{given}}' })).toBe('No goal starts with “$& {{given}}”.')
})
