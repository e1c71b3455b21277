import { expect, it } from 'vitest'

import { latestUndo, type UndoAction } from './undo-action.ts'

const until = (time: number): UndoAction => ({
  id: `${time}`,
  words: '',
  until: time,
  undo: () => Promise.resolve('undone'),
})

it('offers to undo the change that was made last', () => {
  const [first, second] = [until(1_000), until(2_000)]
  expect(latestUndo(first, second)).toBe(second)
  expect(latestUndo(second, first)).toBe(second)
  expect(latestUndo(undefined, first)).toBe(first)
  expect(latestUndo(first, undefined)).toBe(first)
  expect(latestUndo(undefined, undefined)).toBeUndefined()
})
