import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { CommandArgument } from '../../src-shared/contract/index.ts'
import { frictionKinds } from '../../src-shared/frictions.ts'
import { isSafeToSay } from '../care/domain/wall.ts'
import { freshGate } from '../tests/care-gates.ts'
import { EVERYDAY_TASKS } from '../tests/everyday-tasks.ts'
import { writtenShrinker } from '../tests/written-shrinker.ts'
import type { PastStep } from './past-steps.ts'
import { openShrinkChoices } from './shrink-choices.ts'
import { shrinkHandlers } from './shrink-handlers.ts'

const DAY_MS = 24 * 60 * 60 * 1_000

const MODEL_STEPS = ['Open the tap', 'Rinse a fork', 'Dry it']

let folder: string
let now: number
let past: PastStep[]
let ordinary: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = Date.UTC(2026, 10, 24)
  past = []
  ordinary = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function commands() {
  return shrinkHandlers({
    shrinker: writtenShrinker,
    choices: openShrinkChoices(folder, { now: () => now }),
    past: () => past,
    gate: freshGate(ordinary),
    model: {
      isOn: () => true,
      read: () => Promise.reject(new Error('Not asked here.')),
      change: () => Promise.reject(new Error('Not asked here.')),
      steps: () => Promise.resolve({ kind: 'steps', steps: MODEL_STEPS }),
      cancel: () => undefined,
    },
  })
}

async function ladder(heavy: Partial<CommandArgument<'shrink.ladder'>>, asked = commands()) {
  const answer = await asked['shrink.ladder']({ text: 'the tax return', friction: {}, ...heavy })
  if (answer.kind !== 'ladder') throw new Error(`No ladder: ${answer.kind}.`)
  return answer.ladder
}

const texts = (rungs: readonly { text: string }[]) => rungs.map(({ text }) => text)

