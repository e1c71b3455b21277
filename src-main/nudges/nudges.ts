import type { NudgeChannelView, NudgeOffer, NudgesView } from '../../src-shared/contract/nudges.ts'
import type { DidResult, NextStep } from '../../src-shared/contract/plan.ts'
import type { NudgeAnswer } from '../../src-shared/nudges.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { personDay, type Moment } from '../days/person-day.ts'
import type { LogWin } from '../journal/log-win.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, NewId, NudgeLog, PlanStore, Timer } from '../kernel/ports.ts'
import type { PlanIndex } from '../plan/plan-index.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { Notifier, PresenceNews, PresenceSource } from './domain/nudge-ports.ts'
import { nudgeAnswers, type NudgeAnswers } from './nudge-answers.ts'
import { nudgeChoices, type NudgeChoices } from './nudge-choices.ts'
import type { NudgeEvents } from './nudge-events.ts'
import { scheduleNudges } from './nudge-scheduler.ts'
import { nudgesView } from './nudge-views.ts'
import { shownNotification } from './shown-notification.ts'
import { todaysNudge } from './todays-nudge.ts'
import { trayView, type TrayView } from './tray-view.ts'

/** What the nudges need of the world. */
export interface NudgesParts {
  data: {
    settings: Pick<SettingsFile, 'current' | 'change' | 'firstRun'>
    plan: Pick<PlanStore, 'read'>
    planIndex: Pick<PlanIndex, 'facts' | 'openSteps'>
    nudges: NudgeLog
    /** The hour at which the day turns over, 0–23. */
    dayStartHour: () => number
  }
  clock: Clock
  timer: Timer
  /** Milliseconds of real time since some moment, by a monotonic clock. */
  elapsedMs: () => number
  /** Whether a timer that comes late says that the computer slept (nudge-scheduler.ts). */
  lateTimerTells: boolean
  newId: NewId
  catalog: Catalog
  /** The ISO weekday that a week begins with: Monday is 1, Sunday 7. */
  firstWeekday: () => number
  presence: PresenceSource
  notifier: Notifier & {
    view(): NudgeChannelView
    /** Hears of what is chosen on notices of an earlier run that the system still has. */
    hearEarlier(reacted: (id: string, reaction: NudgeAnswer | 'clicked') => void): void
  }
  logWin: LogWin
  /** How a step reads as a win. */
  asWin: (step: string) => string
  /** Writes down that a step is done. */
  did: (stepId: string, energy?: WinEnergy) => Promise<DidResult>
  /** Two minutes of a step begin. */
  begin: (stepId: string) => void
  /** They are taken away. */
  stop: () => void
  /** The step that Today shows. */
  nextStep: () => NextStep | undefined
  bus: Emitter<NudgeEvents>
}

/** The soft nudge, with everything a person can do about it. */
export interface Nudges
  extends Pick<NudgeChoices, 'change' | 'pause' | 'lowEnergy'>, Pick<NudgeAnswers, 'answer'> {
  /** The app has just been started. */
  start(): void
  /** Wins have changed, or the plan, or another device's. */
  reconsider(): void
  /** The desktop has said something about the person. */
  onPresence(news: PresenceNews): void
  /** The person did something in the app. */
  onActivity(): void
  /** Today's nudge, while it can still be answered. */
  offer(): NudgeOffer | undefined
  /** The same, where the windows are the only place to meet it. */
  card(): NudgeOffer | undefined
  view(): NudgesView
  /** What the tray shows of it. */
  tray(): TrayView
  /** Shows a notification now. */
  try(): Promise<NudgeChannelView>
}

/** Prepares the nudges. Nothing is looked at before `start`. */
export function openNudges(parts: NudgesParts): Nudges {
  const { data, clock, catalog, notifier, bus } = parts
  const { settings, nudges: log, plan, planIndex } = data
  const moment = (): Moment => ({
    now: clock.now(),
    zone: clock.zone(),
    dayStartHour: data.dayStartHour(),
  })
  const today = (): string => personDay(moment()).day
  const textOf = (id: string): string | undefined =>
    plan.read().steps.find((step) => step.id === id)?.text
  const onChange = (): void => bus.emit('nudges.changed', {})

  const choices = nudgeChoices({
    settings,
    clock,
    today,
    onChange: () => void scheduler.reconsider(),
  })
  const nudge = todaysNudge({
    moment,
    choices: choices.current,
    log,
    plan,
    planIndex,
    textOf,
    catalog,
    firstWeekday: parts.firstWeekday,
  })
  const notification = shownNotification({
    notifier,
    nudge,
    catalog,
    answers: () => answers,
    onShown: onChange,
  })
  const scheduler = scheduleNudges({
    ...parts,
    settings: choices.current,
    dayStartHour: data.dayStartHour,
    journal: () => planIndex.facts(choices.current().anchor.stepId),
    log,
    content: nudge.content,
    show: notification.show,
    onLook() {
      notification.withdrawIfOver()
      onChange()
    },
  })
  const answers = nudgeAnswers({ ...parts, log, nudge, scheduler, textOf })

  const sources = { scheduler, planIndex, nextStep: parts.nextStep, textOf, catalog }

  return {
    start() {
      choices.beginFirstDay()
      notifier.hearEarlier((id, reaction) => {
        void (reaction === 'clicked' ? answers.onClick(id) : answers.onButton(id, reaction))
      })
      void scheduler.start()
    },
    reconsider: () => void scheduler.reconsider(),
    onPresence: (news) => void scheduler.onPresence(news),
    onActivity: scheduler.onActivity,
    offer: nudge.offer,
    card: () => (notifier.view().channel === 'window' ? nudge.offer() : undefined),

    view: () => ({ ...nudgesView(sources), channel: notifier.view() }),
    tray: () => trayView(sources),

    change: choices.change,
    pause: choices.pause,
    lowEnergy: choices.lowEnergy,
    answer: answers.answer,

    try: () => showTrial(parts),
  }
}

/** Shows a notification now, so that the person sees which way works here. */
async function showTrial({ notifier, catalog, bus }: NudgesParts): Promise<NudgeChannelView> {
  const { t } = catalog
  await notifier.show({ title: t('nudge.tryTitle'), body: t('nudge.tryBody'), actions: [] }, () =>
    bus.emit('screen.asked', { screen: 'settings/nudges' }),
  )
  return notifier.view()
}
