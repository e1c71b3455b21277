import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Win } from '../../../../src-shared/records.ts'
import { arbitraryWins, cleanWords, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import { eventsRead, fileOf, linesRead } from '../tests/read-sample.ts'

/** What of a win the table has. */
function told({ id, at, zone, day, text, source, linkedTo, covers, ...rest }: Win) {
  const { energyBefore, energyAfter } = rest
  return { id, at, zone, day, text, source, linkedTo, covers, energyBefore, energyAfter }
}

it('brings wins back from the table, apostrophes before formulas taken away', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(cleanWords), async (all) => {
      const wins = all.filter(({ deleted }) => deleted !== true)
      const text = await exported({ format: 'csv', byteOrderMark: true }, sourceOf(all))
      const events = eventsRead(fileOf('wins.csv', text)).filter(
        ({ kind }) => kind === 'own' || kind === 'skipped',
      )
      const read = events.flatMap((event) =>
        event.kind === 'own' && event.type === 'win' ? [event.record] : [],
      )
      expect(events).toHaveLength(wins.length)
      const sort = (some: readonly Win[]) =>
        some.map(told).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(sort(read)).toEqual(sort(wins))
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

it('leaves out what somebody has typed into it', async () => {
  const text = await exported({ format: 'csv' }, sourceOf([sampleWin(1)]))
  expect(linesRead(fileOf('wins.csv', `${text}2026-11-29,,typed in\r\n`))).toEqual([
    'own win',
    'left out at 3: line-not-understood (2026-11-29,,typed in)',
  ])
})
