import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { DEFAULT_PREFERENCES } from '../../../../src-shared/contract/settings.ts'
import { DEFAULT_NUDGES } from '../../../../src-shared/nudges.ts'
import type { Win } from '../../../../src-shared/records.ts'
import type { Plan } from '../../../kernel/ports.ts'
import { arbitraryPlan, arbitraryWins, EXCHANGE_RUNS } from '../../../tests/arbitrary-data.ts'
import { exported, sourceOf } from '../../../tests/exported.ts'
import { sampleWin } from '../../../tests/sample-win.ts'
import { ownJsonSchema } from './own-json-schema.ts'
import { readOwnJson, type OwnEntry } from './read-own-json.ts'

const GOAL = {
  id: '019a0000-0000-7000-9000-0000000000a1',
  name: 'someone who writes',
  updatedAt: '2026-11-01T08:00:00.000Z',
}

interface Content {
  wins: Win[]
  plan: Plan
  unread: OwnEntry[]
  preferences: OwnEntry[]
}

/** Everything that a text holds; an own file's as much as a damaged one's. */
function contentOf(text: string): Content {
  const reading = readOwnJson(text)
  if (!('entries' in reading)) throw new Error(`It is ${reading.kind}.`)
  const entries = [...reading.entries]
  const plan: Record<keyof Plan, unknown[]> = {
    goals: [],
    tasks: [],
    steps: [],
    repeats: [],
    answers: [],
  }
  const wins: Win[] = []
  for (const entry of entries) {
    if (entry.list === 'wins') wins.push(entry.record)
    else if (entry.list in plan && 'record' in entry) {
      plan[entry.list as keyof Plan].push(entry.record)
    }
  }
  return {
    wins,
    plan: plan as unknown as Plan,
    unread: entries.filter(({ list }) => list === 'unread'),
    preferences: entries.filter(({ list }) => list === 'preferences'),
  }
}

it('gives the same data back, and the same bytes once more, whatever is in it', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWins(), arbitraryPlan(), async (wins, plan) => {
      const text = await exported({ format: 'json' }, sourceOf(wins, plan))
      const read = contentOf(text)
      expect(read.unread).toEqual([])
      expect(new Set(read.wins.map(json))).toEqual(new Set(wins.map(json)))
      for (const list of ['goals', 'tasks', 'steps', 'repeats', 'answers'] as const) {
        expect(new Set(read.plan[list].map(json))).toEqual(new Set(plan[list].map(json)))
      }
      expect(await exported({ format: 'json' }, sourceOf(read.wins, read.plan))).toBe(text)
    }),
    { numRuns: EXCHANGE_RUNS },
  )
})

/** A record whatever the order of its keys. */
function json(record: object): string {
  return JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

it('is what docs/FORMATS.md shows', async () => {
  const wins = [
    sampleWin(1, { goalId: GOAL.id, energyBefore: 2, energyAfter: 3 }),
    sampleWin(2, { deleted: true }),
  ]
  const text = await exported({ format: 'json' }, sourceOf(wins, { goals: [GOAL] }))
  const schema = ownJsonSchema.safeParse(JSON.parse(text))
  expect(schema.error).toBeUndefined()
  expect(text).toBe(`{
  "format": "micro-momentum",
  "version": 1,
  "preferences": {"theme":"system","energy":false,"dayStartHour":4,"firstWeekday":"region","clock":"region","presets":[],"landingFromTray":true,"nudges":{"anchor":{"at":"09:00","on":false},"dayStart":true,"easyDays":[],"endOfDay":{"at":"20:00","on":false},"from":"08:30","heedDoNotDisturb":true,"later":90,"perDay":1,"quiet":[],"restDates":[],"restDays":[7],"softDelay":5,"until":"12:00","week":{"at":"17:00","day":5,"on":false}}},
  "goals": [
    {"id":"019a0000-0000-7000-9000-0000000000a1","updatedAt":"2026-11-01T08:00:00.000Z","name":"someone who writes"}
  ],
  "tasks": [],
  "steps": [],
  "repeats": [],
  "answers": [],
  "wins": [
    {"id":"019a0000-0000-7000-9000-000000000001","at":"2026-11-23T10:00:00.001Z","zone":"UTC","day":"2026-11-23","text":"win 1","source":"quick-log","goalId":"019a0000-0000-7000-9000-0000000000a1","energyBefore":2,"energyAfter":3,"updatedAt":"2026-11-23T10:00:00.001Z"},
    {"id":"019a0000-0000-7000-9000-000000000002","at":"2026-11-23T10:00:00.002Z","zone":"UTC","day":"2026-11-23","text":"win 2","source":"quick-log","updatedAt":"2026-11-23T10:00:00.002Z","deleted":true}
  ]
}
`)
})

it('has its schema in docs/export.schema.json', () => {
  const path = join(import.meta.dirname, '../../../../docs/export.schema.json')
  const schema = z.toJSONSchema(ownJsonSchema, { io: 'input', unrepresentable: 'any' })
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(schema)))
})

