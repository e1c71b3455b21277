import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { NudgeChannelView } from '../../src-shared/contract/nudges.ts'
import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import { type NudgeAnswer, type NudgeSettings } from '../../src-shared/nudges.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { openJournal, type Journal } from '../journal/domain/journal.ts'
import { winLogger } from '../journal/log-win.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import type { NudgeLog, PlanStore, SaveOutcome, Timer } from '../kernel/ports.ts'
import type { Notice, PresenceSample } from '../nudges/domain/nudge-ports.ts'
import type { NudgeEvents } from '../nudges/nudge-events.ts'
import { openNudges, type Nudges, type NudgesParts } from '../nudges/nudges.ts'
import { openPlanner, type Planner } from '../plan/domain/planner.ts'
import type { PlanEvents } from '../plan/plan-events.ts'
import { openPlanIndex } from '../plan/plan-index.ts'
import { openPlanService, type PlanService } from '../plan/plan-service.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { at, DAY, ZONE } from './berlin-day.ts'
import { freshGate } from './care-gates.ts'
import { SAMPLE_CHOICES } from './nudge-samples.ts'
import { writtenShrinker } from './written-shrinker.ts'

const DEVICE = '019a0000-0000-7000-8000-00000000000a'
export const OTHER = '019a0000-0000-7000-8000-00000000000b'
export const STEP = '019a0000-0000-7000-8000-0000000000c1'
const REFUSED: SaveOutcome = { kind: 'refused', problem: { kind: 'disk-full', path: '/wins' } }

/** The app around the nudges: a real data folder, and a world that a test moves. */
export class NudgesWorld {
  now = at('06:00')
  sample: PresenceSample = { idleMs: 0, locked: false, doNotDisturb: 'off' }
  refuses = false
  firstRun = false
  /** Called when a decision has been written and not been shown yet. */
  written: () => Promise<unknown> = () => Promise.resolve()
  channel: NudgeChannelView = { channel: 'system', tried: [] }
  readonly notices: { notice: Notice; react: (reaction: NudgeAnswer | 'clicked') => void }[] = []
  onScreen: Notice | undefined
  /** A notice of an earlier run is chosen. */
  reactEarlier: ((id: string, reaction: NudgeAnswer | 'clicked') => void) | undefined
  readonly windows: (QuickLogShown | string)[] = []
  choices: NudgeSettings = { ...SAMPLE_CHOICES, softDelay: 0 }
  timer: { at: number; call: () => void } | undefined
  readonly files: DataFiles
  readonly journal
  readonly planner: Planner
  readonly planService: PlanService
  readonly nudges: Nudges

  /** @param folder a data folder, as another world may have left it */
  constructor(folder: string, device = DEVICE) {
    const clock = { now: () => this.now, zone: () => ZONE }
    this.files = openDataFiles(folder, device, clock)
    const { wins: store, nudges: log } = this.files
    const plan = tellingPlan(this.files.plan, () => planIndex.evictPlan())
    let ids = 0
    const newId = (): string =>
      `019a0000-0000-7000-8000-${device.slice(-2)}${String((ids += 1)).padStart(10, '0')}`
    this.journal = openJournal({
      clock,
      newId,
      store,
      dayStartHour: () => 4,
      onChange: (months) => {
        planIndex.evict(months)
        this.nudges.reconsider()
      },
    })
    const { journal } = this
    const planIndex = openPlanIndex({
      journal,
      store,
      plan,
      onRead: () => this.nudges.reconsider(),
    })
    const { logWin, logDone } = loggerOf(journal)
    const settings = this.#settings()
    const catalog = openCatalog()
    this.planner = openPlanner({
      clock,
      newId,
      store: plan,
      facts: planIndex,
      enqueue: journal.exclusively,
    })
    this.planService = openPlanService({
      data: {
        settings,
        journal,
        plan,
        planner: this.planner,
        planIndex,
        store,
        draft: { read: () => undefined, keep: () => Promise.resolve({ kind: 'kept' }) },
        dayStartHour: () => 4,
      },
      clock,
      catalog,
      logDone,
      ...planSurroundings(),
    })
    const bus = openEventBus<NudgeEvents>()
    bus.on('quick-log.asked', (shown) => this.windows.push(shown))
    bus.on('screen.asked', ({ screen }) => this.windows.push(screen))
    this.nudges = openNudges({
      data: {
        settings,
        plan,
        planIndex,
        nudges: this.#log(log),
        dayStartHour: () => 4,
      },
      clock,
      timer: this.#timer(),
      elapsedMs: () => this.now,
      lateTimerTells: true,
      newId,
      catalog,
      firstWeekday: () => 1,
      presence: { sample: () => Promise.resolve(this.sample) },
      notifier: this.#notifier(),
      logWin,
      asWin: writtenShrinker.asWin,
      did: this.planService.did,
      begin: (stepId) => void this.planService.begin({ stepId }),
      stop: () => this.planService.stop({}),
      nextStep: this.planService.nextStep,
      bus,
    })
  }

