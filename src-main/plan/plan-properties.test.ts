import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import fc from 'fast-check'
import { expect, it } from 'vitest'

import { wallTime } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { PlanWorld } from '../tests/plan-world.ts'
import { times } from '../tests/short-run.ts'

/** How many lives of a plan are tried: `npm run torture` tries many. */
const RUNS = Number(process.env['PLAN_RUNS'] ?? times(20, 6))

/** What a person may do; the numbers say to which of what is there. */
const deeds = {
  'add a task': fc.record({ of: fc.nat() }),
  'add a step': fc.record({ of: fc.option(fc.nat()) }),
  'did a step': fc.record({ of: fc.nat() }),
  'take a rung': fc.record({ of: fc.nat() }),
  'begin a repeat': fc.record({ of: fc.option(fc.nat()) }),
  'did a repeat': fc.record({ of: fc.nat() }),
  'end a repeat': fc.record({ of: fc.nat() }),
  undo: fc.record({ of: fc.nat() }),
  remove: fc.record({ of: fc.nat() }),
  'bring back': fc.record({ of: fc.nat() }),
  link: fc.record({ of: fc.nat(), to: fc.option(fc.nat()) }),
  'give another time': fc.record({ of: fc.nat(), days: fc.integer({ min: 1, max: 120 }) }),
  archive: fc.record({ of: fc.nat() }),
  restore: fc.record({ of: fc.nat() }),
  'let time pass': fc.record({ of: fc.nat(), hours: fc.integer({ min: -30, max: 24 * 40 }) }),
}
type Deed = {
  [K in keyof typeof deeds]: { what: K; of: number | null; [more: string]: unknown }
}[keyof typeof deeds]
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  ...Object.entries(deeds).map(([what, given]) =>
    (given as fc.Arbitrary<object>).map((chosen) => Object.assign({ what }, chosen) as Deed),
  ),
)

/** A life begins with a little to do. */
const BEGINNING: readonly Deed[] = [
  { what: 'add a task', of: 0 },
  { what: 'add a step', of: 0 },
  { what: 'begin a repeat', of: 0 },
  { what: 'did a step', of: 0 },
  { what: 'did a step', of: 1 },
  { what: 'did a repeat', of: 0 },
]

/** What is done to the plan, and to no win. */
const OF_THE_PLAN: ReadonlySet<Deed['what']> = new Set([
  'add a task',
  'add a step',
  'take a rung',
  'begin a repeat',
  'end a repeat',
  'archive',
  'restore',
])

const HOUR_MS = 60 * 60_000
const NOBODY = '019a0000-0000-7000-8000-000000000000'

function pick<T>(list: readonly T[], number: unknown): T | undefined {
  return typeof number === 'number' && list.length > 0 ? list[number % list.length] : undefined
}

function allWins(world: PlanWorld): Win[] {
  return world.files.wins.months().flatMap((month) => Array.from(world.files.wins.read(month)))
}

