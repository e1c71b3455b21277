import { expect, it } from 'vitest'

import { wayBack } from './way-back.ts'

const APP = 'app://micro-momentum/main.html'

it.each([
  ['Today', [`${APP}#today`], { place: 'today', href: '#today' }],
  [
    'the week that was shown',
    [`${APP}#today`, `${APP}#week/2026-11-16`],
    { place: 'week', href: '#week/2026-11-16' },
  ],
  [
    'what was before all of its own searches',
    [`${APP}#month`, `${APP}#wins`, `${APP}#wins/search`],
    { place: 'month', href: '#month' },
  ],
  ['what is shown otherwise, from nowhere', [], { place: 'plan', href: '#plan' }],
  [
    'what is shown otherwise, from a screen that is over',
    [APP, `${APP}#welcome`],
    { place: 'plan', href: '#plan' },
  ],
] as const)('leads to %s', (_, before, expected) => {
  expect(wayBack('wins', before, 'plan')).toEqual(expected)
})
