import { expect, it } from 'vitest'

import { timerState, untilNextState } from './timer-state.ts'

it.each([
  [0, 4],
  [29_999, 4],
  [30_000, 3],
  [90_000, 1],
  [119_999, 1],
])('after %s ms has %s half minutes left', (ms, halfMinutes) => {
  expect(timerState(ms)).toEqual({ kind: 'going', halfMinutes })
})

it('is over for a while, and then long over', () => {
  const states = [120_000, 179_999, 180_000, 86_400_000].map((ms) => timerState(ms).kind)
  expect(states).toEqual(['over', 'over', 'long-over', 'long-over'])
})

it('is looked at when its state is another, and then no more', () => {
  const looks: number[] = []
  for (let ms = 0; ;) {
    const wait = untilNextState(ms)
    if (wait === undefined) break
    ms += wait
    looks.push(ms)
  }
  expect(looks).toEqual([30_000, 60_000, 90_000, 120_000, 180_000])
})
