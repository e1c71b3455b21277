import type { Day } from '../../src-shared/calendar.ts'
import type { CareNeeded, HelplinesView } from '../../src-shared/care.ts'
import type { AddResult, DidResult, GoalMark, PlanView } from '../../src-shared/contract/plan.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { LadderResult } from '../../src-shared/contract/shrink.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { NudgeSettings } from '../../src-shared/nudges.ts'
import type { Friction } from '../../src-shared/records.ts'
import type { WeekView } from '../../src-shared/review.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { Imports } from '../data/exchange/imports/imports.ts'
import type { LogWin } from '../journal/log-win.ts'
import type { Clock } from '../kernel/ports.ts'

/** What commands do their work with: in the app that runs, or in a process of their own. */
export interface CommandWorld {
  clock: Clock
  catalog: Catalog
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  logWin: LogWin
  today: () => TodayView
  /** The week of a day; without one, the present week. */
  week: (of?: Day) => WeekView
  goals: () => readonly GoalMark[]
  plan: () => Pick<PlanView, 'tasks' | 'steps'>
  /** Makes a rung of a task's ladder a step. */
  takeStep: (given: { taskId: string; text: string }) => Promise<AddResult>
  didStep: (stepId: string) => Promise<DidResult>
  ladder: (heavy: { text: string; friction: Friction }) => Promise<LadderResult | CareNeeded>
  helplines: () => Promise<HelplinesView>
  nudges: () => NudgeSettings
  /** Says nothing for an hour, for today, or until a day; `null` ends a pause. */
  pause: (pause: 'hour' | 'today' | { before: Day } | null) => SettingsResult
  /** Bringing in what other programs have. */
  imports: Pick<Imports, 'preview' | 'bring'>
  dataFolder: () => string
  version: string
  /** Whether this is the app that runs. */
  isApp: boolean
}
