import { dayPlus, epochMs, wallTime, type Day } from '../../src-shared/calendar.ts'
import type { NextNudge, NudgeOffer } from '../../src-shared/contract/nudges.ts'
import {
  nudgeAnswers,
  type NudgeAnswer,
  type NudgeDecision,
  type NudgeKind,
  type Pause,
  type SilenceReason,
} from '../../src-shared/nudges.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { sayOr } from '../care/domain/wall.ts'
import type { Notice } from './domain/nudge-ports.ts'

/** The words of a step that the person made, if it is still known. */
export type StepText = (id: string) => string | undefined

/** The words of the step that was offered. Undefined if there was none. */
export function stepOf(
  { stepId, ownStep }: Pick<NudgeDecision, 'stepId' | 'ownStep'>,
  textOf: StepText,
  { t }: Catalog,
): string | undefined {
  if (stepId !== undefined) return textOf(stepId)
  return ownStep === undefined ? undefined : t('nudge.steps')[ownStep]
}

/**
 * A nudge as the windows show it.
 *
 * @param canWait whether it can come once more later
 */
export function offerOf(
  decision: NudgeDecision,
  textOf: StepText,
  catalog: Catalog,
  canWait: boolean,
): NudgeOffer {
  const { id, kind } = decision
  const step = stepOf(decision, textOf, catalog)
  return {
    id,
    kind,
    title: titleOf(decision, catalog),
    ...(step !== undefined && { step: sayOr(step, catalog.t('next.yours')) }),
    ...(step !== undefined && decision.stepId !== undefined && { stepId: decision.stepId }),
    canWait,
  }
}

function titleOf({ kind, wording, welcomeBack }: NudgeDecision, { t }: Catalog): string {
  if (kind === 'end-of-day') return t('nudge.endOfDay')
  if (kind === 'week') return t('nudge.week')
  if (kind === 'anchor') return t('nudge.anchor')
  if (welcomeBack === true) return t('nudge.welcomeBack')
  return t('nudge.titles')[wording ?? 0] ?? ''
}

/** A nudge as a notification shows it. */
export function noticeOf({ id, kind, title, step, canWait }: NudgeOffer, catalog: Catalog): Notice {
  const { t } = catalog
  const isPossible: Record<NudgeAnswer, boolean> = {
    'did-it': step !== undefined,
    start: step !== undefined,
    later: canWait,
    'not-today': true,
  }
  const body = kind === 'week' ? t('nudge.weekBody') : (step ?? t('nudge.endOfDayBody'))
  return {
    id,
    title: sayOr(title, t('nudge.titles')[0] ?? ''),
    body: sayOr(body, t('next.yours')),
    actions: nudgeAnswers
      .filter((answer) => isPossible[answer])
      .map((answer) => ({ answer, label: answerWords(answer, kind, catalog) })),
  }
}

/** The words of a button. In the evening “Not today” would read as “no, nothing counted”. */
function answerWords(answer: NudgeAnswer, kind: NudgeKind, { t }: Catalog): string {
  const isEvening = kind === 'end-of-day' && answer === 'not-today'
  return t(isEvening ? 'nudge.actions.leave' : `nudge.actions.${answer}`)
}

const CLOCK = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const
const WEEKDAY = { weekday: 'long', timeZone: 'UTC' } as const
const DATE = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
const FAR_DATE = { dateStyle: 'long', timeZone: 'UTC' } as const

/**
 * When the next nudge comes, in words.
 *
 * @param date on the wall
 */
export function nextWords(next: NextNudge | undefined, date: Day, catalog: Catalog): string {
  const { t } = catalog
  if (next === undefined) return t('nudge.next.none')
  const time = timeWords(next.wall, catalog)
  const on = next.wall.slice(0, 10)
  if (next.soon) return t('nudge.next.soon')
  if (on === date) return t('nudge.next.today', { time })
  if (on === dayPlus(date, 1)) return t('nudge.next.tomorrow', { time })
  return t('nudge.next.day', { time, day: dayWords(on, date, catalog) })
}

/** How long a pause lasts, in words. */
export function pauseWords(pause: Pause, today: Day, zone: string, catalog: Catalog): string {
  const { t } = catalog
  if (pause.kind === 'hour') {
    return t('nudge.paused.until', {
      time: timeWords(wallTime(epochMs(pause.until), zone), catalog),
    })
  }
  if (pause.before === dayPlus(today, 1)) return t('nudge.paused.tomorrow')
  return t('nudge.paused.day', { day: dayWords(pause.before, today, catalog) })
}

/** Why it is quiet, in a few words. */
export function quietWords(
  reason: SilenceReason | 'waiting' | 'before' | 'come' | 'later',
  { t }: Catalog,
): string {
  switch (reason) {
    case 'waiting':
    case 'before':
    case 'come':
    case 'later':
      return t(`nudge.quiet.${reason}`)
    default:
      return t('nudge.quiet.because', { reason: t(`nudges.reasons.${reason}`) })
  }
}

function timeWords(wall: string, { dateFormat }: Catalog): string {
  return dateFormat(CLOCK).format(epochMs(`${wall}:00Z`))
}

/** A weekday within the next week, else the date, with its year where that is another one. */
function dayWords(day: Day, today: Day, { dateFormat }: Catalog): string {
  const isFar = day.slice(0, 4) !== today.slice(0, 4)
  const format = day < dayPlus(today, 7) ? WEEKDAY : isFar ? FAR_DATE : DATE
  return dateFormat(format).format(epochMs(`${day}T12:00:00Z`))
}
