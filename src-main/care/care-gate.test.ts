import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { openCareChoices } from './care-choices.ts'
import { openCareGate, type CareGate } from './care-gate.ts'

const DANGER = 'I want to die'

let folder: string
let gate: CareGate
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  gate = openCareGate(openCareChoices(folder))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('says which of several texts it is about', () => {
  expect(gate.read(['the tax return', DANGER, '', undefined, null])).toEqual({
    care: { kind: 'crisis' },
    texts: [DANGER],
  })
  expect(gate.read(['the tax return', '  ', undefined])).toBeUndefined()
})

it('does nothing with words that need care', async () => {
  const work = vi.fn<() => Promise<{ kind: 'added' }>>(() => Promise.resolve({ kind: 'added' }))
  expect(await gate.unlessCare(['the garage', DANGER], work)).toEqual({
    kind: 'care',
    care: { kind: 'crisis' },
    texts: [DANGER],
  })
  expect(work).not.toHaveBeenCalled()
  expect(await gate.unlessCare(['the garage'], work)).toEqual({ kind: 'added' })
})

it('lets a text pass that is about something else, here and after a restart, and that one alone', () => {
  gate.remember([DANGER])
  for (const one of [gate, openCareGate(openCareChoices(folder))]) {
    expect(one.read([DANGER, 'the garage'])).toBeUndefined()
    expect(one.read([DANGER, `${DANGER} today`])).toMatchObject({ texts: [`${DANGER} today`] })
  }
})
