import { epochMs, instantText, logicalDay } from '../../src-shared/calendar.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { DidResult, NextStep, PlanView, RingView } from '../../src-shared/contract/plan.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { ShrinkView, UseResult } from '../../src-shared/contract/shrink.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { Repeat, Step, WinEnergy } from '../../src-shared/records.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import type { CareGate, Typed } from '../care/care-gate.ts'
import { spokenNext, spokenServed } from '../care/domain/spoken.ts'
import { isSafeToSay, sayOr } from '../care/domain/wall.ts'
import type { Journal } from '../journal/domain/journal.ts'
import type { LogDone } from '../journal/log-win.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, PlanStore, Timer } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { goalView, nextStep, taskToGoOn, type Facts } from './domain/next-step.ts'
import { isThere } from './domain/open-steps.ts'
import { anchorsOf, goalViews, planView, repeatViews } from './domain/plan-view.ts'
import { find, GONE, isOpenStep, repeatText } from './domain/planned-change.ts'
import type { Planner } from './domain/planner.ts'
import { canDo, repeatsLeft } from './domain/repeats.ts'
import { originOfRepeat, originOfStep, originOfTask } from './domain/win-origin.ts'
import { openRing, type EnergyChanges, type RingOf } from './focus-timer.ts'
import type { PlanEvents } from './plan-events.ts'
import type { KnownJournal } from './plan-index.ts'
import type { DraftStore } from './store/draft-store.ts'

/** How many anchors are offered. */
const ANCHORS = 8