/** Does it, where there is something to do it to; what is refused is refused. */
async function does(world: PlanWorld, deed: Deed): Promise<void> {
  const { planner, service, journal } = world
  const { goals, tasks, steps, repeats } = world.files.plan.read()
  const taskId = pick(tasks, deed.of)?.id
  const stepId = pick(steps, deed.of)?.id ?? NOBODY
  const repeatId = pick(repeats, deed.of)?.id ?? NOBODY
  const win = pick(allWins(world), deed.of)
  const any = pick([...goals, ...tasks, ...steps, ...repeats], deed.of)?.id ?? NOBODY
  world.now += 1
  switch (deed.what) {
    case 'add a task':
      await service.shrink.use({
        text: `task ${tasks.length}`,
        friction: {},
        step: 'open it',
        rungs: ['read one line', 'read two'],
        how: 'later',
      })
      return
    case 'add a step':
      await planner.addStep({ text: `step ${steps.length}`, taskId })
      return
    case 'did a step':
      await service.did(stepId)
      return
    case 'take a rung':
      await planner.takeStep({ taskId: taskId ?? NOBODY, text: 'read one line' })
      return
    case 'begin a repeat':
      await planner.beginRepeat({ text: `repeat ${repeats.length}`, taskId })
      return
    case 'did a repeat':
      await service.didRepeat(repeatId)
      return
    case 'end a repeat':
      await planner.endRepeat({ id: repeatId, how: 'keep' })
      return
    case 'undo':
      await journal.undo(journal.today().undo?.changeId ?? NOBODY)
      return
    case 'remove':
      await journal.remove(win?.id ?? NOBODY)
      return
    case 'bring back':
      await journal.bringBack(win?.id ?? NOBODY)
      return
    case 'link':
      await journal.edit(win?.id ?? NOBODY, {
        linkedTo: pick(allWins(world), deed['to'])?.id ?? null,
      })
      return
    case 'give another time': {
      const at = world.now - Number(deed['days']) * 24 * HOUR_MS
      await journal.edit(win?.id ?? NOBODY, { wall: wallTime(at, 'UTC') })
      return
    }
    case 'archive':
      await planner.archive(any)
      return
    case 'restore':
      await planner.restore(any)
      return
    case 'let time pass':
      world.now += Number(deed['hours']) * HOUR_MS
  }
}

function expectNoCircle(wins: readonly Win[]): void {
  const before = new Map(wins.map(({ id, linkedTo }) => [id, linkedTo]))
  for (const { id } of wins) {
    const seen = new Set<string>()
    for (let next: string | undefined = id; next !== undefined; next = before.get(next)) {
      expect(seen.has(next)).toBe(false)
      seen.add(next)
    }
  }
}

/** What the wins themselves say, without anything that the app remembers of them. */
function expectTrue(world: PlanWorld): void {
  const wins = allWins(world).filter(({ deleted }) => deleted !== true)
  const { tasks, steps, repeats } = world.files.plan.read()
  const done = new Set(wins.map(({ stepId }) => stepId))
  for (const { id } of steps) expect([id, world.planIndex.isDone(id)]).toEqual([id, done.has(id)])
  const resting = new Set(tasks.flatMap(({ id, letGoAt }) => (letGoAt === undefined ? [] : id)))
  const open = steps.filter(
    ({ id, letGoAt, taskId }) =>
      letGoAt === undefined && !done.has(id) && !resting.has(taskId ?? NOBODY),
  )
  expect(new Set(world.planIndex.openSteps().map(({ id }) => id))).toEqual(
    new Set(open.map(({ id }) => id)),
  )
  for (const repeat of repeats) {
    const days = wins.flatMap(({ repeatId, day }) => (repeatId === repeat.id ? day : []))
    expect(world.planIndex.daysOf(repeat)).toEqual(new Set(days))
  }
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it('holds what it promises, whatever is done in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 10, maxLength: 40 }), async (life) => {
      const folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
      try {
        const world = new PlanWorld(folder)
        for (const deed of [...BEGINNING, ...life]) {
          const before = allWins(world)
          await does(world, deed)
          await settled()
          const after = allWins(world)
          // Nothing that is done makes a win's record go away, and whatever is done to the plan alone
          // leaves every win as it is.
          expect(before.filter(({ id }) => !after.some((win) => win.id === id))).toEqual([])
          expect(OF_THE_PLAN.has(deed.what) ? after : before).toEqual(before)
          expectNoCircle(after)
          expectTrue(world)
        }
        const again = new PlanWorld(folder, world.now)
        again.planIndex.openSteps()
        await settled()
        expect(again.files.plan.read()).toEqual(world.files.plan.read())
        expect(allWins(again)).toEqual(allWins(world))
        expectTrue(again)
        expect(again.service.view()).toEqual(world.service.view())
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    }),
    { numRuns: RUNS },
  )
}, 120_000)
