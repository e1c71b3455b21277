import { expect, it } from 'vitest'

import { rhythmSentence } from './rhythm-words.ts'
import { sampleWeek } from './tests/sample-week.ts'

it.each(['stirring', 'moving', 'rolling'] as const)(
  'says of a rhythm that is %s only what its week bears out',
  (word) => {
    expect(rhythmSentence(sampleWeek('', '', 'tea'), word)).toBe(`rhythm.${word}.sentence`)
    expect(rhythmSentence(sampleWeek(), word)).toBeUndefined()
  },
)

it('says that all is quiet over a week with a win, and without one', () => {
  expect(rhythmSentence(sampleWeek('tea'), 'resting')).toBe('rhythm.resting.sentence')
  expect(rhythmSentence(sampleWeek(), 'resting')).toBe('rhythm.resting.sentence')
})
