import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { writtenShrinker } from '../tests/written-shrinker.ts'

/** What a reader said of somebody's task: each ladder that is right for it, and each that would do. */
interface Judged {
  task: string
  right: string[]
  near: string[]
}

/** Tasks of other people, in their words. The weights in `find-ladder.ts` are fitted on them (decision 150). */
const JUDGED = readFileSync(
  join(import.meta.dirname, '../tests/fixtures/judged-tasks.jsonl'),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Judged)

describe('of the tasks that readers judged', () => {
  const answers = JUDGED.map(({ task, right, near }) => {
    const { situation, confident } = writtenShrinker.read({ text: task })
    const isRight = situation !== undefined && right.includes(situation)
    const isOther = situation !== undefined && !isRight && !near.includes(situation)
    return { task, isRight, isOther, confident }
  })

  it('five in six are answered with a right ladder', () => {
    expect(answers.filter(({ isRight }) => isRight).length).toBeGreaterThanOrEqual(
      (JUDGED.length * 5) / 6,
    )
  })

  it('one in twenty is answered with another, and half of those for sure', () => {
    const others = answers.filter(({ isOther }) => isOther)
    expect(others.length).toBeLessThanOrEqual(JUDGED.length / 20)
    expect(others.filter(({ confident }) => confident).length).toBeLessThanOrEqual(
      JUDGED.length / 40,
    )
  })
})
