import { expect, it } from 'vitest'

import { readStartArguments } from './start-arguments.ts'

it('hands everything but its own argument to the app, in the same order', () => {
  expect(readStartArguments(['--log', 'made tea'])).toEqual({
    wantsPicture: false,
    args: ['--log', 'made tea'],
    problem: undefined,
  })
  expect(readStartArguments(['--lang=de', '--picture', '--force-dark-mode'])).toEqual({
    wantsPicture: true,
    args: ['--lang=de', '--force-dark-mode'],
    problem: undefined,
  })
})

it.each([
  '--user-data-dir=/home/ann/wins',
  '--at-login',
  '--this-week',
  '--log',
  '--log=made tea',
  'micromomentum://week',
  'made tea',
])('says that there is no picture with %s', (argument) => {
  expect(readStartArguments([argument]).problem).toBeUndefined()
  expect(readStartArguments(['--picture', argument]).problem).toBe(
    `--picture shows Today of a fresh start: leave out “${argument}”.`,
  )
})
