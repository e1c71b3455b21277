import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { MOST_ON_LADDER } from '../../src-shared/most-on-ladder.ts'
import type { Rung } from '../../src-shared/shrink.ts'
import {
  otherRungs,
  withStart,
  startOf,
  stepsAbove,
  typedRungs,
  withChosenSince,
  withLadder,
  withoutRung,
  withSmaller,
  withTyped,
} from './rungs.ts'

const TEXTS = ['look at it', 'touch it', 'open it', 'read a line', 'read a page']
const LADDER = withStart(ours(...TEXTS), 'open it')

function ours(...texts: string[]): Rung[] {
  return texts.map((text) => ({ text, origin: 'app' }))
}

function textsOf(rungs: readonly Rung[]): string[] {
  return rungs.map(({ text }) => text)
}

function startText(rungs: readonly Rung[]): string | undefined {
  return startOf(rungs)?.text
}

describe('the start of a ladder', () => {
  it('is the step that says so, else the first', () => {
    expect(startText(LADDER)).toBe('open it')
    expect(startText(ours(...TEXTS))).toBe('look at it')
    expect(startOf([])).toBeUndefined()
  })

  it('has the others beside it, one’s own first and then from large to small', () => {
    expect(textsOf(otherRungs(LADDER))).toEqual([
      'read a page',
      'read a line',
      'touch it',
      'look at it',
    ])
    const past: Rung = { text: 'call Bob', origin: 'past' }
    expect(textsOf(otherRungs([past, ...LADDER]))[0]).toBe('call Bob')
  })

  it('leaves the larger steps for later', () => {
    expect(stepsAbove(LADDER)).toEqual(['read a line', 'read a page'])
    expect(stepsAbove(withStart(LADDER, 'read a page'))).toEqual([])
    // The size of a typed step is unknown: the larger half stays.
    expect(stepsAbove(withTyped(LADDER, 'call Bob'))).toEqual(['read a line', 'read a page'])
  })
})

describe('a ladder that was waited for', () => {
  const other = ours('sort it', 'fold it')

  it('has its own start, unless another was chosen meanwhile', () => {
    const asked = startOf(LADDER)
    expect(withChosenSince(asked, LADDER, withLadder(LADDER, { rungs: other }))).toEqual(
      withLadder(LADDER, { rungs: other }),
    )
    const chosen = withStart(LADDER, 'touch it')
    const found = withChosenSince(asked, chosen, withLadder(chosen, { rungs: other }))
    expect(startText(found)).toBe('touch it')
    expect(textsOf(found)).toEqual(['touch it', 'sort it', 'fold it'])
  })

  it('has what was chosen once, and no more steps than others', () => {
    const chosen = withStart(LADDER, 'touch it')
    const found = withChosenSince(startOf(LADDER), chosen, LADDER)
    expect(textsOf(found)).toEqual(TEXTS)
    expect(startText(found)).toBe('touch it')
    const full = ours(...Array.from({ length: MOST_ON_LADDER }, (_, at) => `step ${at}`))
    expect(withChosenSince(undefined, chosen, full)).toHaveLength(MOST_ON_LADDER)
  })
})

describe('a start that is not to be', () => {
  it('gives way to the one shown next to it', () => {
    const rest = withoutRung(LADDER, 'open it')
    expect(startText(rest)).toBe('read a page')
    expect(textsOf(rest)).not.toContain('open it')
    expect(withoutRung(ours('look at it'), 'look at it')).toEqual([])
    expect(startText(withoutRung(LADDER, 'touch it'))).toBe('open it')
  })

  it('waits above a smaller one', () => {
    const smaller: Rung = { text: 'hold it', origin: 'app' }
    const rungs = withSmaller(LADDER, 'open it', smaller)
    expect(startText(rungs)).toBe('hold it')
    expect(stepsAbove(rungs)).toEqual(['open it', 'read a line', 'read a page'])
    // One that is there already becomes the start, and nothing stands there twice.
    const there = withSmaller(LADDER, 'open it', { text: 'touch it', origin: 'app' })
    expect(textsOf(there)).toEqual(TEXTS)
    expect(startText(there)).toBe('touch it')
    expect(withSmaller(LADDER, 'gone', smaller)).toEqual(LADDER)
  })

  it('is replaced by the smaller one on a full ladder', () => {
    const full = ours(...Array.from({ length: MOST_ON_LADDER }, (_, at) => `step ${at}`))
    const rungs = withSmaller(full, 'step 3', { text: 'hold it', origin: 'app' })
    expect(rungs).toHaveLength(MOST_ON_LADDER)
    expect(startText(rungs)).toBe('hold it')
  })
})

describe('another ladder', () => {
  it('has its own start, and keeps what was typed', () => {
    const before = withTyped(LADDER, 'call Bob')
    expect(startText(before)).toBe('call Bob')
    const rungs = withLadder(before, { rungs: withStart(ours('a', 'b', 'c'), 'b') })
    expect(textsOf(rungs)).toEqual(['call Bob', 'a', 'b', 'c'])
    expect(startText(rungs)).toBe('b')
    expect(typedRungs(rungs)).toEqual([{ text: 'call Bob', origin: 'typed' }])
  })

  it('has one start and no step twice, whatever is done with it', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
    const act = fc.oneof(
      text.map((one) => (rungs: Rung[]) => withTyped(rungs, one)),
      text.map((one) => (rungs: Rung[]) => withoutRung(rungs, one)),
      text.map((one) => (rungs: Rung[]) => withStart(rungs, one)),
      fc.tuple(text, text).map(
        ([one, small]) =>
          (rungs: Rung[]) =>
            withSmaller(rungs, one, { text: small, origin: 'app' }),
      ),
      fc
        .uniqueArray(text, { minLength: 1 })
        .map((texts) => (rungs: Rung[]) => withLadder(rungs, { rungs: ours(...texts) })),
    )
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        const rungs = acts.reduce<Rung[]>((before, act) => act(before), [])
        expect(new Set(textsOf(rungs)).size).toBe(rungs.length)
        expect(rungs.filter(({ start }) => start).length).toBeLessThanOrEqual(1)
        expect(rungs.length).toBeLessThanOrEqual(MOST_ON_LADDER)
        expect(otherRungs(rungs)).toHaveLength(Math.max(0, rungs.length - 1))
      }),
    )
  })
})
