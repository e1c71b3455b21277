import { describe, expect, it } from 'vitest'

import type { Win } from '../../../src-shared/records.ts'
import { countChanges, restoreChanges } from './restore.ts'

function win(id: string, changes: Partial<Win> = {}): Win {
  const at = '2026-11-01T10:00:00.000Z'
  return {
    id,
    at,
    zone: 'UTC',
    day: '2026-11-01',
    text: id,
    source: 'quick-log',
    updatedAt: at,
    ...changes,
  }
}

function changes(backup: readonly Win[], present: readonly Win[]) {
  const known = new Map(present.map((one) => [one.id, one]))
  return restoreChanges(backup, (id) => known.get(id))
}

describe('what restoring a backup changes', () => {
  it('is nothing where only the time of the last change or the order of fields differs', () => {
    const { text, ...rest } = win('a', { updatedAt: '2026-11-20T10:00:00.000Z' })
    expect(changes([win('a')], [{ text, ...rest }])).toEqual([])
  })

  it('never touches wins that were logged since', () => {
    expect(changes([], [win('new')])).toEqual([])
  })

  it('is counted by what a person sees of it', () => {
    const backup = [
      win('lost'),
      win('removed since'),
      win('edited since', { text: 'as it was' }),
      win('brought back since', { deleted: true }),
      win('removed in both', { deleted: true }),
      win('removed and lost', { deleted: true }),
      win('same'),
    ]
    const present = [
      win('removed since', { deleted: true }),
      win('edited since'),
      win('brought back since'),
      win('removed in both', { deleted: true, text: 'other words' }),
      win('same'),
    ]
    const found = changes(backup, present)
    expect(found.map(({ after }) => after.id)).toEqual([
      'lost',
      'removed since',
      'edited since',
      'brought back since',
    ])
    expect(countChanges(found)).toEqual({ back: 2, changed: 1, away: 1 })
  })

  it('sees a link, a goal and a day', () => {
    for (const other of [{ linkedTo: 'b' }, { goalId: 'g' }, { day: '2026-10-31' }]) {
      expect(changes([win('a', other)], [win('a')])).toHaveLength(1)
      expect(changes([win('a')], [win('a', other)])).toHaveLength(1)
    }
  })
})
