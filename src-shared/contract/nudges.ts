import { z } from 'zod'

import {
  nudgeAnswers,
  nudgeChangesSchema,
  type NudgeChannel,
  type NudgeDecision,
  type NudgeKind,
  type NudgeSettings,
  type SilenceReason,
} from '../nudges.ts'
import { energies, id } from './arguments.ts'
import { once, reads, sets } from './command.ts'
import type { Acknowledgement } from './journal.ts'
import type { GoalView } from './plan.ts'
import type { SaveProblem, SettingsResult } from './save-result.ts'

/** The soft nudge. */
export const nudgesCommands = {
  /** The choices about nudges, what comes next, and what was decided. */
  'nudges.read': reads(z.strictObject({})).answers<NudgesView>(),
  /** Change some of the choices about nudges; the others stay. */
  'nudges.change': sets(nudgeChangesSchema).answers<SettingsResult>(),
  /** Say nothing for an hour, for today, or until a day; `null` ends a pause. */
  'nudges.pause': sets(
    z.strictObject({
      pause: z.union([
        z.literal('hour'),
        z.literal('today'),
        z.strictObject({ before: z.iso.date() }),
        z.null(),
      ]),
    }),
  ).answers<SettingsResult>(),
  /** Make today a day on which the smallest thing is enough, or an ordinary one again. */
  'nudges.low-energy': sets(z.strictObject({ on: z.boolean() })).answers<SettingsResult>(),
  /** Show a notification now, to see whether and how it arrives. */
  'nudges.try': once(z.strictObject({})).answers<NudgeChannelView>(),
  /** Answer a nudge. *Did it* logs its step; answers when that is safely on disk. */
  'nudge.answer': once(
    z.strictObject({
      id,
      answer: z.enum([...nudgeAnswers, 'opened']),
      ...energies,
    }),
  ).answers<NudgeAnswerResult>(),
}

/** What the windows are told. */
export interface NudgesEvents {
  /** The choices about nudges changed, or something was decided. */
  'nudges.changed': NudgesView
}

/** A nudge with everything that can be done about it. */
export interface NudgeOffer {
  id: string
  kind: NudgeKind
  title: string
  /** The words of its step, where it has one. */
  step?: string
  /** The step itself, where it is one of the person's. */
  stepId?: string
  /** What that serves. */
  task?: string
  goal?: GoalView
  /** Of the weekly one, a day of the week that it is about. */
  week?: string
  /** Whether it can come once more later. */
  canWait: boolean
}

export type NudgeAnswerResult =
  /** With the win that it logged. */
  | { kind: 'answered'; acknowledgement?: Acknowledgement; winId?: string }
  /** It was answered already, or belongs to a day that is over. */
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

/** When nudges would come on a day, with the present choices. */
export interface NudgePreviewDay {
  day: string
  /** Times on the wall, `08:35`, in order. */
  times: { at: string; kind: NudgeKind }[]
  /** Why there is none. */
  silence?: SilenceReason
}

/** Which way nudges take to the person. */
export interface NudgeChannelView {
  /** The way that took the last one; none where nothing has been shown since the start. */
  channel?: NudgeChannel
  /** What was tried before it, and why that did not take it. */
  tried: { channel: NudgeChannel; reason: string }[]
}

/** How often the day's first nudge comes: less after some that met silence. */
export type NudgeRate = 'daily' | 'halved' | 'weekly'

/** A decision as it is shown. */
export interface NudgeDecisionView extends Pick<
  NudgeDecision,
  'id' | 'day' | 'kind' | 'outcome' | 'reason' | 'answer'
> {
  /** The time on the wall where it was decided: `2026-11-23T08:35`. */
  wall: string
  /** The words of the step that was offered, where they are still known. */
  step?: string
}

/** A nudge that is to come. */
export interface NextNudge {
  /** Milliseconds since the epoch. */
  at: number
  /** The person's day, and the time on the wall: `2026-11-23T08:35`. */
  day: string
  wall: string
  kind: NudgeKind
  /** It waits for somebody, or for a good moment, and for nothing else. */
  soon: boolean
}

export interface NudgesView {
  settings: NudgeSettings
  /** The person's day, and the date on the wall. */
  today: string
  date: string
  /** The next one, as far as can be told. */
  next?: NextNudge
  /** Why today is quiet, or what became of today's nudge; nothing while it is to come. */
  silence?: SilenceReason | 'come' | 'later'
  rate: NudgeRate
  /** The next fourteen days. */
  preview: NudgePreviewDay[]
  /** Of the last thirty days, newest first. */
  decisions: NudgeDecisionView[]
  channel: NudgeChannelView
  /** Whether this desktop tells when the person is there. */
  idleKnown: boolean
  /** The open steps, for an anchor. */
  steps: { id: string; text: string }[]
}
