import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { setImmediate } from 'node:timers/promises'

import type { AppEvents } from '../src-main/app/events.ts'
import { react, type Effects } from '../src-main/app/reactions.ts'
import type { openData as OpenData } from '../src-main/data/data.ts'
import { openEventBus } from '../src-main/kernel/event-bus.ts'
import type { openPlanService as OpenPlanRoom, PlanService } from '../src-main/plan/plan-service.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import type { PlanFolder } from './plan-folder.ts'

/** What a person does with a plan. */
export const ACTIONS = [
  'did-it',
  'through',
  'add-task',
  'add-step',
  'move-task',
  'move-step',
  'archive',
] as const
type Action = (typeof ACTIONS)[number]

/** What an action takes of the main process. */
interface Taken {
  /** From being asked until the answer, which is durable; milliseconds. */
  answer: number
  /** All that is worked out afterwards for the windows and the tray, in milliseconds. */
  after: number
  /** How often the disk was asked to flush. */
  flushes: number
}

/** The main process around one plan. */
export interface PlanInMain {
  /** Does the same as the screens do, to other tasks each time. */
  act(action: Action): Promise<Taken>
}

const nobody = (): void => undefined
const NO_EFFECTS: Effects = {
  menus: nobody,
  notices: nobody,
  timer: nobody,
  nudges: nobody,
  tray: nobody,
  day: nobody,
  folder: nobody,
  mend: nobody,
  sweep: nobody,
  winsPage: nobody,
  planPage: nobody,
  goalsPage: nobody,
  todayPage: nobody,
  settingsPage: nobody,
  nudgesPage: nobody,
  backupsPage: nobody,
  importsPage: nobody,
  updatesPage: nobody,
}

let flushes = 0
const flush = fs.fsyncSync

/** Loads the app's own code with a disk whose flushes are counted. */
export async function loadMain(): Promise<(folder: PlanFolder) => PlanInMain> {
  fs.fsyncSync = (handle) => {
    flushes += 1
    flush(handle)
  }
  syncBuiltinESMExports()
  const { openData } = await import('../src-main/data/data.ts')
  const { openPlanService } = await import('../src-main/plan/plan-service.ts')
  return (folder) => planInMain(folder, openData, openPlanService)
}

function planInMain(
  { userData, tasks, steps }: PlanFolder,
  openData: typeof OpenData,
  openPlanService: typeof OpenPlanRoom,
): PlanInMain {
  let working = 0
  const timed = (work: () => unknown): void => {
    const began = performance.now()
    work()
    working += performance.now() - began
  }
  const bus = openEventBus<AppEvents>()
  const data = openData(userData, bus)
  const service: PlanService = openPlanService({
    data,
    clock,
    timer: { after: () => nobody },
    catalog: openCatalog(),
    async logDone(work, energy) {
      const done = await data.journal.logDone(work, energy)
      if (done.kind === 'logged')
        return { ...done, acknowledgement: { list: 'acknowledgements', index: 0 } }
      return done.kind === 'not-saved' ? done : { kind: 'gone' }
    },
    gate: { read: () => undefined },
    isBack: () => false,
    asWin: (step) => step,
    model: () => false,
    bus,
  })
  react(bus, {
    ...NO_EFFECTS,
    timer: () => timed(() => service.endIfDone()),
    todayPage: () => timed(() => ({ ...data.today(), ...service.today() })),
  })
  let next = 0
  const open = tasks.filter(({ letGoAt }) => letGoAt === undefined)
  const task = (): string => open[next++ % open.length]?.id ?? ''
  const stepOf = new Map(steps.map(({ taskId, id }) => [taskId, id]))
  const step = (): string => stepOf.get(task()) ?? ''
  const actions: Record<Action, () => Promise<{ kind: string }>> = {
    'did-it': () => service.did(step()),
    through: () => service.didTask(task()),
    'add-task': () => data.planner.addTask({ text: `something new ${next++}` }),
    'add-step': () => data.planner.addStep({ text: `something small ${next}`, taskId: task() }),
    'move-task': () => data.planner.move({ id: task(), before: task() }),
    'move-step': () => data.planner.move({ id: step(), before: null }),
    archive: () => data.planner.archive(task()),
  }
  service.view()
  return {
    async act(action) {
      flushes = 0
      const began = performance.now()
      const { kind } = await actions[action]()
      const answer = performance.now() - began
      if (!['logged', 'added', 'changed'].includes(kind)) throw new Error(`${action}: ${kind}.`)
      working = 0
      const flushed = flushes
      for (let turn = 0; turn < 5; turn += 1) await setImmediate()
      // The screen with the plan asks for its beginning.
      timed(() => service.view(50))
      return { answer, after: working, flushes: flushed }
    },
  }
}
