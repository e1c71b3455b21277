import { expect, it } from 'vitest'

import { looksSmall } from './step-size.ts'

it.each([
  'finish my taxes',
  'clean the kitchen',
  'write my thesis',
  'write the introduction of my thesis',
  'write 20 pages',
  'study for an hour',
  'do everything',
  'sort all of the papers',
])('takes “%s” for more than a step', (step) => {
  expect(looksSmall(step)).toBe(false)
})

it.each([
  'open the letter',
  'write one line',
  'write “tax return” on an empty folder',
  'write three words about it',
  'breathe',
  'sort five sheets',
  'my own thing',
])('leaves “%s” undoubted', (step) => {
  expect(looksSmall(step)).toBe(true)
})
