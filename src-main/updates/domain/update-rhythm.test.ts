import { expect, it } from 'vitest'

import { BETWEEN_MS, waitUntilAsking } from './update-rhythm.ts'

const NOW = 1_000 * BETWEEN_MS

it.each([
  ['never while off', { on: false }, undefined],
  ['never while off, however long ago', { on: false, askedAt: 1 }, undefined],
  ['now, the first time', { on: true }, 0],
  ['a day after the last time', { on: true, askedAt: NOW }, BETWEEN_MS],
  ['in the rest of that day', { on: true, askedAt: NOW - BETWEEN_MS + 1 }, 1],
  ['now, a day later', { on: true, askedAt: NOW - BETWEEN_MS }, 0],
  ['now, weeks later', { on: true, askedAt: NOW - 20 * BETWEEN_MS }, 0],
  ['now, after a clock that was ahead', { on: true, askedAt: NOW + 1 }, 0],
] as const)('%s', (_, choice, wait) => expect(waitUntilAsking(choice, NOW)).toBe(wait))
