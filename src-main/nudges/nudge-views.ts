import { dayPlus, epochMs, wallTime } from '../../src-shared/calendar.ts'
import type { NudgesView } from '../../src-shared/contract/nudges.ts'
import type { NextStep } from '../../src-shared/contract/plan.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { zoneOf } from '../../src-shared/zone.ts'
import { sayOr } from '../care/domain/wall.ts'
import { pausedUntil, personDay } from '../days/person-day.ts'
import type { PlanIndex } from '../plan/plan-index.ts'
import { ignoredInARow, nudgeRate } from './domain/nudge-back-off.ts'
import type { NudgeFacts } from './domain/nudge-facts.ts'
import { decide } from './domain/nudge-policy.ts'
import { nextNudge, previewNudges } from './domain/nudge-preview.ts'
import { morning } from './domain/occasions.ts'
import type { NudgeScheduler } from './nudge-scheduler.ts'
import { stepOf, type StepText } from './nudge-words.ts'

/** How many days of decisions are shown. */
const SHOWN_DAYS = 30

/** What a view is made from. */
export interface Sources {
  scheduler: Pick<NudgeScheduler, 'facts' | 'presence' | 'idleKnown' | 'isKept'>
  planIndex: Pick<PlanIndex, 'openSteps'>
  /** The step that Today shows. */
  nextStep: () => NextStep | undefined
  textOf: StepText
  catalog: Catalog
}

/** Everything that Settings shows of nudges, but for the way they take. */
export function nudgesView(sources: Sources): Omit<NudgesView, 'channel'> {
  const { scheduler, planIndex, textOf, catalog } = sources
  const facts = scheduler.facts()
  const { day } = personDay(facts)
  const next = nextNudge(facts)
  const quiet = silence(facts, sources)
  const since = dayPlus(day, -SHOWN_DAYS)
  const kept = facts.past.filter((one) => one.day >= since)
  return {
    settings: facts.settings,
    today: day,
    date: wallTime(facts.now, facts.zone).slice(0, 10),
    ...(next && { next }),
    ...(quiet && { silence: quiet }),
    rate: nudgeRate(ignoredInARow(facts.past, facts.journal.lastWin?.at, facts.now)),
    preview: previewNudges(facts),
    decisions: kept.map((one) => decisionView(one, textOf, catalog)).toReversed(),
    idleKnown: scheduler.idleKnown() ?? true,
    steps: planIndex.openSteps().map(({ id, text }) => ({ id, text })),
  }
}

/**
 * Why today is quiet: what is in the way now, or what was when the time for it ended; or what became
 * of today's nudge. Undefined if it is still to come.
 */
export function silence(facts: NudgeFacts, { scheduler }: Sources): NudgesView['silence'] {
  if (!scheduler.isKept()) return 'not-saved'
  if (pausedUntil(facts, facts.settings.pause) !== undefined) return 'paused'
  const today = personDay(facts)
  const { day } = today
  const shown = facts.past.findLast((one) => one.day === day && one.outcome === 'shown')
  if (shown?.answer === 'not-today') return 'not-today'
  if (shown !== undefined && facts.journal.wonToday) return 'won'
  if (shown !== undefined) {
    return shown.answer === 'later' && shown.againAt === undefined ? 'later' : 'come'
  }
  const isMorning = (one: { kind: string; day: string }) =>
    one.kind === 'day-start' && one.day === day
  // As if nothing had been said of it: a reason that was recorded may be over.
  const past = facts.past.filter((one) => one.day !== day)
  const { silences } = decide({ ...facts, past, presence: scheduler.presence() })
  const inTheWay = silences.find(isMorning)?.reason
  if (facts.now < morning(facts, today).until) return inTheWay
  return facts.past.findLast(isMorning)?.reason ?? inTheWay
}

function decisionView(
  one: NudgeDecision,
  textOf: StepText,
  catalog: Catalog,
): NudgesView['decisions'][number] {
  const { id, day, kind, outcome, reason, answer, at, zone } = one
  const step = stepOf(one, textOf, catalog)
  return {
    id,
    day,
    kind,
    outcome,
    wall: wallTime(epochMs(at), zoneOf({ zone })),
    ...(reason !== undefined && { reason }),
    ...(answer !== undefined && { answer }),
    ...(step !== undefined && { step: sayOr(step, catalog.t('tray.yourStep')) }),
  }
}
