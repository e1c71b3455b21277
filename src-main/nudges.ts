import { dayPlus, epochMs, instantText, wallTime, type Month } from '../src-shared/calendar.ts'
import type {
  AskedScreen,
  LogResult,
  NudgeAnswerResult,
  NudgeChannelView,
  NudgeOffer,
  NudgesView,
  QuickLogShown,
  SettingsResult,
} from '../src-shared/contract.ts'
import type {
  NudgeAnswer,
  NudgeChanges,
  NudgeDecision,
  NudgeKind,
  NudgeSettings,
  SilenceReason,
} from '../src-shared/nudges.ts'
import type { Catalog } from '../src-shared/words/catalog.ts'
import type { TrayShape } from './adapters/tray.ts'
import type { Data } from './data.ts'
import { ignoredInARow, nudgeRate } from './domain/nudge-back-off.ts'
import { isRestDay, pausedUntil, personDay } from './domain/nudge-calendar.ts'
import { decide } from './domain/nudge-policy.ts'
import type { Notifier, PresenceNews, PresenceSource } from './domain/nudge-ports.ts'
import { nextNudge, previewNudges } from './domain/nudge-preview.ts'
import { freshWording } from './domain/nudge-wording.ts'
import type { Clock, NewId, SaveOutcome, Timer } from './domain/ports.ts'
import type { TrayNudges } from './domain/tray-menu.ts'
import { knowJournal } from './journal-facts.ts'
import type { LogWin } from './log-win.ts'
import { scheduleNudges } from './nudge-scheduler.ts'
import { nextWords, noticeOf, offerOf, pauseWords, quietWords, stepOf } from './nudge-words.ts'

/** How many days of decisions are shown. */
const SHOWN_DAYS = 30
const HOUR_MS = 60 * 60_000

interface Parts {
  data: Pick<Data, 'settings' | 'journal' | 'store' | 'plan' | 'nudges' | 'dayStartHour'>
  clock: Clock
  timer: Timer
  /** Milliseconds of real time since some moment, by a clock that nobody sets. */
  elapsedMs: () => number
  newId: NewId
  catalog: Catalog
  presence: PresenceSource
  notifier: Notifier & { view(): NudgeChannelView }
  logWin: LogWin
  quickLog: { show(shown?: QuickLogShown): void }
  main: { open(screen: AskedScreen): void }
  /** Something that is shown has changed. */
  changed: () => void
}

/** The soft nudge, with everything a person can do about it. */
export interface Nudges {
  /** The app has just been started. */
  started(): void
  /** Wins of some months have changed; of none: anything may have, such as another device's plan. */
  look(months: readonly Month[]): void
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
  tray(): { shape: TrayShape; step?: { id: string; text: string }; nudges: TrayNudges }
  change(changes: NudgeChanges): SettingsResult
  pause(pause: 'hour' | 'today' | { before: string } | null): SettingsResult
  lowEnergy(on: boolean): SettingsResult
  answer(id: string, answer: NudgeAnswer | 'opened'): Promise<NudgeAnswerResult>
  /** Shows a notification now. */
  try(): Promise<NudgeChannelView>
  /** Writes down that an open step is done. */
  logStep(stepId: string): Promise<LogResult>
}

