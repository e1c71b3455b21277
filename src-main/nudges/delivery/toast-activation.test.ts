import type { ActivationArguments } from 'electron'
import { expect, it } from 'vitest'

import { hearEarlierToasts, readActivation, toastTag } from './toast-activation.ts'

const ID = '0198f3a1-7c44-7d2e-9a51-0c3b2f6e8d10'
const NOTICE = {
  id: ID,
  title: 'Good morning',
  body: 'Open the draft',
  actions: [
    { answer: 'did-it', label: 'Did it' },
    { answer: 'start', label: 'Start two minutes' },
    { answer: 'not-today', label: 'Not today' },
  ],
} as const

it('names a notification by its nudge and its buttons, as short as Windows wants it', () => {
  expect(toastTag(NOTICE)).toBe(`${ID}-dsn`)
  expect(toastTag({ ...NOTICE, actions: [] })).toBe(`${ID}-`)
  expect(toastTag({ title: 'a', body: 'b', actions: [] })).toBeUndefined()
  expect(toastTag(NOTICE)?.length).toBeLessThanOrEqual(64)
})

it.each([
  ['click', undefined, `type=click&tag=${ID}-dsn`, 'clicked'],
  ['action', 0, `type=action&action=0&tag=${ID}-dsn`, 'did-it'],
  ['action', 2, `type=action&action=2&tag=${ID}-dsn`, 'not-today'],
  // One that it does not have.
  ['action', 3, `type=action&action=3&tag=${ID}-dsn`, 'clicked'],
  ['click', undefined, `tag=${ID}-`, 'clicked'],
] as const)('reads a %s of %s on “%s” as %s', (type, actionIndex, given, reaction) => {
  const details = { type, arguments: given, ...(actionIndex !== undefined && { actionIndex }) }
  expect(readActivation(details)).toEqual({ id: ID, reaction })
})

it.each(['', 'type=click', 'type=click&tag=other', `type=click&tag=${ID}`])(
  'takes “%s” for none of its own',
  (given) => {
    expect(readActivation({ type: 'click', arguments: given })).toBeUndefined()
  },
)

it('tells of notifications of an earlier run alone, and on Windows alone', () => {
  let activate: ((details: ActivationArguments) => void) | undefined
  const Notification = {
    handleActivation: (call: (details: ActivationArguments) => void) => (activate = call),
  }
  const heard: string[][] = []
  const isOwn = (id: string): boolean => id !== ID
  const reacted = (...told: string[]): void => void heard.push(told)
  hearEarlierToasts({ Notification, platform: 'linux', isOwn }, reacted)
  expect(activate).toBeUndefined()
  hearEarlierToasts({ Notification, platform: 'win32', isOwn }, reacted)
  const click = (id: string): void =>
    activate?.({ type: 'click', arguments: `type=click&tag=${id}-` })
  click(ID)
  click(ID.replace('0198', '0199'))
  expect(heard).toEqual([[ID, 'clicked']])
})
