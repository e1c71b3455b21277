import { wallTime } from '../../src-shared/calendar.ts'
import { pausedUntil, personDay } from '../days/person-day.ts'
import { nextNudge } from './domain/nudge-preview.ts'
import { silence, type Sources } from './nudge-views.ts'
import { nextWords, pauseWords, quietWords } from './nudge-words.ts'

/** What the tray's icon tells: nothing so far, the day is covered, or nudges are paused. */
export type TrayShape = 'idle' | 'covered' | 'paused'

/** What the menu says about nudges, in sentences that are ready to be read. */
export interface TrayNudges {
  /** When the next one may come, such as "Next: tomorrow at about 8:35". */
  next: string
  /** Until when nothing is said; there while nudges are paused. */
  paused?: string
  /** Whether today only the smallest matters. */
  lowEnergy: boolean
  /** Why nothing was said lately. */
  quiet: string
}

/** What the tray shows of nudges. */
export interface TrayView {
  shape: TrayShape
  /** The open next step, which can be done from the menu. */
  step?: { id: string; text: string }
  nudges: TrayNudges
}

/** What the tray shows of nudges. */
export function trayView(sources: Sources): TrayView {
  const { scheduler, nextStep, catalog } = sources
  const facts = scheduler.facts()
  const { now, zone, journal } = facts
  const { pause, lowEnergyDay } = facts.settings
  const { day } = personDay(facts)
  const date = wallTime(now, zone).slice(0, 10)
  const isPaused = pausedUntil(facts, pause) !== undefined
  const isCovered = journal.wonToday || journal.coveredDays.includes(day)
  const step = nextStep()
  const next = nextNudge(facts)
  const quiet = silence(facts, sources) ?? (next?.soon === true ? 'waiting' : 'before')
  return {
    shape: isPaused ? 'paused' : isCovered ? 'covered' : 'idle',
    // A rung of a ladder is to be taken before it is done.
    ...(step?.stepId !== undefined && { step: { id: step.stepId, text: step.text } }),
    nudges: {
      next: nextWords(next, date, catalog),
      ...(isPaused && pause && { paused: pauseWords(pause, day, zone, catalog) }),
      lowEnergy: lowEnergyDay === day,
      quiet: quietWords(quiet, catalog),
    },
  }
}
