import { expect, it } from 'vitest'

import en from '../en/command-line.json' with { type: 'json' }
import { NEVER } from '../never-said.ts'
import { say } from './command-line-words.ts'

it.each(Object.values(en))('keeps the tone: %s', (sentence) => {
  expect(sentence).not.toMatch(NEVER)
})

it('puts words into a sentence as they are', () => {
  expect(say('noGoal', { given: '$& {{given}}' })).toBe('No goal starts with “$& {{given}}”.')
})
