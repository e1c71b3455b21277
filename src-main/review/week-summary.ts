import { dayPlus, daysBetween, monthOf, type Day } from '../../src-shared/calendar.ts'
import type { RhythmView, WeekSummary } from '../../src-shared/review.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { isEligible } from '../days/eligible-days.ts'
import { byInstant } from '../kernel/order.ts'
import type { PlanStore, WinStore } from '../kernel/ports.ts'
import { answerOf } from '../plan/domain/week-answer.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { energyPoints } from './domain/energy-points.ts'
import { rhythmDays } from './domain/rhythm-days.ts'
import { rhythm } from './domain/rhythm.ts'
import { weekInsights } from './domain/week-insights.ts'
import type { ReviewIndex } from './review-index.ts'
import type { ReviewedDays } from './reviewed-days.ts'

/** How many days what a week says looks back over, the week's own among them. */
const LOOK_BACK_DAYS = 56
/** A Monday, from which weeks are counted, so that each week has a question of its own. */
const SOME_MONDAY: Day = '2024-01-01'

interface Parts {
  days: Pick<ReviewedDays, 'winsOf'>
  store: Pick<WinStore, 'months'>
  plan: Pick<PlanStore, 'read'>
  reviewed: Pick<ReviewIndex, 'counts'>
  settings: { current(): Pick<ReturnType<SettingsFile['current']>, 'nudges' | 'energy'> }
  today: () => Day
  catalog: Catalog
  /** The verb that a step begins with, if it is a known one. */
  verbOf: (step: string) => string | undefined
}

/** Prepares what a week says and asks, by the week's first day. */
export function weekSummary(parts: Parts): (first: Day) => WeekSummary {
  const { days, plan, settings, today, catalog, verbOf } = parts

  return (first) => {
    const last = dayPlus(first, 6)
    const week = Array.from({ length: 7 }, (_, number) => dayPlus(first, number))
    const wins = days.winsOf(dayPlus(last, 1 - LOOK_BACK_DAYS), last).toSorted(byInstant)
    const energy = settings.current().energy
    const answer = answerOf(plan.read(), first)
    const question = questionOf(first, catalog)
    return {
      sentences: weekInsights({ days: week, wins, plan: plan.read(), energy, verbOf }),
      rhythm: rhythmUpTo(last < today() ? last : today(), parts),
      energy: energy ? energyPoints(wins, week) : [],
      question: answer === undefined || answer.text === '' ? question : answer.question,
      answer: answer?.text ?? '',
    }
  }
}

/** The question of a week, by its first day: they come in turn, also before the first of all. */
function questionOf(first: Day, { t }: Catalog): string {
  const questions = t('questions')
  const number = Math.floor(daysBetween(SOME_MONDAY, first) / 7)
  return questions[((number % questions.length) + questions.length) % questions.length] ?? ''
}

function rhythmUpTo(last: Day, { store, reviewed, settings, today }: Parts): RhythmView {
  const now = today()
  const winsOf = (day: Day): number => winsInRhythm(day, reviewed)
  const days = rhythmDays({
    last,
    since: store.months().at(-1) ?? monthOf(last),
    // A day that is not over yet has taken nothing.
    isEligible: (day) =>
      isEligible(day, settings.current().nudges) && (day !== now || winsOf(day) > 0),
    winsOf,
  })
  return rhythm(days)
}

/** How many wins a day has, as the rhythm counts them: one that was put forward to it is one. */
function winsInRhythm(day: Day, reviewed: Pick<ReviewIndex, 'counts'>): number {
  const { wins, covered } = reviewed.counts(monthOf(day))
  // The day before, from which it was put forward, may be in the month before.
  const before = reviewed.counts(monthOf(dayPlus(day, -1)))
  return (wins.get(day) ?? 0) + (covered.has(day) || before.covered.has(day) ? 1 : 0)
}
