import { expect, it } from 'vitest'

import { languages } from '../../src-shared/words/languages.ts'
import { languageProblems } from './read-words.ts'

it.each(languages)('%s is whole', (language) => {
  expect(languageProblems(language)).toEqual([])
})

it('names what a language without files has not', () => {
  expect(languageProblems('xx')).toContain('xx/app.json: is missing')
})
