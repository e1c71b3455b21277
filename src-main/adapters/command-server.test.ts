import type { IpcMain } from 'electron'
import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'

import { commandArguments } from '../../src-shared/contract.ts'
import { serveCommands, type CommandHandlers } from './command-server.ts'

type Listener = Parameters<IpcMain['handle']>[1]

let listener: Listener
let refused: string[]
let called: unknown[]

const page = { senderFrame: { url: 'app://micro-momentum/main.html' } }
const stranger = { senderFrame: { url: 'https://example.org/' } }

beforeEach(() => {
  refused = []
  called = []
  const handler = (argument: unknown): unknown => called.push(argument)
  serveCommands({
    ipcMain: { handle: (_, given) => (listener = given) },
    // Every command alike: what is under test is what comes before a handler.
    handlers: Object.fromEntries(
      Object.keys(commandArguments).map((name) => [name, handler]),
    ) as unknown as CommandHandlers,
    trusts: (frame) => frame.url.startsWith('app://micro-momentum/'),
    refused: (reason) => refused.push(reason),
  })
})

function send(event: unknown, ...message: unknown[]): unknown {
  return listener(event as Parameters<Listener>[0], ...message)
}

it('hands a fitting message to its handler', () => {
  send(page, 'win.log', { text: 'a walk', source: 'quick-log' })
  expect(called).toEqual([{ text: 'a walk', source: 'quick-log' }])
  expect(refused).toEqual([])
})

it.each([
  ['a page of someone else', stranger, ['today.read', {}], 'the sender is not a page of this app'],
  ['a frame that is gone', { senderFrame: null }, ['today.read', {}], 'the sender is not a page'],
  ['an unknown command', page, ['win.everything', {}], 'there is no such command'],
  ['a name from the prototype', page, ['constructor', {}], 'there is no such command'],
  ['no name', page, [], 'there is no such command'],
  ['a missing argument', page, ['win.log'], 'the argument of win.log does not fit'],
  ['text of another type', page, ['win.log', { text: 1, source: 'preset' }], 'does not fit'],
  ['an unknown source', page, ['win.log', { text: 'a', source: 'nudge' }], 'does not fit'],
  ['more than was asked for', page, ['today.read', { extra: 1 }], 'does not fit'],
  ['a text of two million', page, ['win.log', { text: 'a'.repeat(2e6), source: 'preset' }], 'fit'],
  ['an id that is none', page, ['win.remove', { id: '../../etc' }], 'does not fit'],
])('refuses %s, and says why', (_, event, message, reason) => {
  expect(() => send(event, ...message)).toThrow(/^Refused: /)
  expect(refused.join()).toContain(reason)
  expect(called).toEqual([])
})

it('lets nothing through but what fits, whatever is sent', () => {
  const warn = vi.spyOn(console, 'warn')
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(commandArguments)), fc.anything(), (name, sent) => {
      called = []
      try {
        send(page, name, sent)
      } catch {
        // A refusal is as good.
      }
      const schema = commandArguments[name as keyof typeof commandArguments]
      expect(called.length).toBe(schema.safeParse(sent).success ? 1 : 0)
    }),
  )
  expect(warn).not.toHaveBeenCalled()
})