/** Prepares the nudges. Nothing is looked at before `started`. */
export function openNudges(parts: Parts): Nudges {
  const { data, clock, catalog, notifier, logWin, quickLog, main } = parts
  const { t } = catalog
  const { settings, nudges: log, plan } = data
  const known = knowJournal(data)
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

  function moment() {
    return { now: clock.now(), zone: clock.zone(), dayStartHour: data.dayStartHour() }
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
    displayed = id
    const offer = offerOf(decision, textOf, catalog)
    void notifier
      .show(noticeOf(offer, catalog), (reaction) => {
        if (displayed === id) displayed = undefined
        void (reaction === 'clicked' ? opened(id) : reacted(id, reaction))
      })
      .then(parts.changed)
  }

  function looked(): void {
    // What has been answered, won, or belongs to a day that is over is not left lying about.
    if (displayed !== undefined && offer()?.id !== displayed) {
      displayed = undefined
      notifier.withdraw()
    }
    parts.changed()
  }

  /** A nudge of today that was shown. */
  function shownToday(id: string): NudgeDecision | undefined {
    const day = today()
    return log.past().find((one) => one.id === id && one.outcome === 'shown' && one.day === day)
  }

  function offer(): NudgeOffer | undefined {
    const day = today()
    const { wonToday } = known.facts(undefined)
    const last = log
      .past()
      .findLast((one) => one.outcome === 'shown' && one.day === day && isOpen(one, wonToday))
    return last && offerOf(last, textOf, catalog)
  }

  async function note(
    decision: NudgeDecision,
    answer: NudgeAnswer | 'opened',
  ): Promise<SaveOutcome> {
    const now = instantText(clock.now())
    return log.put({ ...decision, answer, answeredAt: now, updatedAt: now })
  }

  async function answered(id: string, answer: NudgeAnswer | 'opened'): Promise<NudgeAnswerResult> {
    scheduler.noticed()
    const decision = shownToday(id)
    if (decision === undefined) return { kind: 'gone' }
    if (answer === 'did-it') {
      const text = stepOf(decision, textOf, catalog)
      if (text === undefined) return { kind: 'gone' }
      const result = await logWin(text, 'step', originOf(decision.stepId))
      if (result.kind === 'not-saved') return result
      if (result.kind !== 'logged') return { kind: 'gone' }
      // The win is what counts; that it was an answer is for the back-off, which a win ends too.
      await note(decision, answer)
      await scheduler.look()
      return { kind: 'answered', acknowledgement: result.acknowledgement }
    }
    const outcome = await note(decision, answer)
    if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
    await scheduler.look()
    return { kind: 'answered' }
  }

  /** A button on the notification: what goes wrong is said in the window. */
  async function reacted(id: string, answer: NudgeAnswer): Promise<void> {
    const nudge = offer()
    const result = await answered(id, answer)
    if (result.kind === 'not-saved') {
      const said = { kind: 'not-saved' as const, problem: result.problem }
      quickLog.show({ ...(nudge && { nudge }), result: said })
    } else if (answer === 'start' && nudge !== undefined) quickLog.show({ nudge, begin: true })
  }

  async function opened(id: string): Promise<void> {
    scheduler.noticed()
    const nudge = offer()
    const decision = shownToday(id)
    if (nudge?.id !== id || decision === undefined) return quickLog.show()
    if (nudge.kind === 'week') main.open('wins')
    else quickLog.show({ nudge })
    if (decision.answer === undefined) await note(decision, 'opened')
    await scheduler.look()
  }

  function originOf(stepId: string | undefined) {
    const { steps, tasks } = plan.read()
    const step = steps.find(({ id }) => id === stepId)
    if (step === undefined) return {}
    const task = tasks.find(({ id }) => id === step.taskId)
    return {
      stepId: step.id,
      ...(task && { taskId: task.id }),
      ...(task?.goalId !== undefined && { goalId: task.goalId }),
    }
  }

  function keep(changes: Partial<NudgeSettings>): SettingsResult {
    const outcome = settings.change({ nudges: { ...choices(), ...changes } })
    void scheduler.look()
    return outcome.kind === 'kept'
      ? { kind: 'changed' }
      : { kind: 'not-saved', problem: outcome.problem }
  }

  /** Why today is quiet, as far as it has been decided. */
  function silence(): SilenceReason | undefined {
    if (!scheduler.isKept()) return 'not-saved'
    const { day, weekday } = personDay(moment())
    const pausedNow = pausedUntil(moment(), choices().pause)
    if (pausedNow !== undefined) return 'paused'
    const last = log.past().findLast((one) => one.kind === 'day-start' && one.day === day)
    if (last?.outcome === 'shown') return last.answer === 'not-today' ? 'not-today' : 'budget'
    if (last !== undefined) return last.reason
    return isRestDay(day, weekday, choices()) ? 'rest-day' : undefined
  }

  function decisions(): NudgesView['decisions'] {
    const since = dayPlus(today(), -SHOWN_DAYS)
    const kept = log.past().filter(({ day }) => day >= since)
    return kept.map(decisionView).toReversed()
  }

  function decisionView(one: NudgeDecision): NudgesView['decisions'][number] {
    const { id, day, kind, outcome, reason, answer, at, zone } = one
    const step = stepOf(one, textOf, catalog)
    return {
      id,
      day,
      kind,
      outcome,
      wall: wallTime(epochMs(at), zone),
      ...(reason !== undefined && { reason }),
      ...(answer !== undefined && { answer }),
      ...(step !== undefined && { step }),
    }
  }

  return {
    started: () => void scheduler.started(),
    look(months) {
      known.changed(months)
      void scheduler.look()
    },
    heard: (news) => void scheduler.heard(news),
    noticed: scheduler.noticed,
    offer,
    card: () => (notifier.view().channel === 'window' ? offer() : undefined),

    view() {
      const facts = scheduler.facts()
      const next = nextNudge(facts)
      const quiet = silence()
      return {
        settings: choices(),
        today: today(),
        ...(next && { next }),
        ...(quiet && { silence: quiet }),
        rate: nudgeRate(ignoredInARow(facts.past, facts.journal.lastWin?.at)),
        preview: previewNudges(facts),
        decisions: decisions(),
        channel: notifier.view(),
        idleKnown: scheduler.idleKnown() ?? true,
        steps: known.openSteps().map(({ id, text }) => ({ id, text })),
      }
    },

    tray() {
      const facts = scheduler.facts()
      const { pause, lowEnergyDay } = facts.settings
      const day = today()
      const isPaused = pausedUntil(facts, pause) !== undefined
      const isCovered = facts.journal.wonToday || facts.journal.coveredDays.includes(day)
      const step = known.openSteps()[0]
      const next = nextNudge(facts)
      const quiet = silence() ?? (decide(facts).askPresence ? 'waiting' : 'before')
      return {
        shape: isPaused ? 'paused' : isCovered ? 'covered' : 'idle',
        ...(step && { step: { id: step.id, text: step.text } }),
        nudges: {
          next: nextWords(next, day, catalog),
          ...(isPaused && pause && { paused: pauseWords(pause, day, facts.zone, catalog) }),
          lowEnergy: lowEnergyDay === day,
          quiet: quietWords(quiet, catalog),
        },
      }
    },

    change: keep,
    pause(pause) {
      const now = clock.now()
      if (pause === null) return keep({ pause: undefined })
      if (pause === 'hour') {
        const [from, until] = [now, now + HOUR_MS].map(instantText)
        return keep({ pause: { kind: 'hour', from: from ?? '', until: until ?? '' } })
      }
      const before = pause === 'today' ? dayPlus(today(), 1) : pause.before
      return keep({ pause: { kind: 'days', before } })
    },
    lowEnergy: (on) => keep({ lowEnergyDay: on ? today() : undefined }),
    answer: answered,

    async try() {
      await notifier.show(
        { title: t('nudge.tryTitle'), body: t('nudge.tryBody'), actions: [] },
        () => main.open('settings/nudges'),
      )
      return notifier.view()
    },

    async logStep(stepId) {
      scheduler.noticed()
      const text = textOf(stepId)
      return text === undefined ? { kind: 'empty' } : logWin(text, 'step', originOf(stepId))
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
