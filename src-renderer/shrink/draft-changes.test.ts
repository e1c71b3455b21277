import { describe, expect, it } from 'vitest'

import { MOST_ON_LADDER } from '../../src-shared/most-on-ladder.ts'
import type { Rung, ShrinkDraft } from '../../src-shared/shrink.ts'
import {
  isTyped,
  keptForLater,
  stepsAbove,
  typedRungs,
  typedSteps,
  withLadder,
  withSmaller,
} from './draft-changes.ts'

const TEXTS = ['look at it', 'touch it', 'open it', 'read a line']
const DRAFT: ShrinkDraft = {
  stage: 'step',
  text: 'the letter',
  friction: {},
  rungs: TEXTS.map((text) => ({ text, origin: 'app' })),
  own: '',
  step: 'touch it',
  picked: 1,
}

describe('a step that was picked', () => {
  it('is typed once it differs from its rung', () => {
    expect(isTyped(DRAFT)).toBe(false)
    expect(isTyped({ ...DRAFT, step: 'touch it twice' })).toBe(true)
    expect(isTyped({ ...DRAFT, picked: undefined })).toBe(true)
  })

  it('leaves what stood above it for later, edited or not', () => {
    expect(stepsAbove(DRAFT)).toEqual(['open it', 'read a line'])
    expect(stepsAbove({ ...DRAFT, step: 'touch it twice' })).toEqual(['open it', 'read a line'])
    expect(stepsAbove({ ...DRAFT, picked: 3 })).toEqual([])
  })

  it('leaves the bigger half where it was typed', () => {
    expect(stepsAbove({ ...DRAFT, picked: undefined })).toEqual(['open it', 'read a line'])
  })
})

describe('a step that is still too big', () => {
  it('gives its place to the smaller one', () => {
    expect(
      withSmaller(DRAFT.rungs, 'open it', { text: 'hold it', origin: 'app' }).map(
        ({ text }) => text,
      ),
    ).toEqual(['look at it', 'touch it', 'hold it', 'read a line'])
  })

  it('never leaves the same step there twice', () => {
    expect(withSmaller(DRAFT.rungs, 'open it', { text: 'look at it', origin: 'app' })).toEqual(
      DRAFT.rungs,
    )
  })

  it('stays above the smaller one where it was typed', () => {
    const rungs = DRAFT.rungs.with(2, { text: 'call Bob', origin: 'typed' })
    const once = withSmaller(rungs, 'call Bob', { text: 'find the number', origin: 'app' })
    const texts = ['look at it', 'touch it', 'find the number', 'call Bob', 'read a line']
    expect(once.map(({ text }) => text)).toEqual(texts)
    expect(withSmaller(once, 'call Bob', { text: 'touch it', origin: 'app' })).toEqual(once)
    const full = Array.from({ length: MOST_ON_LADDER }, (_, at): Rung => ({
      text: `step ${at}`,
      origin: 'typed',
    }))
    expect(withSmaller(full, 'step 3', { text: 'touch it', origin: 'app' })).toEqual(full)
  })

  it('stays as it is where the step is gone already', () => {
    const once = withSmaller(DRAFT.rungs, 'touch it', { text: 'smell it', origin: 'app' })
    expect(withSmaller(once, 'touch it', { text: 'smell it', origin: 'app' })).toEqual(once)
  })
})

describe('going back to an earlier question', () => {
  it('keeps what was typed as a step of one’s own', () => {
    expect(keptForLater({ ...DRAFT, step: 'touch it twice' })).toEqual({ own: 'touch it twice' })
  })

  it('keeps what was typed from the beginning as it is now', () => {
    const own = { ...DRAFT, own: 'call Bob', step: 'call Bob at noon', picked: undefined }
    expect(keptForLater(own)).toEqual({ own: 'call Bob at noon' })
  })

  it('keeps it on the ladder where something else is being typed as a step of one’s own', () => {
    const typed = { ...DRAFT, step: 'touch it twice', own: 'smell it' }
    expect(keptForLater(typed)).toEqual({
      rungs: DRAFT.rungs.with(1, { text: 'touch it twice', origin: 'typed' }),
    })
    // There it stands already, or is no ladder any more.
    expect(keptForLater({ ...typed, step: 'open it' })).toEqual({})
    expect(keptForLater({ ...typed, rungs: [] })).toEqual({})
  })

  it('changes nothing where nothing was typed', () => {
    expect(keptForLater(DRAFT)).toEqual({})
    expect(keptForLater({ ...DRAFT, stage: 'ladder', step: 'touch it twice' })).toEqual({})
  })
})

