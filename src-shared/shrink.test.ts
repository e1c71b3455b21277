import { expect, it } from 'vitest'

import { shrinkDraftSchema } from './shrink.ts'

const DRAFT = { stage: 'ladder', text: 'the boiler', friction: {}, rungs: [] }

it.each([
  // As it was kept until December 2026.
  ['calls', { kind: 'calls' }],
  [{ kind: 'calls' }, { kind: 'calls' }],
  [{ situation: 'boiler-service' }, { situation: 'boiler-service' }],
  ['no kind', undefined],
  [{ situation: '' }, undefined],
  [undefined, undefined],
])('a draft that is kept with %j is more like %j', (like, read) => {
  expect(shrinkDraftSchema.parse({ ...DRAFT, like }).like).toEqual(read)
})

it('a draft loses no more than what it does not have right', () => {
  const odd = { ...DRAFT, situation: 'a'.repeat(101), alike: [{ situation: 'oven' }] }
  expect(shrinkDraftSchema.parse(odd)).toMatchObject({ text: 'the boiler', stage: 'ladder' })
  expect(shrinkDraftSchema.parse(odd).alike).toBeUndefined()
})