describe('reading', () => {
  const wins = [sampleWin(1), sampleWin(2), sampleWin(3)]
  const whole = () => exported({ format: 'json' }, sourceOf(wins, { goals: [GOAL] }))

  it('takes a file that an editor has laid out anew', async () => {
    const text = `\uFEFF${JSON.stringify(JSON.parse(await whole()), undefined, 4)}`
    expect(contentOf(text.replaceAll('\n', '\r\n')).wins).toEqual(wins)
  })

  it('takes no newer version, whole or not, and nothing else', async () => {
    const text = (await whole()).replace('"version": 1', '"version": 2')
    expect(readOwnJson(text)).toEqual({ kind: 'newer' })
    expect(readOwnJson(text.slice(0, -3))).toEqual({ kind: 'newer' })
    for (const other of ['', '{}', '[]', 'null', '{"format":"other","version":1}', 'not JSON']) {
      expect(readOwnJson(other)).toEqual({ kind: 'another' })
    }
  })

  it('takes what is whole of a file that was cut off, and names the line', async () => {
    const text = await whole()
    const cut = text.slice(0, text.indexOf('win 2'))
    const reading = readOwnJson(cut)
    expect(reading).toMatchObject({ kind: 'damaged', line: 14 })
    const { wins: read, plan, unread } = contentOf(cut)
    expect(read).toEqual(wins.slice(0, 1))
    expect(plan.goals).toEqual([GOAL])
    expect(unread).toMatchObject([{ line: 14 }])
  })

  it('leaves what does not fit, and takes the rest', async () => {
    const text = (await whole()).replace('"text":"win 2"', '"text":5')
    const { wins: read, unread } = contentOf(text)
    expect(read).toEqual([wins[0], wins[2]])
    expect(unread).toEqual([{ list: 'unread', text: expect.stringContaining('"text":5') }])
  })

  it('takes each preference that fits', () => {
    const preferences = { theme: 'dark', dayStartHour: 99, nudges: { restDays: [6, 7], perDay: 9 } }
    const text = JSON.stringify({ format: 'micro-momentum', version: 1, preferences })
    expect(contentOf(text).preferences).toEqual([
      { list: 'preferences', record: { theme: 'dark', nudges: { restDays: [6, 7] } } },
    ])
  })
})

it('has no preferences of this computer, and no pause', async () => {
  const { nudges, ...others } = { ...DEFAULT_PREFERENCES, nudges: DEFAULT_NUDGES }
  const source = sourceOf(
    [],
    {},
    {
      ...others,
      nudges: {
        ...nudges,
        pause: { kind: 'days', before: '2026-12-01' },
        lowEnergyDay: '2026-11-23',
        easyDays: ['2026-11-22'],
      },
    },
  )
  const text = await exported({ format: 'json' }, source)
  expect(text).toContain('"easyDays":["2026-11-22"]')
  for (const name of ['pause', 'lowEnergyDay', 'reviewScreen', 'winGoal', 'shortcut']) {
    expect(text).not.toContain(name)
  }
})
