import { describe, expect, it } from 'vitest'

import { loadEnglish } from './english.ts'
import { rememberSteps } from './past-steps.ts'
import { ladderFor, withPast } from './shrinker.ts'

await loadEnglish()

const PAST = [
  { step: 'open the tax folder', task: 'the tax return 2025', at: 1 },
  { step: 'find one receipt', task: 'the tax return 2025', at: 3 },
  { step: 'wash one cup', task: 'the dishes', at: 2 },
  { step: 'finish the entire form', task: 'tax return', at: 4 },
]

describe('past steps', () => {
  const past = rememberSteps(PAST)

  it('are found by what a task is about, the latest first', () => {
    expect(past.similar('tax return 2026', 5)).toEqual(['find one receipt', 'open the tax folder'])
    expect(past.similar('do the dishes', 5)).toEqual(['wash one cup'])
  })

  it('are left alone for another task', () => {
    expect(past.similar('call mom', 5)).toEqual([])
    expect(past.similar('', 5)).toEqual([])
  })

  it('that were not small are not offered', () => {
    expect(past.similar('tax return', 5)).not.toContain('finish the entire form')
  })

  it('come once each, and not more than asked for', () => {
    const twice = rememberSteps([...PAST, { step: 'Wash one cup', task: 'dishes', at: 9 }])
    expect(twice.similar('dishes', 5)).toEqual(['Wash one cup'])
    expect(past.similar('tax return 2026', 1)).toEqual(['find one receipt'])
  })

  it('stand first on the ladder, marked as the person’s own', () => {
    const { rungs } = ladderFor({ text: 'the tax return 2026', friction: {} }, past)
    expect(rungs.slice(0, 2)).toEqual([
      { text: 'find one receipt', origin: 'past' },
      { text: 'open the tax folder', origin: 'past' },
    ])
    expect(rungs.length).toBeLessThanOrEqual(6)
    expect(rungs.slice(2).every(({ origin }) => origin === 'app')).toBe(true)
  })

  it('stand in front of a ladder from elsewhere, too', () => {
    const asked = ['Open a page', 'Write a line', 'Close it'].map((text) => ({
      text,
      origin: 'model' as const,
    }))
    const { rungs } = withPast({ rungs: asked }, 'do the dishes', past)
    expect(rungs.map(({ text }) => text)).toEqual([
      'wash one cup',
      'Open a page',
      'Write a line',
      'Close it',
    ])
  })
})
