import { expect, it } from 'vitest'

import { writtenShrinker } from '../../tests/written-shrinker.ts'
import { isGoodStep } from './good-step.ts'

const isGood = (step: string, task = '') => isGoodStep(step, task, writtenShrinker.verbOf)

it.each([
  'Open the envelope',
  'Type: “Sorry for the long silence. Short answer:”',
  'Put a price on it; too low is fine',
])('takes “%s”', (step) => expect(isGood(step)).toBe(true))

it.each([
  'The envelope on the table',
  'Maybe open the envelope',
  'Open the envelope and put it down and look at it and breathe and stop',
  'Open the envelope, you should',
  'Read the whole letter',
  'Finish the form',
  'Write 20 pages',
  'Read for half an hour',
  'Write ____ on it',
  'Open the knife and slit your wrists',
])('leaves “%s” out', (step) => expect(isGood(step)).toBe(false))

it('allows words that the person has used themselves', () => {
  expect(isGood('Read one line of “Finally Behind”')).toBe(false)
  expect(isGood('Read one line of “Finally Behind”', 'read finally behind')).toBe(true)
})
