import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { ReviewWorld } from '../tests/review-world.ts'
import type { ReviewService } from './review-service.ts'

let folder: string
let review: ReviewWorld
let service: ReviewService

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  review = new ReviewWorld(folder)
  ;({ service } = review)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a chain', () => {
  it('is told whole, over months, in the order of time', async () => {
    const wins = await review.keepChain('2026-08-03', '2026-09-30', '2026-11-24')
    const { wins: told } = await service.chain(wins[1]!.id)
    expect(told.map(({ text, linkedTo }) => [text, linkedTo])).toEqual([
      ['on 2026-08-03', undefined],
      ['on 2026-09-30', wins[0]!.id],
      ['on 2026-11-24', wins[1]!.id],
    ])
  })

  it('is nothing around a win that was removed', async () => {
    const win = await review.keep('2026-11-24', 'a walk', { deleted: true })
    expect(await service.chain(win.id)).toEqual({ wins: [] })
  })
})

it('names wins in the order of their times, and none that is not there', async () => {
  const late = await review.keep('2026-11-24', 'late')
  const early = await review.keep('2026-09-01', 'early')
  const removed = await review.keep('2026-11-23', 'removed', { deleted: true })
  const unknown = '019a0000-0000-7000-9000-999999999999'
  const named = service.named([late.id, removed.id, unknown, early.id])
  expect(named.map(({ text }) => text)).toEqual(['early', 'late'])
})
