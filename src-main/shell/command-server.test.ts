import type { IpcMain } from 'electron'
import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import type { CommandEffect } from '../../src-shared/contract/command.ts'
import { commands, type CommandName } from '../../src-shared/contract/index.ts'
import { serveCommands, type CommandHandlers } from './command-server.ts'

const ID = '0193a0d0-0000-7000-8000-000000000001'
/** What fits the commands that read or set something. */
const FITTING = [
  { id: ID },
  { id: ID, words: '' },
  { id: ID, before: null },
  { id: ID, text: 'a' },
  { on: true },
  { winId: null },
  { theme: 'dark' },
  { pause: null },
  { draft: null },
  { path: '' },
  { ids: [] },
  { first: '2026-11-23' },
  { first: '2026-11-23', question: '', text: '' },
  { firstWeekday: 1 },
  { height: 300 },
  { texts: [] },
  { text: '', step: '' },
  { text: '', friction: {} },
  { text: '', friction: {}, step: '', shown: [] },
  { text: '', friction: {}, shown: [] },
  { text: '', like: { kind: 'calls' } },
  { text: 'a' },
  { region: null },
  { kind: 'error', error: { name: 'Error', frames: [] } },
  { words: '', removed: false, from: 0, count: 1 },
  { name: '2026-11-28T10-00-00-000Z' },
  { previewId: ID, from: 0, count: 1 },
  { region: null },
  { kind: 'error', error: { name: 'TypeError', frames: [] } },
]

type Listener = Parameters<IpcMain['handle']>[1]

let listener: Listener
let onRefused: string[]
let called: unknown[]
let elapsed: number

const page = { senderFrame: { url: 'app://micro-momentum/main.html' } }
const stranger = { senderFrame: { url: 'https://example.org/' } }

beforeEach(() => {
  onRefused = []
  called = []
  elapsed = 0
  const handler = (argument: unknown): unknown => called.push(argument)
  serveCommands({
    ipcMain: { handle: (_, given) => (listener = given) },
    // Every command alike: what is under test is what comes before a handler.
    handlers: Object.fromEntries(
      Object.keys(commands).map((name) => [name, handler]),
    ) as unknown as CommandHandlers,
    trusts: (frame) => frame.url.startsWith('app://micro-momentum/'),
    onRefused: (reason) => onRefused.push(reason),
    elapsedMs: () => elapsed,
  })
})

function send(event: unknown, ...message: unknown[]): unknown {
  return listener(event as Parameters<Listener>[0], ...message)
}

it('hands a fitting message to its handler', () => {
  send(page, 'win.log', { text: 'a walk', source: 'quick-log' })
  expect(called).toEqual([{ text: 'a walk', source: 'quick-log' }])
  expect(onRefused).toEqual([])
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
  ['a press of another shape', page, ['win.log', { text: 'a', source: 'preset' }, 1], 'press'],
  ['an id that is none', page, ['win.remove', { id: '../../etc' }], 'does not fit'],
])('refuses %s, and says why', (_, event, message, reason) => {
  expect(() => send(event, ...message)).toThrow(/^Refused: /)
  expect(onRefused.join()).toContain(reason)
  expect(called).toEqual([])
})

it('lets nothing through but what fits, whatever is sent', () => {
  const warn = vi.spyOn(console, 'warn')
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(commands)), fc.anything(), (name, sent) => {
      called = []
      elapsed += 60_000
      try {
        send(page, name, sent)
      } catch {
        // A refusal is as good.
      }
      const schema = commands[name as CommandName].argument
      expect(called.length).toBe(schema.safeParse(sent).success ? 1 : 0)
    }),
  )
  expect(warn).not.toHaveBeenCalled()
})

const PRESS = { page: 'main', series: 1, nth: 1 }

/** An argument that fits, for every command that has to be done once at one press. */
const ONCE: Partial<Record<CommandName, unknown>> = {
  'win.log': { text: 'Showed up', source: 'preset' },
  'win.edit': { id: ID, text: 'a walk' },
  'win.forward': { id: ID, on: true },
  'win.remove': { id: ID },
  'win.bring-back': { id: ID },
  'win.purge': { id: ID },
  'goal.add': { name: 'writing' },
  'task.add': { text: 'the tax return' },
  'task.did': { id: ID },
  'step.add': { text: 'open the form' },
  'step.edit': { id: ID, text: 'open the form', smaller: true },
  'step.take': { taskId: ID, text: 'open the form' },
  'step.did': { id: ID },
  'plan.archive': { id: ID },
  'plan.restore': { id: ID },
  'repeat.begin': { text: 'open the form' },
  'repeat.did': { id: ID },
  'repeat.smaller': { id: ID, text: 'look at the form' },
  'repeat.end': { id: ID, how: 'keep' },
  'timer.begin': { stepId: ID },
  'shrink.use': { text: 'taxes', friction: {}, step: 'open the form', rungs: [], how: 'later' },
  'week.export': { as: 'markdown', first: '2026-11-23' },
  'picture.export': { of: '2026-11', area: { x: 0, y: 0, width: 1, height: 1, scale: 1 } },
  'backup.make': {},
  'backup.restore': { name: '2026-11-28T10-00-00-000Z' },
  'restore.undo': {},
  'data.move': {},
  'export.write': { format: 'csv' },
  'import.choose': {},
  'import.reread': { previewId: ID, options: {} },
  'import.bring': { previewId: ID, goals: [] },
  'import.take-back': { id: ID },
  undo: { changeId: ID },
  'nudges.try': {},
  'nudge.answer': { id: ID, answer: 'did-it' },
}

function commandsThat(effect: CommandEffect): string[] {
  return Object.entries(commands).flatMap(([name, has]) => (has.effect === effect ? name : []))
}

describe('of one press', () => {
  it('has an example of every command that is to be done once', () => {
    expect(Object.keys(ONCE).toSorted()).toEqual(commandsThat('once').toSorted())
  })

  it.each(Object.entries(ONCE))('does %s once, and again at a later one', (name, argument) => {
    const first = send(page, name, argument, { ...PRESS, series: 1 })
    elapsed += 150
    expect(send(page, name, argument, { ...PRESS, series: 1, nth: 2 })).toBe(first)
    expect(send(page, name, argument, { ...PRESS, series: 2 })).toBe(first)
    expect(called).toHaveLength(1)
    elapsed += 600
    send(page, name, argument, { ...PRESS, series: 3 })
    expect(called).toHaveLength(2)
  })

  it.each([...commandsThat('reads'), ...commandsThat('sets')])(
    'leaves %s as it is asked for',
    (name) => {
      const schema = commands[name as CommandName].argument
      const sent = [{}, ...FITTING].find((argument) => schema.safeParse(argument).success)
      if (sent === undefined) throw new Error(`Nothing here fits ${name}.`)
      send(page, name, sent, PRESS)
      send(page, name, sent, { ...PRESS, nth: 2 })
      expect(called).toHaveLength(2)
    },
  )
})
