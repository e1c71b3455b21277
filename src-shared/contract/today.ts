import { z } from 'zod'

import type { Win } from '../records.ts'
import { reads } from './command.ts'
import type { DataNotice } from './data.ts'
import type { ContinuedWin, UndoOffer } from './journal.ts'
import type { NudgeOffer } from './nudges.ts'
import type { NextStep, RepeatView, TimerView } from './plan.ts'

/** Today, put together of what the features know of it. */
export const todayCommands = {
  /** Today's wins and what can be undone. */
  'today.read': reads(z.strictObject({})).answers<TodayView>(),
}

/** What the windows are told. */
export interface TodayEvents {
  /** A win was logged, changed or taken back, or the day turned over. */
  'today.changed': TodayView
}

export interface TodayView {
  day: string
  /** In the order in which they were logged. */
  wins: readonly Win[]
  undo?: UndoOffer
  /** The win that a new one would most likely continue; none where no sentence may quote it. */
  continues?: ContinuedWin
  notices: readonly DataNotice[]
  /** The nudge of today that has not been answered yet. */
  nudge?: NudgeOffer
  next?: NextStep
  /** The task of the latest win, where nothing is left on its ladder. */
  goOn?: { taskId: string; task: string }
  repeats: readonly RepeatView[]
  /** The lines of "It still counts": the person's own, or the app's. Logged as `preset`. */
  presets: readonly string[]
  focusTimer?: TimerView
  /** Whether today only the smallest matters. */
  lowEnergy: boolean
  /** Whether the person comes back after days away; until their first win. */
  welcomeBack: boolean
  /** Whether a win of another day was put forward to today. */
  covered: boolean
  /** The win that covers tomorrow, or that could. */
  forward?: ForwardView
}

/** A win beyond what today needs, and whether it was put forward to tomorrow. */
export interface ForwardView {
  winId: string
  /** Its words; none where no sentence may quote them. */
  text?: string
  state: 'offered' | 'given'
}
