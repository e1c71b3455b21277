import { v7 } from 'uuid'

import { instantOfWall } from '../../src-shared/calendar.ts'
import { DEFAULT_NUDGES } from '../../src-shared/nudges.ts'
import type { Win } from '../../src-shared/records.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { openJournal, type Journal } from '../journal/domain/journal.ts'
import { winLogger, type LogWin } from '../journal/log-win.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import type { PlanStore, SaveOutcome } from '../kernel/ports.ts'
import { openPlanner, type Planner } from '../plan/domain/planner.ts'
import { openPlanIndex, type PlanIndex } from '../plan/plan-index.ts'
import { openPlanService, type PlanService } from '../plan/plan-service.ts'
import { recordReach } from '../plan/record-reach.ts'
import { returnDetector } from '../plan/return-detector.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { freshGate } from './care-gates.ts'

const DEVICE = '019a0000-0000-7000-8000-00000000000a'
const FULL: SaveOutcome = { kind: 'refused', problem: { kind: 'disk-full', path: '/plan' } }

/** The app around the plan: a real data folder, and a clock that stands until a test moves it. */
export class PlanWorld {
  zone = 'UTC'
  now: number
  /** How steps read as wins: as they are, until a test says otherwise. */
  asWin = (step: string): string => step
  /** Whether the disk refuses every change of the plan. */
  refuses = false
  lowEnergyDay: string | undefined
  /** What the ring waits for. */
  timer: { at: number; call: () => void } | undefined
  /** Months that were read, as often as they were. */
  readonly reads: string[] = []
  readonly files: DataFiles
  readonly journal: Journal
  readonly planIndex: PlanIndex
  readonly planner: Planner
  readonly service: PlanService
  readonly logWin: LogWin

  /** @param folder a data folder, as another world may have left it */
  constructor(folder: string, now = instantOfWall('2026-11-24T10:00', 'UTC')) {
    this.now = now
    const clock = { now: () => this.now, zone: () => this.zone }
    const newId = (): string => v7({ msecs: this.now })
    this.files = openDataFiles(folder, DEVICE, clock)
    const { wins, draft } = this.files
    const store = {
      ...wins,
      read: (month: string) => {
        this.reads.push(month)
        return wins.read(month)
      },
    }
    const plan = this.#planStore()
    this.journal = openJournal({
      clock,
      newId,
      store,
      dayStartHour: () => 4,
      beforeNaming: recordReach(plan, clock),
      onChange: (months) => {
        this.planIndex.evict(months)
        this.service.endIfDone()
      },
    })
    const { journal } = this
    this.planIndex = openPlanIndex({ journal, store, plan, onRead: () => undefined })
    this.planner = openPlanner({
      clock,
      newId,
      store: plan,
      facts: this.planIndex,
      enqueue: journal.exclusively,
    })
    const settings = {
      current: () => ({ nudges: { ...DEFAULT_NUDGES, lowEnergyDay: this.lowEnergyDay } }),
    } as unknown as SettingsFile
    const isBack = returnDetector({ journal, planIndex: this.planIndex, settings })
    const { logWin, logDone } = winLogger({
      journal,
      lines: { acknowledgements: 3, firstBack: 3, heard: 1 },
      needsCare: (text) => freshGate().read([text]) !== undefined,
      isBack,
      random: () => 0,
      onAcknowledged: () => undefined,
    })
    this.logWin = logWin
    this.service = openPlanService({
      data: {
        settings,
        journal,
        plan,
        planner: this.planner,
        planIndex: this.planIndex,
        store,
        draft: { read: draft.read, keep: draft.put },
        dayStartHour: () => 4,
      },
      clock,
      timer: {
        after: (ms, call) => {
          const armed = { at: this.now + ms, call }
          this.timer = armed
          return () => {
            if (this.timer === armed) this.timer = undefined
          }
        },
      },
      catalog: openCatalog(),
      logDone,
      gate: freshGate(),
      isBack,
      asWin: (step) => this.asWin(step),
      model: () => false,
      bus: openEventBus(),
    })
  }

  /** The plan on the disk, which may refuse it; what is made from it hears of each change. */
  #planStore(): PlanStore {
    return {
      ...this.files.plan,
      put: async (changed) => {
        if (this.refuses) return FULL
        const outcome = await this.files.plan.put(changed)
        this.planIndex.evictPlan()
        this.service.endIfDone()
        return outcome
      },
    }
  }

  /** It is another time now; what waits for it comes. */
  moveTo(wall: string): void {
    const end = instantOfWall(wall, this.zone)
    while (this.timer !== undefined && this.timer.at <= end) {
      const { at, call } = this.timer
      this.timer = undefined
      this.now = at
      call()
    }
    this.now = end
  }

  async addTask(text: string): Promise<string> {
    this.now += 1
    return idOf(await this.planner.addTask({ text }))
  }

  async addStep(text: string, taskId?: string): Promise<string> {
    this.now += 1
    return idOf(await this.planner.addStep({ text, taskId }))
  }

  async beginRepeat(text: string, taskId?: string): Promise<string> {
    this.now += 1
    return idOf(await this.planner.beginRepeat({ text, taskId }))
  }

  /** Does a step, a second later. */
  async did(stepId: string): Promise<Win> {
    this.now += 1_000
    return winOf(await this.service.did(stepId))
  }

  /** Does a repeat at ten o'clock of a day. */
  async didOn(day: string, repeatId: string): Promise<Win> {
    this.moveTo(`${day}T10:00`)
    return winOf(await this.service.didRepeat(repeatId))
  }

  async undo(): Promise<void> {
    const result = await this.journal.undo(this.journal.today().undo?.changeId ?? '')
    if (result.kind !== 'changed') throw new Error(`Not undone: ${result.kind}.`)
  }
}

/** The id of what was added. */
export function idOf(result: { kind: string; id?: string }): string {
  if (result.kind !== 'added') throw new Error(`Not added: ${result.kind}.`)
  return result.id ?? ''
}

function winOf(result: { kind: string; win?: Win }): Win {
  if (result.win === undefined) throw new Error(`Not logged: ${result.kind}.`)
  return result.win
}