interface Parts {
  data: {
    settings: Pick<SettingsFile, 'current'>
    journal: Pick<Journal, 'today'>
    plan: PlanStore
    planner: Planner
    known: KnownJournal
    draft: DraftStore
    /** The hour at which the day turns over, 0–23. */
    dayStartHour: () => number
  }
  clock: Clock
  timer: Timer
  catalog: Catalog
  logDone: LogDone
  /** What is half typed is kept where it is ordinary. */
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
type PlanToday = Pick<TodayView, 'next' | 'goOn' | 'repeats' | 'ring' | 'lowEnergy' | 'welcomeBack'>

/** The plan with everything that a person can do about it. */
export interface PlanRoom {
  /** @param first how many of the beginning of long lists are wanted; all where that is not given */
  view(first?: number): PlanView
  today(): PlanToday
  nextStep(): NextStep | undefined
  /** A step is done: logs its win. */
  did(stepId: string, energy?: WinEnergy): Promise<DidResult>
  /** A task is through: logs its win, and lets it rest. */
  didTask(taskId: string): Promise<DidResult>
  /** Today's day of a repeat: logs its win. */
  didRepeat(repeatId: string): Promise<DidResult>
  /** Two minutes begin. */
  begin(of: RingOf): 'begun' | 'gone'
  /** How much energy there is in the two minutes. */
  feel(energy: EnergyChanges): void
  /** The ring goes away. */
  stop(how: CommandArgument<'ring.stop'>): void
  /** What the tray says of the two minutes. */
  tooltip(): string | undefined
  /** Wins or the plan have changed. */
  look(): void
  shrinking(): ShrinkView
  keepDraft(draft: ShrinkDraft | null): Promise<SettingsResult>
  use(shrunk: CommandArgument<'shrink.use'>): Promise<UseResult>
}

/** Opens the plan. */
export function openPlanRoom(parts: Parts): PlanRoom {
  const { data, clock, timer, catalog, logDone, gate, bus } = parts
  const { plan, planner, known, draft, journal } = data
  const { t } = catalog

  const dayAt = (at: number, zone = clock.zone()): string =>
    logicalDay(at, zone, data.dayStartHour())
  const today = (): string => dayAt(clock.now())
  const lowEnergy = (): boolean => data.settings.current().nudges.lowEnergyDay === today()
  const openStep = (id: string) => {
    const step = find(plan.read().steps, id)
    return step && isOpenStep(step, plan.read(), known.isDone) ? step : undefined
  }
  const openDay = (id: string) => {
    const repeat = find(plan.read().repeats, id)
    return repeat && canDo(repeat, today(), plan.read(), known) ? repeat : undefined
  }

  const ring = openRing({
    clock,
    timer,
    catalog,
    textOf,
    dayAt,
    ticked: () => bus.emit('timer.ticked', {}),
  })

  function textOf(of: RingOf): string | undefined {
    if ('stepId' in of) return openStep(of.stepId)?.text
    const repeat = openDay(of.repeatId)
    return repeat && repeatText(repeat)
  }

  /** What the two minutes serve. */
  function servedBy({ stepId, repeatId }: RingView): Pick<RingView, 'task' | 'goal'> {
    const { steps, repeats, tasks } = plan.read()
    const of = find<Step | Repeat>(steps, stepId) ?? find<Step | Repeat>(repeats, repeatId)
    const task = find(tasks, of?.taskId)
    const goal = goalView(plan.read(), task?.goalId)
    return spokenServed({ ...(task && { task: task.text }), ...(goal && { goal }) })
  }

  function facts(): Facts {
    const { wins } = journal.today()
    return {
      plan: plan.read(),
      open: known.openSteps(),
      wins,
      lowEnergy: lowEnergy(),
      isBack: parts.isBack(),
    }
  }

  const now = (): string => instantText(clock.now())

  function begin(of: RingOf): 'begun' | 'gone' {
    const begun = ring.begin(of)
    if (begun === 'begun') bus.emit('timer.changed', {})
    return begun
  }

  return {
    view(first) {
      // To ask for the zone takes far longer than to work out a day in it.
      const zone = clock.zone()
      return planView({
        plan: plan.read(),
        open: known.openSteps(),
        wins: known,
        isDone: known.seemsDone,
        today: today(),
        dayOf: (instant) => dayAt(epochMs(instant), zone),
        first,
      })
    },

    today() {
      const offered = nextStep(facts())
      const task = taskToGoOn(facts())
      const going = ring.view()
      return {
        ...(offered && { next: spokenNext(offered, t('next.yours')) }),
        ...(task && isSafeToSay(task.text) && { goOn: { taskId: task.id, task: task.text } }),
        repeats: repeatViews({ plan: plan.read(), wins: known, today: today() }),
        ...(going && {
          ring: { ...going, text: sayOr(going.text, t('next.yours')), ...servedBy(going) },
        }),
        lowEnergy: lowEnergy(),
        welcomeBack: parts.isBack(),
      }
    },

    nextStep: () => nextStep(facts()),

    did: (id, energy) =>
      logDone(
        () => {
          const step = openStep(id)
          if (step === undefined) return Promise.resolve(GONE)
          const from = originOfStep(step, plan.read(), known, now())
          return Promise.resolve({ text: parts.asWin(step.text), from })
        },
        { ...ring.energyOf({ stepId: id }), ...energy },
      ),

    async didTask(id) {
      const result = await logDone(() => {
        const task = find(plan.read().tasks, id)
        if (task === undefined || !isThere(task)) return Promise.resolve(GONE)
        const from = originOfTask(task, plan.read(), known, now())
        return Promise.resolve({ text: task.text, from })
      })
      // The win is what counts; where the rest is refused, the task can still be let go.
      if (result.kind === 'logged') await planner.letGo(id)
      return result
    },

    didRepeat: (id) =>
      logDone(
        () => {
          const repeat = openDay(id)
          if (repeat === undefined) return Promise.resolve(GONE)
          const from = originOfRepeat(repeat, plan.read(), known, now())
          return Promise.resolve({ text: parts.asWin(repeatText(repeat)), from })
        },
        ring.energyOf({ repeatId: id }),
      ),

    begin,
    feel(energy) {
      ring.feel(energy)
      bus.emit('timer.changed', {})
    },
    stop(how) {
      ring.stop(how)
      bus.emit('timer.changed', {})
    },
    tooltip: ring.tooltip,
    look: ring.look,

    shrinking() {
      bus.emit('shrink.opened', {})
      const kept = draft.read()
      // One from before it was read this way is not shown again, and not left lying.
      const isOrdinary = kept !== undefined && gate.read(draftTexts(kept)) === undefined
      if (kept !== undefined && !isOrdinary) void draft.keep(null)
      const present = plan.read()
      return {
        ...(isOrdinary && { draft: kept }),
        anchors: anchorsOf(present, ANCHORS),
        goals: goalViews(present),
        repeatsLeft: repeatsLeft(present, known),
        model: parts.model(),
      }
    },

    async keepDraft(typed) {
      const isOrdinary = typed !== null && gate.read(draftTexts(typed)) === undefined
      const outcome = await draft.keep(isOrdinary ? typed : null)
      return outcome.kind === 'kept'
        ? { kind: 'changed' }
        : { kind: 'not-saved', problem: outcome.problem }
    },

    async use(shrunk) {
      const result = await planner.use(shrunk)
      if (result.kind !== 'used') return result
      if (shrunk.how === 'now' && result.stepId !== undefined) begin({ stepId: result.stepId })
      // What was made of it is kept already: where this is refused, an old draft comes back at most.
      const { rest } = result
      const isOrdinary = rest !== undefined && gate.read([rest]) === undefined
      await draft.keep(isOrdinary ? typedAnew(rest) : null)
      return result
    },
  }
}

/** What is typed on the Shrink screen, before any question is asked about it. */
function typedAnew(text: string): ShrinkDraft {
  return { stage: 'notice', text, friction: {}, rungs: [] }
}

/** Everything in a draft that the person may have typed. */
function draftTexts({ text, lines = [], friction, rungs, own, anchor }: ShrinkDraft): Typed[] {
  // The app's own are made of words that were read already.
  const typedRungs = rungs.filter(({ origin }) => origin !== 'app').map(({ text }) => text)
  return [text, ...lines, friction.words, own, anchor, ...typedRungs]
}
