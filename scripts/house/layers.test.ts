import { globSync } from 'node:fs'

import { expect, it } from 'vitest'

import { ROOT } from '../paths.ts'
import { featureOf, FLOORS, refusal } from './layers.ts'

it('lets a feature know those below it', () => {
  expect(refusal('src-main/plan/a.ts', 'src-main/journal/domain/b.ts')).toBeUndefined()
  expect(refusal('src-main/plan/a.ts', 'src-main/plan/store/b.ts')).toBeUndefined()
  expect(refusal('src-main/plan/a.ts', 'src-shared/records.ts')).toBeUndefined()
})

it.each([
  ['src-main/kernel/a.ts', 'src-main/platform/b.ts'],
  ['src-main/journal/store/a.ts', 'src-main/plan/b.ts'],
  ['src-main/review/a.ts', 'src-main/nudges/b.ts'],
])('says why %s may not import %s', (from, to) => {
  expect(refusal(from, to)).toMatch(/must not import/)
})

it('has a floor for every feature', () => {
  const files = globSync('src-main/*/**/*.ts', { cwd: ROOT })
  const features = [...new Set(files.flatMap((file) => featureOf(file) ?? []))]
  expect(features.filter((name) => name !== 'tests').toSorted()).toEqual(FLOORS.flat().toSorted())
})
