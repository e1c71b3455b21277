import { beforeEach, expect, it, vi } from 'vitest'

import { quickLogShortcut, type Shortcut } from './global-shortcut.ts'

const STANDARD = 'Alt+Shift+W'

/** The system: which keys it gives to nobody, and what it has given. */
const system = vi.hoisted(() => ({
  taken: new Set<string>(),
  given: new Map<string, () => void>(),
  asked: [] as string[],
}))

vi.mock('electron', () => ({
  globalShortcut: {
    register(accelerator: string, press: () => void) {
      system.asked.push(accelerator)
      if (accelerator.endsWith('Nonsense')) throw new TypeError('conversion failure')
      if (system.taken.has(accelerator) || system.given.has(accelerator)) return false
      system.given.set(accelerator, press)
      return true
    },
    unregister: (accelerator: string) => system.given.delete(accelerator),
  },
}))

const onPress = vi.fn<() => void>()
let shortcut: Shortcut

beforeEach(() => {
  system.taken.clear()
  system.given.clear()
  system.asked.length = 0
  onPress.mockReset()
  shortcut = quickLogShortcut({ standard: STANDARD, onPress })
})

it('is off, and named, until it begins', () => {
  expect(shortcut.view()).toEqual({ accelerator: STANDARD, standard: STANDARD, state: 'off' })
  shortcut.begin(null, true)
  expect(shortcut.view().state).toBe('off')
  expect(system.asked).toEqual([])
})

it('is not asked for before the person has it asked for, and then once', () => {
  shortcut.begin(STANDARD, false)
  expect([shortcut.view().state, system.asked]).toEqual(['unasked', []])
  expect(shortcut.take(STANDARD)).toBe(true)
  expect([shortcut.view().state, system.asked]).toEqual(['asked', [STANDARD]])
})

it('is seen once a press has arrived', () => {
  shortcut.begin(STANDARD, true)
  expect(shortcut.view().state).toBe('asked')
  system.given.get(STANDARD)?.()
  expect(onPress).toHaveBeenCalledOnce()
  expect(shortcut.view().state).toBe('seen')
})

it('says that another program has it, when that is so at the start', () => {
  system.taken.add(STANDARD)
  shortcut.begin(STANDARD, true)
  expect(shortcut.view()).toMatchObject({ accelerator: STANDARD, state: 'refused' })
})

it('changes to a key that the system gives, and leaves the former one to others', () => {
  shortcut.begin(STANDARD, true)
  system.given.get(STANDARD)?.()
  expect(shortcut.take('Ctrl+Space')).toBe(true)
  expect([...system.given.keys()]).toEqual(['Ctrl+Space'])
  // A press of another key has proved nothing of this one.
  expect(shortcut.view()).toEqual({
    accelerator: 'Ctrl+Space',
    standard: STANDARD,
    state: 'asked',
  })
})

it.each(['Ctrl+Space', 'Alt+Nonsense', 'W'])(
  'keeps the former one where it may not have %s',
  (key) => {
    system.taken.add('Ctrl+Space')
    shortcut.begin(STANDARD, true)
    system.given.get(STANDARD)?.()
    const before = shortcut.view()
    expect(shortcut.take(key)).toBe(false)
    expect(shortcut.view()).toEqual(before)
    expect([...system.given.keys()]).toEqual([STANDARD])
  },
)

it('stays off where it was off and the system refuses', () => {
  system.taken.add('Ctrl+Space')
  shortcut.begin(null, true)
  expect(shortcut.take('Ctrl+Space')).toBe(false)
  expect(shortcut.view().state).toBe('off')
})

it('asks no second time for what it has, and anew for what was refused', () => {
  shortcut.begin(STANDARD, true)
  expect(shortcut.take(STANDARD)).toBe(true)
  expect(system.asked).toEqual([STANDARD])
  expect(shortcut.take(null)).toBe(true)
  expect(system.given.size).toBe(0)
  system.taken.add(STANDARD)
  shortcut.begin(STANDARD, true)
  expect(shortcut.take(STANDARD)).toBe(false)
  system.taken.clear()
  expect(shortcut.take(STANDARD)).toBe(true)
  expect(shortcut.view().state).toBe('asked')
})
