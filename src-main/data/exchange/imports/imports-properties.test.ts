import fc from 'fast-check'
import { expect, it } from 'vitest'

import { ImportsWorld } from '../../../tests/imports-world.ts'

/** How many worlds are tried: `npm run torture` tries many. */
const RUNS = Number(process.env['EXCHANGE_RUNS'] ?? 4)

const word = fc.constantFrom('wrote', 'page', 'walk', 'called', 'home', 'letter', 'ein', 'ü', '🌱')
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
const day = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2026-10-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const list = fc.constantFrom('', ' +Home', ' +Novel')
const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(day, words, list).map(([at, text, of]) => `x ${at} ${text}${of}`),
  },
  { weight: 1, arbitrary: fc.tuple(words, list).map(([text, of]) => `${text}${of}`) },
)
const file = fc.array(line, { minLength: 1, maxLength: 15 })

/** Everything that is here, but for what says that something is gone. */
function everything(world: ImportsWorld): unknown {
  const { goals, tasks, steps } = world.data.plan.read()
  const there = <T extends { deleted?: boolean | undefined }>(all: readonly T[]): T[] =>
    all.filter(({ deleted }) => deleted !== true)
  return { wins: world.wins(), goals: there(goals), tasks: there(tasks), steps: there(steps) }
}

it('leaves everything as it was once it is taken back, and adds nothing the second time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 3 }), file, async (own, lines) => {
      const world = new ImportsWorld()
      try {
        for (const text of own) await world.data.journal.log(text, 'quick-log')
        const before = everything(world)
        const path = world.file('todo.txt', lines)
        const first = await world.preview(path)
        const lists = first.lists.map(({ name }) => name)
        const result = await world.imports.bring(first.previewId, lists)
        const brought = everything(world)

        const again = await world.preview(path)
        expect(again).toMatchObject({ wins: 0, tasks: 0, here: first.wins + first.tasks })
        expect(await world.imports.bring(again.previewId, [])).toEqual({ kind: 'nothing' })
        expect(everything(world)).toEqual(brought)

        world.open()
        expect(everything(world)).toEqual(brought)
        // A file of nothing that is new brings nothing to take back.
        const { importId = '' } = { importId: undefined, ...result }
        const taken = await world.imports.takeBack(importId)
        const isAny = result.kind === 'brought'
        expect(taken).toEqual(
          isAny ? { kind: 'taken-back', wins: first.wins, kept: 0 } : { kind: 'gone' },
        )
        expect(everything(world)).toEqual(before)
        world.open()
        expect(everything(world)).toEqual(before)
      } finally {
        world.remove()
      }
    }),
    { numRuns: RUNS },
  )
})
