import { expect, it } from 'vitest'

import { defaultAccelerator, isSystemKey, shortcutState } from './shortcut-state.ts'

it.each([
  [{ on: false, accepted: true, pressed: true }, 'off'],
  [{ on: true, accepted: false, pressed: false }, 'refused'],
  [{ on: true, waits: true, accepted: false, pressed: false }, 'unasked'],
  [{ on: false, waits: true, accepted: false, pressed: false }, 'off'],
  // The system said yes: that alone is never shown as working.
  [{ on: true, accepted: true, pressed: false }, 'asked'],
  [{ on: true, accepted: true, pressed: true }, 'seen'],
] as const)('%j is %s', (known, state) => {
  expect(shortcutState(known)).toBe(state)
})

it.each([
  ['Alt+Shift+W', true],
  ['Control+Command+W', true],
  ['Ctrl+Space', true],
  ['Super+.', true],
  ['CommandOrControl+Plus', true],
  ['F9', true],
  ['Shift+F9', true],
  ['MediaPlayPause', true],
  // What could not be typed any more, or is no key.
  ['W', false],
  ['Shift+W', false],
  ['AltGr+Q', false],
  ['Alt', false],
  ['Alt+Shift', false],
  ['Alt+', false],
  ['Alt++', false],
  ['W+Alt', false],
  ['A+B', false],
  ['', false],
])('%j can be asked for everywhere: %s', (accelerator, can) => {
  expect(isSystemKey(accelerator)).toBe(can)
})

it.each(['darwin', 'win32', 'linux'])('the own one of %s can be asked for', (platform) => {
  expect(isSystemKey(defaultAccelerator(platform))).toBe(true)
})
