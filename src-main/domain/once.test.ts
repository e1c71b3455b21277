import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'

import { openOnce, SETTLED_MS, type Request } from './once.ts'

let clock: number
let runs: unknown[]
let once: ReturnType<typeof openOnce>

beforeEach(() => {
  clock = 0
  runs = []
  once = openOnce(() => clock)
})

function press(series: string, nth = 1): Request['press'] {
  return { series, nth }
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
    const first = ask('Showed up', press('a', 1))
    clock += 150
    expect(ask('Showed up', press('a', 2))).toBe(first)
    expect(runs).toEqual(['Showed up'])
  })

  it('runs nothing where the field is empty by then, or something else lies there', () => {
    const first = ask('Showed up', press('a', 1))
    expect(ask('', press('a', 2))).toBe(first)
    expect(ask('another', press('a', 3))).toBe(first)
    expect(runs).toEqual(['Showed up'])
  })

  it('does another command', () => {
    ask('put three papers in one pile', press('a', 1), 'step.take')
    ask('put three papers in one pile', press('a', 2), 'step.did')
    expect(runs).toHaveLength(2)
  })
})

it('lets one press add several things', () => {
  ask('call Mum', press('a'))
  ask('buy milk', press('a'))
  expect(runs).toEqual(['call Mum', 'buy milk'])
})

it('adds the same thing twice for two presses that are apart', () => {
  ask('Showed up', press('a'))
  clock += SETTLED_MS
  ask('Showed up', press('b'))
  expect(runs).toHaveLength(2)
})

it('takes a press that comes just after the answer for impatience', async () => {
  const slow = Promise.withResolvers<{ kind: string }>()
  const first = once({ name: 'win.log', argument: { text: 'a' }, press: press('a') }, () => {
    runs.push('a')
    return slow.promise
  })
  clock += 5_000
  expect(ask('a', press('b'))).toBe(first)
  slow.resolve({ kind: 'logged' })
  await first
  await Promise.resolve()
  clock += SETTLED_MS - 1
  expect(ask('a', press('c'))).toBe(first)
  clock += 1
  ask('a', press('d'))
  expect(runs).toEqual(['a', 'a'])
})

it('takes what comes of no press as it stands', () => {
  ask('a')
  ask('a')
  expect(runs).toEqual(['a', 'a'])
})

it('removes again what was brought back in between', () => {
  ask('a walk', press('a'), 'win.remove')
  ask('a walk', press('b'), 'win.bring-back')
  ask('a walk', press('c'), 'win.remove')
  expect(runs).toHaveLength(3)
})

it('keeps different words that follow at once', () => {
  ask('one', press('a'))
  ask('two', press('b'))
  ask('one', press('c'))
  expect(runs).toEqual(['one', 'two', 'one'])
})

it.each([
  ['was not saved', () => Promise.resolve({ kind: 'not-saved' })],
  ['failed', () => Promise.reject(new Error('no'))],
])('tries again at once what %s', async (_, answer) => {
  const request = { name: 'win.log', argument: { text: 'a' }, press: press('a') }
  await once(request, answer).catch(() => undefined)
  await Promise.resolve()
  ask('a', press('b'))
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
      once = openOnce(() => clock)
      for (const [series, { text, bounces, pause }] of given.entries()) {
        clock += pause
        for (let nth = 1; nth <= bounces + 1; nth++) ask(text, press(String(series), nth))
      }
      expect(runs).toEqual(given.map(({ text }) => text))
    }),
  )
})
