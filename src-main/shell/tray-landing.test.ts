import { beforeEach, expect, it } from 'vitest'

import { canAppearInactive, LANDING_MS, trayLanding, type TrayLanding } from './tray-landing.ts'

let now: number
let due: { at: number; call: () => void } | undefined
let visible: boolean
let seen: string[]
let landing: TrayLanding

function open(canAppear = true): TrayLanding {
  return trayLanding({
    canAppear,
    timer: {
      after(ms, call) {
        const armed = { at: now + ms, call }
        due = armed
        return () => {
          if (due === armed) due = undefined
        }
      },
    },
    isVisible: () => visible,
    appear() {
      visible = true
      seen.push(`appears at ${now}`)
    },
    hide() {
      visible = false
      seen.push(`hides at ${now}`)
    },
  })
}

beforeEach(() => {
  now = 0
  due = undefined
  visible = false
  seen = []
  landing = open()
})

/** Lets time pass. */
function pass(ms: number): void {
  now += ms
  if (due === undefined || due.at > now) return
  const { call } = due
  due = undefined
  call()
}

it('shows the window for a moment', () => {
  expect(landing.begin()).toBe(true)
  pass(LANDING_MS - 1)
  expect(visible).toBe(true)
  pass(1)
  expect(seen).toEqual(['appears at 0', `hides at ${LANDING_MS}`])
})

it('gives a second win a moment of its own, in the same window', () => {
  landing.begin()
  pass(2_000)
  expect(landing.begin()).toBe(true)
  pass(LANDING_MS - 1)
  expect(visible).toBe(true)
  pass(1)
  expect(seen).toEqual(['appears at 0', `hides at ${2_000 + LANDING_MS}`])
})

it('leaves a window open that a person has clicked into', () => {
  landing.begin()
  pass(1_000)
  landing.end()
  pass(60_000)
  expect(visible).toBe(true)
  // The next one lands in what is theirs now.
  expect(landing.begin()).toBe(true)
  pass(60_000)
  expect(seen).toEqual(['appears at 0'])
})

it('leaves a window open that was open before', () => {
  visible = true
  expect(landing.begin()).toBe(true)
  pass(60_000)
  expect(seen).toEqual([])
})

it('does not hide what was closed and opened again meanwhile', () => {
  landing.begin()
  pass(1_000)
  visible = false
  landing.end()
  visible = true
  pass(60_000)
  expect(visible).toBe(true)
})

it('appears again where it was closed meanwhile', () => {
  landing.begin()
  visible = false
  landing.end()
  pass(500)
  landing.begin()
  pass(LANDING_MS)
  expect(seen).toEqual(['appears at 0', 'appears at 500', `hides at ${500 + LANDING_MS}`])
})

it('does nothing where no window can appear without the focus, but lands in one that is open', () => {
  landing = open(false)
  expect(landing.begin()).toBe(false)
  expect(due).toBeUndefined()
  visible = true
  expect(landing.begin()).toBe(true)
  expect(seen).toEqual([])
})

it.each([
  ['darwin', false, true],
  ['win32', false, true],
  ['linux', false, true],
  ['linux', true, false],
  // A variable that a terminal has brought along.
  ['darwin', true, true],
])('on %s, with Wayland %s, can appear: %s', (platform, isWayland, can) => {
  expect(canAppearInactive(platform, isWayland)).toBe(can)
})