describe('a ladder', () => {
  it('has sizes, one start, and how its steps read as wins', async () => {
    const { rungs, ...read } = await ladder({ text: 'I need to do my tax return' })
    const found = { kind: 'forms', situation: 'tax-return', confident: true, language: 'en' }
    expect(read).toEqual({ ...found, alike: [] })
    expect(rungs.length).toBeGreaterThanOrEqual(3)
    expect(rungs.filter(({ start }) => start)).toHaveLength(1)
    expect(rungs.every(({ origin, size }) => origin === 'app' && size !== undefined)).toBe(true)
    expect(rungs.every(({ text, past }) => past !== undefined && past !== text)).toBe(true)
  })

  it('is about the first of several tasks', async () => {
    const list = '# Today\n- [x] get up\n- [ ] the tax return\n- [ ] call mom'
    expect(await ladder({ text: list })).toEqual(await ladder({ text: 'the tax return' }))
  })

  it('is shaped by the person’s words where no kind of friction was chosen', async () => {
    const said = async (words: string) => texts((await ladder({ friction: { words } })).rungs)
    const chosen = async (kind: (typeof frictionKinds)[number]) =>
      texts((await ladder({ friction: { kind } })).rungs)
    expect(await said('it is huge')).toEqual(await chosen('too-big'))
    expect(await said('I am so tired')).toEqual(await chosen('tired'))
    expect(await said('it makes me nervous')).toEqual(await chosen('scary'))
    expect(await chosen('scary')).not.toEqual(await chosen('tired'))
  })

  it('is none for words that need care, of the task or of what is hard', async () => {
    const asked = commands()
    for (const heavy of [
      { text: 'I want to die', friction: {} },
      { text: 'the garage', friction: { words: 'I want to die' } },
    ]) {
      expect(await asked['shrink.ladder'](heavy)).toMatchObject({ kind: 'care' })
      const step = { ...heavy, step: 'Open it', shown: [] }
      expect(await asked['shrink.smaller'](step)).toEqual({ kind: 'smallest' })
      expect(await asked['shrink.ideas']({ ...heavy, shown: [] })).toEqual({ rungs: [] })
      expect(await asked['shrink.check']({ text: heavy.text, step: 'I want to die' })).toEqual({
        small: true,
      })
    }
  })

  it.each(['slit my wrists', 'stab my brother', 'jump off the bridge'])(
    'makes nothing of words of harm, whatever they are about: %s',
    async (harm) => {
      ordinary = [harm]
      const asked = commands()
      const answer = await ladder({ text: harm, friction: { kind: 'too-big' } }, asked)
      const { rungs, kind, like, alike } = answer
      expect({ kind, like, alike }).toEqual({ kind: 'overwhelmed', like: undefined, alike: [] })
      expect(texts(rungs).filter((text) => !isSafeToSay(text))).toEqual([])
      expect(rungs.length).toBeGreaterThanOrEqual(3)
    },
  )

  it('says no line of harm, in any language, for any task and friction', async () => {
    const asked = commands()
    const task = fc.constantFrom(...EVERYDAY_TASKS.map(({ text }) => text))
    const kind = fc.constantFrom(undefined, ...frictionKinds)
    await fc.assert(
      fc.asyncProperty(task, kind, async (text, kind) => {
        const friction = kind === undefined ? {} : { kind }
        const { rungs } = await ladder({ text, friction }, asked)
        expect(texts(rungs).filter((text) => !isSafeToSay(text))).toEqual([])
        expect(rungs.length).toBeGreaterThanOrEqual(3)
        expect(rungs.filter(({ start }) => start)).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the person’s own steps', () => {
  it('stand first, marked, and the first is where one starts', async () => {
    past = [
      { step: 'Open the tax folder', task: 'tax return 2025', at: 1 },
      { step: 'find one receipt', task: 'tax return 2025', at: 2 },
    ]
    const { rungs } = await ladder({ text: 'the tax return 2026' })
    expect(rungs.slice(0, 2)).toEqual([
      { text: 'find one receipt', origin: 'past', past: 'found one receipt', start: true },
      { text: 'Open the tax folder', origin: 'past', past: 'opened the tax folder' },
    ])
    expect(rungs.length).toBeLessThanOrEqual(6)
    expect(rungs.filter(({ start }) => start)).toHaveLength(1)
    expect(rungs.slice(2).every(({ origin }) => origin === 'app')).toBe(true)
  })

  it('stand in front of a model’s, too', async () => {
    past = [{ step: 'wash one cup', task: 'the dishes', at: 2 }]
    const asked = await commands()['model.ladder']({ text: 'do the dishes', friction: {} })
    if (asked.kind !== 'ladder') throw new Error(`No ladder: ${asked.kind}.`)
    const { rungs, ...read } = asked.ladder
    expect(texts(rungs)).toEqual(['wash one cup', ...MODEL_STEPS])
    expect(rungs.map(({ origin }) => origin)).toEqual(['past', 'model', 'model', 'model'])
    expect(rungs.filter(({ start }) => start)).toHaveLength(1)
    expect(read).toEqual({ kind: 'dishes', language: 'en', confident: true, alike: [] })
  })
})

describe('a line that was refused', () => {
  it('is offered nowhere for thirty days, and one of the others is the start', async () => {
    const before = await ladder({})
    const start = before.rungs.find(({ start }) => start)?.text ?? ''
    const asked = commands()
    expect(await asked['shrink.refuse']({ text: start })).toEqual({ kind: 'changed' })
    past = [{ step: start, task: 'the tax return', at: 1 }]
    for (const one of [asked, commands()]) {
      const { rungs } = await ladder({}, one)
      expect(texts(rungs)).not.toContain(start)
      expect(rungs.filter(({ start }) => start)).toHaveLength(1)
      const heavy = { text: 'the tax return', friction: {}, shown: texts(rungs) }
      expect(texts((await one['shrink.ideas'](heavy)).rungs)).not.toContain(start)
    }
    past = []
    now += 30 * DAY_MS
    expect(await ladder({})).toEqual(before)
  })
})

describe('what a task is more like', () => {
  it('is remembered for these words, and for them alone', async () => {
    const text = 'the thing with the gizmo'
    const before = await ladder({ text })
    expect(before.confident).toBe(false)
    const asked = commands()
    const now = await ladder({ text, like: { kind: 'calls' } }, asked)
    expect(now).toMatchObject({ kind: 'calls', confident: true })
    expect(await ladder({ text }, asked)).toEqual(before)
    expect(await asked['shrink.like']({ text, like: { kind: 'calls' } })).toEqual({
      kind: 'changed',
    })
    for (const one of [asked, commands()]) {
      expect(await ladder({ text: 'I need to do the thing with my gizmo' }, one)).toEqual(now)
      expect((await ladder({ text: 'the thing with the widget' }, one)).kind).not.toBe('calls')
    }
  })
})

describe('a ladder that the person chooses of those that come near', () => {
  const text = 'Mum Christmas present'
  const chosen = async () => {
    const { alike, situation } = await ladder({ text })
    return alike.find((one) => one.situation !== situation)?.situation ?? ''
  }

  it('is shown, whatever is hardest, and remembered for these words', async () => {
    const before = await ladder({ text })
    expect(before).toMatchObject({ confident: false })
    expect(before).not.toHaveProperty('like')
    const names = before.alike.map(({ situation }) => situation)
    expect(names.length).toBeGreaterThan(1)
    expect(names.length).toBeLessThanOrEqual(4)
    expect(names).toContain(before.situation)
    const like = { situation: await chosen() }
    const asked = commands()
    for (const friction of [{}, { kind: 'scary' as const }]) {
      const now = await ladder({ text, like, friction }, asked)
      expect(now).toMatchObject({ ...like, like, confident: true, alike: before.alike })
      expect(texts(now.rungs)).not.toEqual(texts(before.rungs))
    }
    expect(await ladder({ text }, asked)).toEqual(before)
    expect(await asked['shrink.like']({ text, like })).toEqual({ kind: 'changed' })
    for (const one of [asked, commands()]) {
      const again = await ladder({ text: 'a christmas present for mum' }, one)
      expect(again).toMatchObject({ ...like, like, confident: true })
    }
  })

  it('is let go of again', async () => {
    const before = await ladder({ text })
    const asked = commands()
    await asked['shrink.like']({ text, like: { situation: await chosen() } })
    expect(await asked['shrink.like']({ text, like: null })).toEqual({ kind: 'changed' })
    for (const one of [asked, commands()]) expect(await ladder({ text }, one)).toEqual(before)
  })

  it('is none where the words have nothing of it, and a sure ladder has no others', async () => {
    const { situation } = await ladder({ text, like: { situation: 'oven' } })
    expect(situation).not.toBe('oven')
    for (const friction of [{}, { kind: 'boring' as const }])
      expect(await ladder({ friction })).toMatchObject({ confident: true, alike: [] })
  })
})

describe('other ideas and smaller steps', () => {
  const heavy = { text: 'clean the kitchen', friction: { kind: 'tired' as const } }

  it('are four at most, and never ones that were shown', async () => {
    const shown = texts((await ladder(heavy)).rungs)
    for (let round = 0; round < 3; round += 1) {
      const { rungs } = await commands()['shrink.ideas']({ ...heavy, shown: shown.slice(-64) })
      expect(rungs).toHaveLength(4)
      expect(texts(rungs).filter((text) => shown.includes(text))).toEqual([])
      expect(rungs.some(({ start }) => start)).toBe(false)
      shown.push(...texts(rungs))
    }
  })

  it('go down step by step, and end', async () => {
    const shown = texts((await ladder(heavy)).rungs)
    let step = shown.at(-1) ?? ''
    for (let steps = 0; ; steps += 1) {
      expect(steps).toBeLessThan(12)
      const answer = await commands()['shrink.smaller']({ ...heavy, step, shown })
      if (answer.kind === 'smallest') break
      expect(shown).not.toContain(answer.rung.text)
      step = answer.rung.text
      shown.push(step)
    }
    expect(shown.length).toBeGreaterThan(6)
  })

  it('of a step that serves nothing are about the step', async () => {
    const of = { text: '', friction: {}, step: 'clean the kitchen', shown: [] }
    const ofTask = { ...of, text: 'clean the kitchen' }
    expect(await commands()['shrink.smaller'](of)).toEqual(
      await commands()['shrink.smaller'](ofTask),
    )
  })
})

describe('a step that was typed', () => {
  const check = (step: string, text = 'the tax return') =>
    commands()['shrink.check']({ text, step })

  it('is small as far as it looks, else there is one that is', async () => {
    expect(await check('open the folder')).toEqual({ small: true })
    const ofTask = texts((await ladder({})).rungs)
    const { small, smaller } = await check('finish my taxes')
    expect(small).toBe(false)
    expect(ofTask).toContain(smaller)
    expect((await check('clean the kitchen', '')).smaller).toBeDefined()
  })
})

// Of the others most have a situation of their own, whose kind is another: to look for a therapist is no booking.
it('reads most of every day’s tasks as the kind that they are', () => {
  const read = EVERYDAY_TASKS.filter(
    ({ text, kind }) => writtenShrinker.read({ text }).kind === kind,
  )
  expect(read.length / EVERYDAY_TASKS.length).toBeGreaterThan(0.85)
})