  #settings(): SettingsFile {
    const isFirstRun = (): boolean => this.firstRun
    return {
      current: () => ({ nudges: this.choices }) as never,
      change: ({ nudges }) => {
        if (nudges !== undefined) this.choices = nudges
        return this.refuses ? REFUSED : { kind: 'kept' }
      },
      renameDevice: () => REFUSED,
      get firstRun() {
        return isFirstRun()
      },
      notices: [],
    }
  }

  /** A timer that a test has come. */
  #timer(): Timer {
    return {
      after: (ms, call) => {
        const armed = { at: this.now + ms, call }
        this.timer = armed
        return () => {
          if (this.timer === armed) this.timer = undefined
        }
      },
    }
  }

  #notifier(): NudgesParts['notifier'] {
    return {
      show: (notice, react) => {
        this.notices.push({ notice, react })
        this.onScreen = notice
        return Promise.resolve(this.channel.channel ?? 'window')
      },
      withdraw: () => (this.onScreen = undefined),
      view: () => this.channel,
      hearEarlier: (reacted) => (this.reactEarlier = reacted),
    }
  }

  #log(log: NudgeLog): NudgeLog {
    return {
      past: log.past,
      put: async (decision) => {
        if (this.refuses) return REFUSED
        const outcome = await log.put(decision)
        if (decision.outcome === 'shown') await this.written()
        return outcome
      },
    }
  }

  /** Lets what has begun come to its end, the disk included. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }

  /** Time passes until then; the armed timer comes when it is due. */
  async until(time: string, day = DAY): Promise<void> {
    const end = at(time, day)
    for (;;) {
      const next = this.timer
      if (next === undefined || next.at > end) break
      this.timer = undefined
      this.now = next.at
      next.call()
      await this.settle()
    }
    this.now = end
  }

  /** The computer sleeps until then, and wakes up. */
  async sleepUntil(time: string, day = DAY): Promise<void> {
    this.now = at(time, day)
    this.nudges.onPresence('resumed')
    await this.settle()
  }
}

/** A plan whose index hears of each change. */
function tellingPlan(plan: PlanStore, changed: () => void): PlanStore {
  return {
    ...plan,
    put: async (records) => {
      const outcome = await plan.put(records)
      changed()
      return outcome
    },
  }
}

/** What of the plan is of no concern to nudges. */
function planSurroundings() {
  return {
    timer: { after: () => () => undefined },
    gate: freshGate(),
    isBack: () => false,
    asWin: (step: string) => step,
    model: () => false,
    bus: openEventBus<PlanEvents>(),
  }
}

function loggerOf(journal: Journal) {
  return winLogger({
    journal,
    lines: { acknowledgements: 3, firstBack: 3, heard: 1 },
    needsCare: () => false,
    isBack: () => false,
    random: () => 0,
    onAcknowledged: () => undefined,
  })
}

/** One open step, as an earlier run would have left it. */
function seedStep(folder: string, text: string): void {
  mkdirSync(join(folder, DEVICE), { recursive: true })
  const steps = [{ id: STEP, text, updatedAt: '2026-11-20T08:00:00.000Z' }]
  const plan = { schemaVersion: 1, goals: [], tasks: [], steps }
  writeFileSync(join(folder, DEVICE, 'plan.json'), JSON.stringify(plan))
}

/** A world in which the app was started early in the morning. */
export async function beginNudges(
  folder: string,
  prepare?: (world: NudgesWorld) => void,
  step?: string,
): Promise<NudgesWorld> {
  if (step !== undefined) seedStep(folder, step)
  const world = new NudgesWorld(folder)
  prepare?.(world)
  world.nudges.start()
  await world.settle()
  return world
}
