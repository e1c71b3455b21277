import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Win } from '../../../../src-shared/records.ts'
import { latestOf, versionsOf } from '../../../kernel/merge.ts'
import type { Plan } from '../../../kernel/ports.ts'
import { arbitraryPlan, arbitraryWins, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import { isNoChange, ownChanges, type OwnChanges, type Present } from './own-changes.ts'
import { readOwnJson } from './read-own-json.ts'

const NO_PLAN: Plan = { goals: [], tasks: [], steps: [], repeats: [], answers: [] }
const LISTS = ['goals', 'tasks', 'steps', 'repeats', 'answers'] as const

function present(wins: readonly Win[], plan = NO_PLAN): Present {
  return { find: (id) => wins.find((win) => win.id === id), plan, isEmpty: wins.length === 0 }
}

async function changesIn(wins: readonly Win[], plan: Plan, here: Present): Promise<OwnChanges> {
  const reading = readOwnJson(await exported({ format: 'json' }, sourceOf(wins, plan)))
  if (reading.kind !== 'own') throw new Error(reading.kind)
  return ownChanges(reading.entries, here)
}

it('brings everything to where there is nothing, preferences too', async () => {
  const wins = [sampleWin(1), sampleWin(2, { deleted: true })]
  const changes = await changesIn(wins, NO_PLAN, present([]))
  expect(changes.wins).toEqual(wins.map((after) => ({ before: undefined, after })))
  expect(changes.preferences).toMatchObject({ theme: 'system', nudges: { perDay: 1 } })
})

it('takes no preferences over those of somebody who is here', async () => {
  const changes = await changesIn([sampleWin(1)], NO_PLAN, present([sampleWin(2)]))
  expect(changes.preferences).toBeUndefined()
})

it('lets the later version count, whichever is where', async () => {
  const here = sampleWin(1, { text: 'here', updatedAt: '2026-11-24T08:00:00.000Z' })
  const later = { ...here, text: 'there', updatedAt: '2026-11-24T08:00:00.001Z' }
  const gone = { ...here, deleted: true, updatedAt: '2026-11-24T08:00:00.002Z' }
  expect((await changesIn([later], NO_PLAN, present([here]))).wins).toEqual([
    { before: here, after: later },
  ])
  for (const known of [later, gone]) {
    expect(isNoChange(await changesIn([here], NO_PLAN, present([known])))).toBe(true)
  }
})

it('adds nothing a second time, and comes to what two devices come to', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryWins(),
      arbitraryPlan(),
      fc.array(fc.tuple(fc.nat(), fc.boolean())),
      async (wins, plan, edits) => {
        // Some of the same wins are here already, earlier or later ones.
        const here = edits.flatMap(([number, isLater]) => {
          const win = wins[number % Math.max(1, wins.length)]
          const updatedAt = isLater ? '2050-01-01T00:00:00.000Z' : '2000-01-01T00:00:00.000Z'
          return win === undefined ? [] : { ...win, text: 'here', updatedAt }
        })
        const known = latestOf(versionsOf(here, 'a'))
        const changes = await changesIn(wins, plan, present(known))
        const after = latestOf(
          versionsOf([...known, ...changes.wins.map((change) => change.after)], ''),
        )
        const merged = latestOf([...versionsOf(known, 'a'), ...versionsOf(wins, 'b')])
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
        expect(after.toSorted(byId)).toEqual(merged.toSorted(byId))
        for (const list of LISTS) expect(changes.plan[list]).toHaveLength(plan[list].length)
        const again = await changesIn(wins, plan, { ...present(after, plan), isEmpty: false })
        expect(isNoChange(again)).toBe(true)
      },
    ),
    { numRuns: EXCHANGE_RUNS },
  )
})
