import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'

import { pressDeduplication, SETTLED_MS, type Request } from './press-deduplication.ts'

let clock: number
let runs: unknown[]
let once: ReturnType<typeof pressDeduplication>

beforeEach(() => {
  clock = 0
  runs = []
  once = pressDeduplication(() => clock)
})

function press(series: number, nth = 1): Request['press'] {
  return { page: 'main', series, nth }
}

/** Asks for something that is answered at once, with how often anything ran. */
function ask(text: string, of?: Request['press'], name = 'win.log'): unknown {
  return once({ name, argument: { text }, press: of }, () => {
    runs.push(text)
    return { kind: 'logged', number: runs.length }
  })
}

describe('a later press of the same series', () => {
  it('gets the answer of the first, and runs nothing', () => {
    const first = ask('Showed up', press(1, 1))
    clock += 150
    expect(ask('Showed up', press(1, 2))).toBe(first)
    expect(runs).toEqual(['Showed up'])
  })

  it('runs nothing where the field is empty by then, or something else lies there', () => {
    const first = ask('Showed up', press(1, 1))
    expect(ask('', press(1, 2))).toBe(first)
    expect(ask('another', press(1, 3))).toBe(first)
    expect(runs).toEqual(['Showed up'])
  })

  it('does another command', () => {
    ask('put three papers in one pile', press(1, 1), 'step.take')
    ask('put three papers in one pile', press(1, 2), 'step.did')
    expect(runs).toHaveLength(2)
  })
})

it('is asked anew where care came first, since nothing was done', () => {
  const ask = (of: Request['press'], kind: string): unknown =>
    once({ name: 'task.add', argument: { text: 'shoot him an email' }, press: of }, () => ({
      kind,
    }))
  expect(ask(press(1), 'care')).toEqual({ kind: 'care' })
  clock += SETTLED_MS / 2
  // "This is about something else" was pressed in between.
  expect(ask(press(2), 'added')).toEqual({ kind: 'added' })
})

it('lets one press add several things', () => {
  ask('call Mum', press(1))
  ask('buy milk', press(1))
  expect(runs).toEqual(['call Mum', 'buy milk'])
})

it('adds the same thing twice for two presses that are apart', () => {
  ask('Showed up', press(1))
  clock += SETTLED_MS
  ask('Showed up', press(2))
  expect(runs).toHaveLength(2)
})

it('takes a press that comes just after the answer for impatience', async () => {
  const slow = Promise.withResolvers<{ kind: string }>()
  const first = once({ name: 'win.log', argument: { text: 'a' }, press: press(1) }, () => {
    runs.push('a')
    return slow.promise
  })
  clock += 5_000
  expect(ask('a', press(2))).toBe(first)
  slow.resolve({ kind: 'logged' })
  await first
  await Promise.resolve()
  clock += SETTLED_MS - 1
  expect(ask('a', press(3))).toBe(first)
  clock += 1
  ask('a', press(4))
  expect(runs).toEqual(['a', 'a'])
})

it('takes what comes of no press as it stands', () => {
  ask('a')
  ask('a')
  expect(runs).toEqual(['a', 'a'])
})

it('removes again what was brought back in between', () => {
  ask('a walk', press(1), 'win.remove')
  ask('a walk', press(2), 'win.bring-back')
  ask('a walk', press(3), 'win.remove')
  expect(runs).toHaveLength(3)
})

it('takes words that were typed anew as they stand', () => {
  ask('made tea', press(1))
  // The second press is what was typed in between.
  ask('made tea', press(3))
  expect(runs).toEqual(['made tea', 'made tea'])
})

it('keeps apart what comes of two windows', () => {
  ask('made tea', press(1))
  ask('made tea', { page: 'quick-log', series: 1, nth: 1 })
  expect(runs).toHaveLength(2)
})

it('keeps different words that follow at once', () => {
  ask('one', press(1))
  ask('two', press(2))
  ask('one', press(3))
  expect(runs).toEqual(['one', 'two', 'one'])
})

it.each([
  ['was not saved', () => Promise.resolve({ kind: 'not-saved' })],
  ['needs care', () => Promise.resolve({ kind: 'care' })],
  ['failed', () => Promise.reject(new Error('no'))],
])('tries again at once what %s', async (_, answer) => {
  const request = { name: 'win.log', argument: { text: 'a' }, press: press(1) }
  await once(request, answer).catch(() => undefined)
  await Promise.resolve()
  ask('a', press(2))
  expect(runs).toEqual(['a'])
})

it('never drops words that were not asked for just before, and never adds a bounce', () => {
  const pressed = fc.record({
    text: fc.constantFrom('a', 'b'),
    // Presses of one series; how long after the one before it each comes.
    bounces: fc.integer({ min: 0, max: 4 }),
    pause: fc.integer({ min: SETTLED_MS, max: 5_000 }),
  })
  fc.assert(
    fc.property(fc.array(pressed), (given) => {
      clock = 0
      runs = []
      once = pressDeduplication(() => clock)
      for (const [series, { text, bounces, pause }] of given.entries()) {
        clock += pause
        for (let nth = 1; nth <= bounces + 1; nth++) ask(text, press(series, nth))
      }
      expect(runs).toEqual(given.map(({ text }) => text))
    }),
  )
})
