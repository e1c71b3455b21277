import { expect, it } from 'vitest'

import type { HelplinesView } from '../../src-shared/care.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import japaneseJoining from '../../src-shared/words/ja/app.json' with { type: 'json' }
import japanese from '../../src-shared/words/ja/care.json' with { type: 'json' }
import { careAnswer } from './care-lines.ts'

const VIEW: HelplinesView = {
  region: 'JP',
  regions: ['JP'],
  helplines: { emergency: [{ call: '119', for: 'ambulance' }], checked: '2026-11-01', sources: [] },
}

it.each([
  ['en', 'call 119 (ambulance, Japan) now'],
  ['ja', '119（救急、日本）'],
])('a number has its country in the brackets of its language: %s', (language, said) => {
  const catalog = openCatalog(
    () => language,
    () => ({ words: { ...japanese, ...japaneseJoining } }),
  )
  catalog.speak(language)
  const answer = careAnswer({ kind: 'emergency' }, VIEW, catalog)
  expect(answer.lines.join('\n').toLowerCase()).toContain(said.toLowerCase())
})
