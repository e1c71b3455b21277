import { describe, expect, it } from 'vitest'

import { writtenShrinker } from '../tests/written-shrinker.ts'
import { rememberSteps, type PastStep } from './past-steps.ts'

const PAST: readonly PastStep[] = [
  { step: 'open the tax folder', task: 'the tax return 2025', at: 1 },
  { step: 'find one receipt', task: 'the tax return 2025', at: 3 },
  { step: 'wash one cup', task: 'the dishes', at: 2 },
  { step: 'finish the entire form', task: 'tax return', at: 4 },
  { step: 'slit my wrists', task: 'tax return', at: 5 },
]

const remember = (past: readonly PastStep[]) => rememberSteps(past, writtenShrinker.stemsOf)

describe('past steps', () => {
  const past = remember(PAST)

  it('are found by what a task is about, the latest first', () => {
    expect(past.similar('tax return 2026', 5)).toEqual(['find one receipt', 'open the tax folder'])
    expect(past.similar('I really need to do my dishes', 5)).toEqual(['wash one cup'])
  })

  it('are left alone for another task', () => {
    expect(past.similar('call mom', 5)).toEqual([])
    expect(past.similar('', 5)).toEqual([])
  })

  it('that were not small, or have words of harm, are not offered', () => {
    const offered = past.similar('tax return', 5)
    expect(offered).toContain('open the tax folder')
    expect(offered).not.toContain('finish the entire form')
    expect(offered).not.toContain('slit my wrists')
  })

  it('come once each, and not more than asked for', () => {
    const twice = remember([...PAST, { step: 'Wash one cup', task: 'dishes', at: 9 }])
    expect(twice.similar('dishes', 5)).toEqual(['Wash one cup'])
    expect(past.similar('tax return 2026', 1)).toEqual(['find one receipt'])
  })

  it('stay away when they were refused, and leave their place to the next', () => {
    const isRefused = (line: string) => line === 'find one receipt'
    expect(past.similar('tax return 2026', 1, isRefused)).toEqual(['open the tax folder'])
  })
})
