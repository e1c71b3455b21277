import { epochMs, instantText, logicalDay, monthOf } from '../../src-shared/calendar.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { NextStep, PlanView, TimerView } from '../../src-shared/contract/plan.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { Task, Win } from '../../src-shared/records.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { CareGate } from '../care/care-gate.ts'
import { quotableStep } from '../care/domain/quotable.ts'
import { isSafeToSay, sayOr } from '../care/domain/wall.ts'
import type { Journal } from '../journal/domain/journal.ts'
import type { LogDone } from '../journal/log-win.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, PlanStore, Timer, WinStore } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { nextStep, taskToGoOn, type Facts } from './domain/next-step.ts'
import { planView, repeatViews } from './domain/plan-view.ts'
import type { Planner } from './domain/planner.ts'
import {
  openFocusTimer,
  type EnergyChanges,
  type FocusTimer,
  type TimerSubject,
} from './focus-timer.ts'
import { planCompletion, type PlanCompletion } from './plan-completion.ts'
import type { PlanEvents } from './plan-events.ts'
import type { PlanIndex } from './plan-index.ts'
import { planLookup, type PlanLookup } from './plan-lookup.ts'
import { openShrinkScreen, type ShrinkScreen } from './shrink-screen.ts'
import type { DraftStore } from './store/draft-store.ts'
import { openToldGoals, type ToldGoals } from './told-goals.ts'

interface Parts {
  data: {
    settings: Pick<SettingsFile, 'current'>
    journal: Pick<Journal, 'today'>
    plan: PlanStore
    planner: Planner
    planIndex: PlanIndex
    store: Pick<WinStore, 'read'>
    draft: DraftStore
    /** The hour at which the day turns over, 0–23. */
    dayStartHour: () => number
  }
  clock: Clock
  timer: Timer
  catalog: Catalog
  logDone: LogDone
  /** What is half typed is kept only if it needs no care. */
  gate: Pick<CareGate, 'read'>
  /** Whether the person comes back after days away. */
  isBack: () => boolean
  /** How a step reads as a win: "opened the form" for "Open the form". */
  asWin: (step: string) => string
  /** Whether the person's own model is asked for ladders first. */
  model: () => boolean
  bus: Emitter<PlanEvents>
}

/** What Today shows of the plan. */
type PlanToday = Pick<
  TodayView,
  'next' | 'goOn' | 'repeats' | 'focusTimer' | 'lowEnergy' | 'welcomeBack'
>

/** The plan with everything that a person can do about it. */
export interface PlanService extends PlanCompletion {
  /** @param first how many of the beginning of long lists are wanted; all where that is not given */
  view(first?: number): PlanView
  today(): PlanToday
  nextStep(): NextStep | undefined
  /** Every goal with its colour and shape. */
  goals: ToldGoals
  /** Begins two minutes, in place of those before. */
  begin(of: TimerSubject): 'begun' | 'gone'
  /** How much energy there is in the two minutes. */
  setEnergy(energy: EnergyChanges): void
  /** Takes the two minutes away. */
  stop(how: CommandArgument<'timer.stop'>): void
  /** What the tray says of the two minutes. Returns undefined if there is nothing to say. */
  tooltip(): string | undefined
  /** Wins or the plan have changed: ends the two minutes of what is done or gone. */
  endIfDone(): void
  /** The Shrink screen's part. */
  shrink: ShrinkScreen
}

/** Opens the plan. Nothing is read before the first question. */
export function openPlanService(parts: Parts): PlanService {
  const { data, clock, timer, catalog, logDone, gate, asWin, model, bus } = parts
  const { plan, planner, planIndex, draft } = data

  const dayAt = (at: number, zone = clock.zone()): string =>
    logicalDay(at, zone, data.dayStartHour())
  const today = (): string => dayAt(clock.now())
  const lowEnergy = (): boolean => data.settings.current().nudges.lowEnergyDay === today()
  const lookup = planLookup({ plan, planIndex, today })
  const { textOf } = lookup
  const onTick = (): void => bus.emit('timer.ticked', {})
  const focusTimer = openFocusTimer({ clock, timer, catalog, textOf, dayAt, onTick })

  function facts(): Facts {
    const { wins } = data.journal.today()
    const open = planIndex.openSteps()
    const now = instantText(clock.now())
    const latestOf = (task: Task): Win | undefined => planIndex.knownLatest(task, now)
    const [isBack, isLow] = [parts.isBack(), lowEnergy()]
    return { plan: plan.read(), open, wins, latestOf, lowEnergy: isLow, isBack }
  }

  const timed = tellingTimer(focusTimer, () => bus.emit('timer.changed', {}))

  return {
    ...planCompletion({ clock, plan, planner, planIndex, lookup, focusTimer, logDone, asWin }),

    view(first) {
      // To ask for the zone takes far longer than to work out a day in it.
      const zone = clock.zone()
      return planView({
        plan: plan.read(),
        open: planIndex.openSteps(),
        wins: planIndex,
        isDone: planIndex.seemsDone,
        ofMonth: data.store.read(monthOf(today())),
        today: today(),
        dayOf: (instant) => dayAt(epochMs(instant), zone),
        first,
      })
    },

    today() {
      const present = facts()
      const going = quotableTimer(focusTimer.view(), lookup, catalog)
      return {
        ...quotableFacts(present, catalog),
        repeats: repeatViews({ plan: plan.read(), wins: planIndex, today: today() }),
        ...(going && { focusTimer: going }),
        lowEnergy: present.lowEnergy,
        welcomeBack: present.isBack,
      }
    },

    nextStep: () => nextStep(facts()),
    goals: openToldGoals(plan),

    ...timed,
    tooltip: focusTimer.tooltip,
    endIfDone: focusTimer.endIfDone,

    shrink: openShrinkScreen({
      plan,
      planner,
      planIndex,
      draft,
      gate,
      model,
      begin: (stepId) => timed.begin({ stepId }),
      bus,
    }),
  }
}

/** What a person does with the two minutes, told each time. */
function tellingTimer(
  focusTimer: FocusTimer,
  tell: () => void,
): Pick<PlanService, 'begin' | 'setEnergy' | 'stop'> {
  return {
    begin(of) {
      const begun = focusTimer.begin(of)
      if (begun === 'begun') tell()
      return begun
    },
    setEnergy(energy) {
      focusTimer.setEnergy(energy)
      tell()
    },
    stop(how) {
      focusTimer.stop(how)
      tell()
    },
  }
}

/** The two minutes as sentences may quote them. */
function quotableTimer(
  timer: TimerView | undefined,
  { servedBy }: PlanLookup,
  { t }: Catalog,
): TimerView | undefined {
  return timer && { ...timer, text: sayOr(timer.text, t('next.yours')), ...servedBy(timer) }
}

/** The next step, and the task to go on with, as sentences may quote them. */
function quotableFacts(facts: Facts, { t }: Catalog): Pick<PlanToday, 'next' | 'goOn'> {
  const offered = nextStep(facts)
  const task = taskToGoOn(facts)
  return {
    ...(offered && { next: quotableStep(offered, t('next.yours')) }),
    ...(task && isSafeToSay(task.text) && { goOn: { taskId: task.id, task: task.text } }),
  }
}
