import { dayPlus, instantText } from '../../src-shared/calendar.ts'
import type {
  NudgeAnswerResult,
  NudgeChannelView,
  NudgeOffer,
  NudgesView,
} from '../../src-shared/contract/nudges.ts'
import type { DidResult, NextStep } from '../../src-shared/contract/plan.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { AskedScreen, QuickLogShown } from '../../src-shared/contract/windows.ts'
import type {
  NudgeAnswer,
  NudgeChanges,
  NudgeDecision,
  NudgeKind,
  NudgeSettings,
  Pause,
} from '../../src-shared/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { spokenServed } from '../care/domain/spoken.ts'
import { afterLowEnergy, afterPause } from '../days/eligible-days.ts'
import { isRestDay, pausedUntil, personDay } from '../days/person-day.ts'
import type { LogWin } from '../journal/log-win.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, NewId, NudgeLog, PlanStore, SaveOutcome, Timer } from '../kernel/ports.ts'
import { oneAtATime } from '../kernel/serial-queue.ts'
import { goalView } from '../plan/domain/next-step.ts'
import { find } from '../plan/domain/planned-change.ts'
import type { KnownJournal } from '../plan/plan-index.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { Notifier, PresenceNews, PresenceSource } from './domain/nudge-ports.ts'
import { freshWording } from './domain/nudge-wording.ts'
import type { NudgeEvents } from './nudge-events.ts'
import { scheduleNudges } from './nudge-scheduler.ts'
import { nudgesView } from './nudge-views.ts'
import { noticeOf, offerOf, stepOf } from './nudge-words.ts'
import { trayView, type TrayView } from './tray-view.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** What the nudges need of the world. */
export interface NudgesParts {
  data: {
    settings: Pick<SettingsFile, 'current' | 'change' | 'firstRun'>
    plan: Pick<PlanStore, 'read'>
    known: Pick<KnownJournal, 'facts' | 'openSteps'>
    nudges: NudgeLog
    /** The hour at which the day turns over, 0–23. */
    dayStartHour: () => number
  }
  clock: Clock
  timer: Timer
  /** Milliseconds of real time since some moment, by a clock that nobody sets. */
  elapsedMs: () => number
  newId: NewId
  catalog: Catalog
  presence: PresenceSource
  notifier: Notifier & { view(): NudgeChannelView }
  logWin: LogWin
  /** How a step reads as a win. */
  asWin: (step: string) => string
  /** Writes down that a step is done. */
  did: (stepId: string, energy?: WinEnergy) => Promise<DidResult>
  /** Two minutes of a step begin. */
  begin: (stepId: string) => void
  /** The step that Today shows. */
  nextStep: () => NextStep | undefined
  bus: Emitter<NudgeEvents>
}

/** The soft nudge, with everything a person can do about it. */
export interface Nudges {
  /** The app has just been started. */
  started(): void
  /** Wins have changed, or the plan, or another device's. */
  look(): void
  /** The desktop has said something about the person. */
  heard(news: PresenceNews): void
  /** The person did something in the app. */
  noticed(): void
  /** Today's nudge, while it can still be answered. */
  offer(): NudgeOffer | undefined
  /** The same, where the windows are the only place to meet it. */
  card(): NudgeOffer | undefined
  view(): NudgesView
  /** What the tray shows of it. */
  tray(): TrayView
  change(changes: NudgeChanges): SettingsResult
  pause(pause: 'hour' | 'today' | { before: string } | null): SettingsResult
  lowEnergy(on: boolean): SettingsResult
  answer(id: string, answer: NudgeAnswer | 'opened', energy?: WinEnergy): Promise<NudgeAnswerResult>
  /** Shows a notification now. */
  try(): Promise<NudgeChannelView>
}

