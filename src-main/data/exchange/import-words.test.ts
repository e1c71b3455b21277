import { expect, it } from 'vitest'

import words from '../../../src-shared/words/en/exchange.json' with { type: 'json' }
import { problemCodes, skipReasons } from './import-format.ts'

it('has words for every reason and every problem, and no others', () => {
  expect(Object.keys(words.imports.leftOut)).toEqual([...skipReasons])
  expect(Object.keys(words.imports.problem)).toEqual([...problemCodes])
})
