import { expect, it } from 'vitest'

import { latestOnly } from './latest-only.ts'

it('saves the latest of those that came while a save was going, and answers each of them', async () => {
  const saved: number[] = []
  const ends: (() => void)[] = []
  const save = latestOnly(async (value: number) => {
    saved.push(value)
    await new Promise<void>((end) => ends.push(end))
    return value
  })
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const first = save(1)
  await turn()
  const rest = [save(2), save(3), save(4)]
  await turn()
  expect(saved).toEqual([1])
  ends[0]?.()
  await turn()
  expect([await first, saved]).toEqual([1, [1, 4]])
  ends[1]?.()
  expect(await Promise.all(rest)).toEqual([4, 4, 4])
})

it('goes on after a save that went wrong', async () => {
  const save = latestOnly((value: number) =>
    value === 1 ? Promise.reject(new Error('no')) : Promise.resolve(value),
  )
  await expect(save(1)).rejects.toThrow('no')
  expect(await save(2)).toBe(2)
})
