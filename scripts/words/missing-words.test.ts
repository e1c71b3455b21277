import { expect, it } from 'vitest'

import { missingWords } from './missing-words.ts'

it('is what a language has not, and nothing of what it has in forms of its own', () => {
  const english = {
    tray: { log: 'Log', nudges: { heading: 'Nudges', resume: 'Resume' } },
    wins_one: 'One win',
    wins_other: 'Wins',
    days_one: 'One day',
    days_other: 'Days',
    presets: ['Showed up'],
  }
  const words = { tray: { nudges: { heading: '通知' } }, wins_other: '件', presets: ['来た'] }
  expect(missingWords(english, words)).toEqual({
    tray: { log: 'Log', nudges: { resume: 'Resume' } },
    days_one: 'One day',
    days_other: 'Days',
  })
  expect(missingWords(english, english)).toEqual({})
})
