import { expect, it } from 'vitest'

import { PRESET_LENGTH, PRESETS } from '../presets.ts'
import { preferencesSchema } from './settings.ts'

const { presets } = preferencesSchema.shape
const taken = (lines: unknown): unknown => presets.safeParse(lines).data
const many = (count: number): string[] => Array.from({ length: count }, (_, place) => `${place}`)

it('has lines that still count in one line each, without space around them, in their order', () => {
  expect(taken([' Went out\n', 'Ate\t  lunch', 'ate lunch'])).toEqual([
    'Went out',
    'Ate lunch',
    'ate lunch',
  ])
  expect(taken([])).toEqual([])
  expect(taken(['a'.repeat(PRESET_LENGTH)])).toHaveLength(1)
  expect(taken(many(PRESETS))).toHaveLength(PRESETS)
})

it.each([
  ['that are empty', [' ']],
  ['that are too long', ['a'.repeat(PRESET_LENGTH + 1)]],
  ['that are too many', many(PRESETS + 1)],
  ['that come twice', ['Ate lunch', ' Ate  lunch']],
  ['that are none', [7]],
])('takes no lines %s', (_, lines) => {
  expect(taken(lines)).toBeUndefined()
})
