import { expect, it } from 'vitest'

import { accelerator, pressedAccelerator, type PressedKeys } from './accelerator.ts'

it.each([
  ['Alt+Shift+W', 'Linux x86_64', 'Alt+Shift+W'],
  ['Control+Command+W', 'MacIntel', '⌃⌘W'],
  ['Control+Super+Space', 'Win32', 'Ctrl+Win+Space'],
  ['Super+L', 'Linux x86_64', 'Super+L'],
])('%s on %s is written %s', (keys, platform, written) => {
  expect(accelerator(keys, platform)).toBe(written)
})

const press = (key: string, code: string, held = ''): PressedKeys => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  altKey: held.includes('a'),
  shiftKey: held.includes('s'),
  metaKey: held.includes('m'),
})

it.each([
  [press('l', 'KeyL', 'ca'), 'Control+Alt+L'],
  [press('L', 'KeyL', 'as'), 'Alt+Shift+L'],
  // What Alt, Shift or another alphabet make of a key.
  [press('¬', 'KeyL', 'a'), 'Alt+L'],
  [press('Dead', 'KeyE', 'a'), 'Alt+E'],
  [press('!', 'Digit1', 'cs'), 'Control+Shift+1'],
  [press('д', 'KeyL', 'c'), 'Control+L'],
  // A German keyboard has Z and Y the other way round.
  [press('z', 'KeyY', 'c'), 'Control+Z'],
  [press(' ', 'Space', 'c'), 'Control+Space'],
  [press('.', 'Period', 'c'), 'Control+.'],
  [press('+', 'BracketRight', 'c'), 'Control+Plus'],
  [press('ArrowUp', 'ArrowUp', 'ca'), 'Control+Alt+Up'],
  [press('m', 'KeyM', 'm'), 'Super+M'],
  [press('F9', 'F9'), 'F9'],
])('%j is %s', (keys, written) => {
  expect(pressedAccelerator(keys, 'Linux')).toEqual({ keys: written, isUsable: true })
})

it('is the command key on a Mac', () => {
  const pressed = pressedAccelerator(press('w', 'KeyW', 'cm'), 'MacIntel')
  expect(pressed?.keys).toBe('Control+Command+W')
})

it.each([press('w', 'KeyW'), press('W', 'KeyW', 's'), press(' ', 'Space')])(
  '%j is left to typing',
  (keys) => {
    expect(pressedAccelerator(keys, 'Linux')?.isUsable).toBe(false)
  },
)

it.each([
  press('Control', 'ControlLeft', 'c'),
  press('AltGraph', 'AltRight', 'a'),
  press('Meta', 'MetaLeft', 'm'),
  press('CapsLock', 'CapsLock', 'c'),
  press('ß', 'Minus', 'c'),
  press('Unidentified', '', 'c'),
])('%j is no key yet', (keys) => {
  expect(pressedAccelerator(keys, 'Linux')).toBeUndefined()
})
