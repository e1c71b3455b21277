import { expect, it } from 'vitest'

import { shortcutState } from './shortcut-state.ts'

it.each([
  [{ on: false, accepted: true, pressed: true }, 'off'],
  [{ on: true, accepted: false, pressed: false }, 'refused'],
  // The system said yes: that alone is never shown as working.
  [{ on: true, accepted: true, pressed: false }, 'asked'],
  [{ on: true, accepted: true, pressed: true }, 'seen'],
] as const)('%j is %s', (known, state) => {
  expect(shortcutState(known)).toBe(state)
})
