import fc from 'fast-check'
import { expect, it } from 'vitest'

import type { Goal, Task } from '../../../src-shared/records.ts'
import { readSealed, sealedJson } from '../../storage/seal.ts'
import { PlanBytes } from './plan-bytes.ts'
import { EMPTY_PLAN, parsePlan, type PlanDocument } from './plan-document.ts'

const updatedAt = '2026-11-23T10:00:00.000Z'
const id = (number: number): string => `019a0000-0000-7000-a000-${String(number).padStart(12, '0')}`

/** The file as the language's own serializer has it. */
function plainly({ rest, others, ...lists }: PlanDocument): string {
  const names = ['goals', 'tasks', 'steps', 'repeats', 'answers'] as const
  const all = names.map((name) => [name, [...lists[name], ...rest[name]]])
  return sealedJson({ ...others, schemaVersion: 1, ...Object.fromEntries(all) })
}

const words = fc.oneof(fc.string(), fc.constantFrom('a\nb', '“é” 🎉', '\\n\t"', ' '))
const goals: fc.Arbitrary<Goal[]> = fc.array(
  fc.record({ id: fc.nat(9).map(id), name: words, updatedAt: fc.constant(updatedAt) }),
)
/** A list becomes another one: something goes, something comes, something is changed or moved. */
const edits = fc.array(
  fc.record({ at: fc.nat(12), gone: fc.nat(3), come: fc.array(words, { maxLength: 3 }) }),
  { maxLength: 8 },
)

it('are what the serializer makes of the plan, whatever was written before', () => {
  fc.assert(
    fc.property(goals, edits, fc.array(fc.json(), { maxLength: 2 }), (first, edits, odd) => {
      const bytes = new PlanBytes()
      let document: PlanDocument = {
        ...EMPTY_PLAN,
        goals: first,
        others: { notes: { a: [1, {}] } },
      }
      const check = (): void => {
        const text = Buffer.from(bytes.of(document))
        expect(text.toString('utf8')).toBe(plainly(document))
        expect(readSealed(text).seal).toBe('whole')
      }
      check()
      for (const { at, gone, come } of edits) {
        const tasks: Task[] = come.map((text, number) => ({ id: id(number), text, updatedAt }))
        document = Object.assign({}, document, {
          tasks: document.tasks.toSpliced(at, gone, ...tasks),
        })
        check()
      }
      const rest = { ...EMPTY_PLAN.rest, tasks: odd.map((json): unknown => JSON.parse(json)) }
      document = { ...document, rest }
      check()
      check()
    }),
  )
})

it('are read back', () => {
  const task: Task = { id: id(1), text: 'the letter\nto the bank', rungs: ['open it'], updatedAt }
  const document = { ...EMPTY_PLAN, tasks: [task] }
  const read = parsePlan(Buffer.from(new PlanBytes().of(document)))
  expect(read).toEqual({ kind: 'plan', document, damaged: false })
})