describe('another ladder', () => {
  const typed = (...texts: string[]): Rung[] => texts.map((text) => ({ text, origin: 'typed' }))
  const ours = (...texts: string[]): Rung[] => texts.map((text) => ({ text, origin: 'app' }))
  const found = ours('a', 'b', 'c', 'd', 'e', 'f')
  const textsOf = ({ rungs }: { rungs: readonly Rung[] }) => rungs.map(({ text }) => text)

  it('takes the place of the one before, but not of what was typed', () => {
    const rungs = [...DRAFT.rungs, ...typed('call Bob')]
    expect(typedRungs(rungs)).toEqual(typed('call Bob'))
    expect(textsOf(withLadder({ rungs: [] }, { rungs: found }))).toEqual(textsOf({ rungs: found }))
    expect(withLadder({ rungs }, { rungs: found })).toEqual({
      rungs: [...ours('a', 'b', 'c', 'd', 'f'), ...typed('call Bob')],
    })
  })

  it('has enough of its own, and none of it twice', () => {
    const rungs = typed('u', 'v', 'w', 'x', 'b')
    const together = withLadder({ rungs }, { rungs: found })
    expect(textsOf(together)).toEqual(['a', 'c', 'f', 'u', 'v', 'w', 'x', 'b'])
  })

  it('does not grow without end', () => {
    const rungs = typed(...Array.from({ length: MOST_ON_LADDER }, (_, at) => `step ${at}`))
    expect(withLadder({ rungs }, { rungs: found }).rungs).toHaveLength(MOST_ON_LADDER)
  })
})

describe('what is put away half shrunk', () => {
  const put = (changes: Partial<ShrinkDraft>) => typedSteps({ ...DRAFT, ...changes })

  it('leaves every step that was typed', () => {
    expect(put({})).toEqual([])
    expect(put({ step: 'touch it twice' })).toEqual([{ text: 'touch it twice' }])
    expect(put({ step: 'touch it twice', own: 'smell it' })).toEqual([
      { text: 'touch it twice' },
      { text: 'smell it' },
    ])
    expect(put({ stage: 'ladder', own: 'smell it' })).toEqual([{ text: 'smell it' }])
    expect(put({ stage: 'ladder', own: ' ' })).toEqual([])
  })

  it('leaves the newer version of one that was typed from the beginning', () => {
    const typed = { own: 'call Bob', picked: undefined }
    expect(put({ ...typed, step: 'call Bob at noon' })).toEqual([{ text: 'call Bob at noon' }])
    expect(put({ ...typed, stage: 'ladder', own: 'call Bob at one', step: 'call Bob' })).toEqual([
      { text: 'call Bob at one' },
    ])
  })

  it('leaves what was typed in the place of a step of the ladder', () => {
    const rungs = DRAFT.rungs.with(1, { text: 'touch it twice', origin: 'typed' })
    const twice = { text: 'touch it twice' }
    expect(put({ rungs, step: 'touch it twice' })).toEqual([twice])
    expect(put({ rungs, step: 'open it', picked: 2 })).toEqual([twice])
    expect(put({ rungs, stage: 'ladder', own: 'smell it' })).toEqual([twice, { text: 'smell it' }])
    expect(keptForLater({ ...DRAFT, rungs, step: 'touch it twice' })).toEqual({})
  })

  it('leaves what it was stacked on, with the step that was picked', () => {
    expect(put({ anchor: 'pour my coffee' })).toEqual([
      { text: 'touch it', anchor: 'I pour my coffee' },
    ])
    expect(put({ anchor: '  ' })).toEqual([])
    expect(put({ anchor: 'lunch', own: 'smell it' })).toEqual([
      { text: 'touch it', anchor: 'lunch' },
      { text: 'smell it' },
    ])
  })
})
