import type { NudgeOffer } from '../../src-shared/contract/nudges.ts'
import type { NudgeDecision, NudgeKind, NudgeSettings } from '../../src-shared/nudges.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { quotableServed } from '../care/domain/quotable.ts'
import { isRestDay, pausedUntil, personDay, type Moment } from '../days/person-day.ts'
import type { NudgeLog, PlanStore } from '../kernel/ports.ts'
import { goalView } from '../plan/domain/next-step.ts'
import { find } from '../plan/domain/planned-change.ts'
import type { PlanIndex } from '../plan/plan-index.ts'
import { freshWording } from './domain/nudge-wording.ts'
import { readyWeek } from './domain/ready-week.ts'
import { offerOf, type StepText } from './nudge-words.ts'

const MINUTE_MS = 60_000

interface Parts {
  /** Where and when "now" is. */
  moment: () => Moment
  choices: () => NudgeSettings
  log: Pick<NudgeLog, 'past'>
  plan: Pick<PlanStore, 'read'>
  planIndex: Pick<PlanIndex, 'facts' | 'openSteps'>
  textOf: StepText
  catalog: Catalog
  /** The ISO weekday that a week begins with: Monday is 1, Sunday 7. */
  firstWeekday: () => number
}

/** What is said in a nudge: which sentence, and which step. */
type NudgeContent = Pick<NudgeDecision, 'wording' | 'stepId' | 'ownStep'>

/** Today's nudges, read from what was decided. */
export interface TodaysNudge {
  /**
   * The last one of today with what its step serves. Returns undefined if none can be answered: not
   * after *Not today*, nor in a pause or on a day of rest.
   */
  offer(): NudgeOffer | undefined
  /** A nudge as a notification may offer it. */
  offerOf(decision: NudgeDecision): NudgeOffer
  /** A nudge that was shown today, by its id. */
  shown(id: string): NudgeDecision | undefined
  /** Whether it can come later: not twice, not once it has begun, and not beyond the day. */
  canPutOff(decision: NudgeDecision): boolean
  /** False if it offers a step of the person's that cannot be done any more. */
  hasStep(decision: Pick<NudgeDecision, 'stepId'>): boolean
  /** What the next nudge of a kind is to say. */
  content(kind: NudgeKind): NudgeContent
}

/** Reads today's nudges from the log and the plan. */
export function todaysNudge(parts: Parts): TodaysNudge {
  const { moment, choices, log, plan, planIndex, textOf, catalog } = parts
  const today = (): string => personDay(moment()).day
  const ofToday = (): NudgeDecision[] => {
    const day = today()
    return log.past().filter((one) => one.outcome === 'shown' && one.day === day)
  }

  function canPutOff({ answer, againAt }: NudgeDecision): boolean {
    const isUntouched = answer === undefined || answer === 'opened'
    const again = moment().now + choices().later * MINUTE_MS
    return isUntouched && againAt === undefined && again < personDay(moment()).ends
  }

  /** Whether nothing is offered now, not even what has come already. */
  function isQuiet(): boolean {
    const { day, weekday } = personDay(moment())
    const { pause, lowEnergyDay } = choices()
    const isPaused = pausedUntil(moment(), pause) !== undefined
    return isPaused || lowEnergyDay === day || isRestDay(day, weekday, choices())
  }

  function hasStep({ stepId }: Pick<NudgeDecision, 'stepId'>): boolean {
    return stepId === undefined || planIndex.openSteps().some(({ id }) => id === stepId)
  }

  function servedBy({ stepId }: NudgeDecision): Pick<NudgeOffer, 'task' | 'goal'> {
    const task = find(plan.read().tasks, find(plan.read().steps, stepId)?.taskId)
    const goal = goalView(plan.read(), task?.goalId)
    return quotableServed({ ...(task && { task: task.text }), ...(goal && { goal }) })
  }

  function offered(decision: NudgeDecision): NudgeOffer {
    const offer = offerOf(decision, textOf, catalog, canPutOff(decision))
    if (decision.kind !== 'week') return offer
    return { ...offer, week: readyWeek(decision.day, parts.firstWeekday()) }
  }

  return {
    offer() {
      const shown = ofToday()
      const last = shown.at(-1)
      if (last === undefined || shown.some(({ answer }) => answer === 'not-today')) return undefined
      if (isQuiet() || !isOpen(last, planIndex.facts(undefined).wonToday)) return undefined
      return hasStep(last) ? { ...offered(last), ...servedBy(last) } : undefined
    },

    offerOf: offered,
    shown: (id) => ofToday().find((one) => one.id === id),
    canPutOff,
    hasStep,

    content(kind) {
      if (kind === 'end-of-day' || kind === 'week') return {}
      const { t } = catalog
      const shown = log.past().filter(({ outcome }) => outcome === 'shown')
      const used = (of: 'wording' | 'ownStep') => shown.flatMap((one) => one[of] ?? [])
      const wording = freshWording(t('nudge.titles').length, used('wording'))
      const anchored = kind === 'anchor' ? choices().anchor.stepId : undefined
      const stepId = anchored ?? planIndex.openSteps()[0]?.id
      if (stepId !== undefined) return { wording, stepId }
      return { wording, ownStep: freshWording(t('nudge.steps').length, used('ownStep')) }
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