/** Prepares the nudges. Nothing is looked at before `started`. */
export function openNudges(parts: NudgesParts): Nudges {
  const { data, clock, catalog, notifier, logWin, bus } = parts
  const { t } = catalog
  const { settings, nudges: log, plan, known } = data
  const inTurn = oneAtATime()
  let displayed: string | undefined

  const choices = (): NudgeSettings => settings.current().nudges
  const today = (): string => personDay(moment()).day
  const textOf = (id: string): string | undefined =>
    plan.read().steps.find((step) => step.id === id)?.text

  const scheduler = scheduleNudges({
    ...parts,
    settings: choices,
    dayStartHour: data.dayStartHour,
    journal: () => known.facts(choices().anchor.stepId),
    log,
    content,
    show,
    looked,
  })

  const changed = (): void => bus.emit('nudges.changed', {})
  const showQuickLog = (shown: QuickLogShown): void => bus.emit('quick-log.asked', shown)
  const openScreen = (screen: AskedScreen): void => bus.emit('screen.asked', { screen })

  function moment() {
    return { now: clock.now(), zone: clock.zone(), dayStartHour: data.dayStartHour() }
  }

  /** Whether there is a later: not twice, not once it has begun, and not beyond the day. */
  function canPutOff({ answer, againAt }: NudgeDecision): boolean {
    const isUntouched = answer === undefined || answer === 'opened'
    const again = clock.now() + choices().later * MINUTE_MS
    return isUntouched && againAt === undefined && again < personDay(moment()).ends
  }

  /** Whether today is to be left in peace now, also by what has come already. */
  function isQuiet(): boolean {
    const { day, weekday } = personDay(moment())
    const { pause, lowEnergyDay } = choices()
    const isPaused = pausedUntil(moment(), pause) !== undefined
    return isPaused || lowEnergyDay === day || isRestDay(day, weekday, choices())
  }

  /** The smallest step that is open, else one of our own; and a sentence not used lately. */
  function content(kind: NudgeKind): Pick<NudgeDecision, 'wording' | 'stepId' | 'ownStep'> {
    if (kind === 'end-of-day' || kind === 'week') return {}
    const shown = log.past().filter(({ outcome }) => outcome === 'shown')
    const used = (of: 'wording' | 'ownStep') => shown.flatMap((one) => one[of] ?? [])
    const wording = freshWording(t('nudge.titles').length, used('wording'))
    const anchored = kind === 'anchor' ? choices().anchor.stepId : undefined
    const stepId = anchored ?? known.openSteps()[0]?.id
    if (stepId !== undefined) return { wording, stepId }
    return { wording, ownStep: freshWording(t('nudge.steps').length, used('ownStep')) }
  }

  function show(decision: NudgeDecision): void {
    const { id } = decision
    // Put off, and its step let go meanwhile: there is nothing to offer any more.
    if (!hasStep(decision)) return
    displayed = id
    const offer = offerOf(decision, textOf, catalog, canPutOff(decision))
    void notifier
      .show(noticeOf(offer, catalog), (reaction) => {
        if (displayed === id) displayed = undefined
        void (reaction === 'clicked' ? opened(id) : reacted(id, reaction))
      })
      .then(changed)
  }

  function looked(): void {
    // What has been answered, won, or belongs to a day that is over is not left lying about.
    if (displayed !== undefined && offer()?.id !== displayed) {
      displayed = undefined
      notifier.withdraw()
    }
    changed()
  }

  /** A nudge of today that was shown. */
  function shownToday(id: string): NudgeDecision | undefined {
    const day = today()
    return log.past().find((one) => one.id === id && one.outcome === 'shown' && one.day === day)
  }

  /** The last one of today, while it can be answered; nothing after *Not today*, whatever to. */
  function offer(): NudgeOffer | undefined {
    const day = today()
    const shown = log.past().filter((one) => one.outcome === 'shown' && one.day === day)
    const last = shown.at(-1)
    if (last === undefined || shown.some(({ answer }) => answer === 'not-today')) return undefined
    if (isQuiet() || !isOpen(last, known.facts(undefined).wonToday)) return undefined
    if (!hasStep(last)) return undefined
    return { ...offerOf(last, textOf, catalog, canPutOff(last)), ...servedBy(last) }
  }

  /** What its step serves. */
  function servedBy({ stepId }: NudgeDecision): Pick<NudgeOffer, 'task' | 'goal'> {
    const task = find(plan.read().tasks, find(plan.read().steps, stepId)?.taskId)
    const goal = goalView(plan.read(), task?.goalId)
    return spokenServed({ ...(task && { task: task.text }), ...(goal && { goal }) })
  }

  /** Whether its step, where it has one of the person's, can still be done. */
  function hasStep({ stepId }: NudgeDecision): boolean {
    return stepId === undefined || known.openSteps().some(({ id }) => id === stepId)
  }

  async function note(
    decision: NudgeDecision,
    answer: NudgeAnswer | 'opened',
  ): Promise<SaveOutcome> {
    const now = instantText(clock.now())
    return log.put({ ...decision, answer, answeredAt: now, updatedAt: now })
  }

  /** One answer after the other: of two that come together the second finds what the first did. */
  const answered: Nudges['answer'] = (id, answer, energy) =>
    inTurn(() => answerNow(id, answer, energy))

  async function answerNow(
    id: string,
    answer: NudgeAnswer | 'opened',
    energy?: WinEnergy,
  ): Promise<NudgeAnswerResult> {
    scheduler.noticed()
    const decision = shownToday(id)
    if (decision === undefined || !canAnswer(decision, answer)) return { kind: 'gone' }
    if (answer === 'did-it') {
      const text = stepOf(decision, textOf, catalog)
      if (text === undefined) return { kind: 'gone' }
      const { stepId } = decision
      const logged =
        stepId === undefined ? logWin(parts.asWin(text), 'step', energy) : parts.did(stepId, energy)
      const result = await logged
      if (result.kind === 'not-saved') return result
      if (result.kind !== 'logged') return { kind: 'gone' }
      // The win is what counts; that it was an answer is for the back-off, which a win ends too.
      await note(decision, answer)
      await scheduler.look()
      return { kind: 'answered', acknowledgement: result.acknowledgement }
    }
    const outcome = await note(decision, answer)
    if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
    if (answer === 'start' && decision.stepId !== undefined) parts.begin(decision.stepId)
    await scheduler.look()
    return { kind: 'answered' }
  }

  /** Whether an answer still makes sense after the one before, perhaps in another window. */
  function canAnswer(decision: NudgeDecision, answer: NudgeAnswer | 'opened'): boolean {
    const { answer: before } = decision
    if (before === 'did-it') return false
    // Whatever became of the step, it can be put off, or be none today.
    if (answer === 'not-today') return before !== 'not-today'
    if (answer === 'later') return before !== 'not-today' && canPutOff(decision)
    if (!hasStep(decision)) return false
    if (answer === 'did-it') return true
    if (answer === 'opened') return before === undefined
    return before !== 'not-today'
  }

  /** A button on the notification: what could not be done is said, and shown, in the window. */
  async function reacted(id: string, answer: NudgeAnswer): Promise<void> {
    const nudge = offer()
    const decision = log.past().find((one) => one.id === id)
    const text = decision && stepOf(decision, textOf, catalog)
    const result = await answered(id, answer)
    if (result.kind === 'not-saved') {
      showQuickLog({ ...(nudge && { nudge }), problem: result.problem })
    } else if (result.kind === 'gone') {
      // What somebody did is never dropped: its day may have ended in between.
      if (answer === 'did-it' && text !== undefined) showQuickLog({ text })
    } else if (answer === 'start' && nudge !== undefined) showQuickLog({ nudge, begin: true })
  }

  async function opened(id: string): Promise<void> {
    scheduler.noticed()
    const nudge = offer()
    const decision = shownToday(id)
    if (nudge?.id !== id || decision === undefined) return showQuickLog({})
    if (nudge.kind === 'week') openScreen('week')
    else showQuickLog({ nudge })
    if (decision.answer === undefined) await note(decision, 'opened')
    await scheduler.look()
  }

  function keep(changes: Partial<NudgeSettings>): SettingsResult {
    const outcome = settings.change({ nudges: { ...choices(), ...changes } })
    void scheduler.look()
    return outcome.kind === 'kept'
      ? { kind: 'changed' }
      : { kind: 'not-saved', problem: outcome.problem }
  }

  function keepPause(pause: Pause | undefined): SettingsResult {
    return keep({ pause, easyDays: afterPause(choices(), pause, today()) })
  }

  const sources = { scheduler, known, nextStep: parts.nextStep, textOf, catalog }

  return {
    started() {
      // Who has just met the app is asked for nothing on that day.
      if (settings.firstRun) keep({ restDates: [today()] })
      void scheduler.started()
    },
    look: () => void scheduler.look(),
    heard: (news) => void scheduler.heard(news),
    noticed: scheduler.noticed,
    offer,
    card: () => (notifier.view().channel === 'window' ? offer() : undefined),

    view: () => ({ ...nudgesView(sources), channel: notifier.view() }),
    tray: () => trayView(sources),

    // A choice that is not given stays as it is.
    change: (changes) =>
      keep(Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))),
    pause(pause) {
      const now = clock.now()
      if (pause === null) return keepPause(undefined)
      if (pause === 'hour') {
        const [from, until] = [now, now + HOUR_MS].map(instantText)
        return keepPause({ kind: 'hour', from: from ?? '', until: until ?? '' })
      }
      const before = pause === 'today' ? dayPlus(today(), 1) : pause.before
      return keepPause({ kind: 'days', before })
    },
    lowEnergy: (on) =>
      keep({
        lowEnergyDay: on ? today() : undefined,
        easyDays: afterLowEnergy(choices(), on, today()),
      }),
    answer: answered,

    async try() {
      await notifier.show(
        { title: t('nudge.tryTitle'), body: t('nudge.tryBody'), actions: [] },
        () => openScreen('settings/nudges'),
      )
      return notifier.view()
    },
  }
}

/** Whether a nudge of today can still be answered. */
function isOpen({ kind, answer, answeredAt, againAt }: NudgeDecision, wonToday: boolean): boolean {
  if (kind === 'week') return answer === undefined
  if (wonToday) return false
  if (answer === 'later') return againAt !== undefined && againAt > (answeredAt ?? '')
  return answer === undefined || answer === 'opened' || answer === 'start'
}
