import { z } from 'zod'

import { isDescribed } from '../described-error.ts'
import type { Win } from '../records.ts'
import { id } from './arguments.ts'
import { reads, sets } from './command.ts'
import type { Acknowledgement, LogResult } from './journal.ts'
import type { NudgeOffer } from './nudges.ts'
import type { SaveProblem } from './save-result.ts'

/** An error as a page describes it: nothing of it can be words of a person. */
const describedError = z
  .strictObject({
    name: z.string(),
    code: z.string().optional(),
    frames: z.array(z.string()),
  })
  .refine(isDescribed)

/** The windows and the app itself. */
export const windowsCommands = {
  /** The main page listens from now on; the screen that was asked for before is the answer. */
  'main.ready': reads(z.strictObject({})).answers<AskedScreen | null>(),
  /** What the menu of a right click is about to be opened on: a win, or nothing of its own. */
  'menu.about': sets(z.strictObject({ winId: id.nullable() })).answers<void>(),
  /** Open or raise the quick-log window. */
  'quick-log.open': sets(z.strictObject({})).answers<void>(),
  /** The quick-log page listens from now on; what it was meant to show before is the answer. */
  'quick-log.ready': reads(z.strictObject({})).answers<QuickLogShown[]>(),
  /** Hide the quick-log window; what was typed stays in it. */
  'quick-log.close': sets(z.strictObject({})).answers<void>(),
  /** The quick-log page says how high its content is, in CSS pixels; its window fits it. */
  'quick-log.fit': sets(z.strictObject({ height: z.int().min(1).max(4_000) })).answers<void>(),
  /** Something has gone wrong in the page. */
  'page.error': sets(
    z.strictObject({
      kind: z.enum(['error', 'rejection']),
      error: describedError,
    }),
  ).answers<void>(),
  /** Show the log file where it lies. */
  'log.show': sets(z.strictObject({})).answers<void>(),
  /** End the app. */
  'app.quit': sets(z.strictObject({})).answers<void>(),
}

/** What the windows are told. */
export interface WindowsEvents {
  /** The quick-log window has just been shown: the caret belongs in the field. */
  'quick-log.shown': QuickLogShown
  /**
   * A win was chosen in the tray: it lands, for the moment that the window is there. The caret and
   * what was typed stay as they are. Told to the quick-log window alone.
   */
  'quick-log.landed': Landing
  /** The quick-log window is about to be hidden: its page leaves the ground alone, and closes it. */
  'quick-log.leaving': Record<string, never>
  /** The main window is asked to show a screen, for example from the tray. */
  'screen.asked': { screen: AskedScreen }
}

/** A win from the tray, with the line that says so. */
export interface Landing {
  win: Win
  acknowledgement: Acknowledgement
}

/** What the main window can show. */
export type Screen =
  | 'today'
  | 'shrink'
  | 'week'
  | 'month'
  | 'year'
  | 'goal'
  | 'plan'
  | 'wins'
  | 'settings'
  | 'welcome'

/** What the main window can be asked to show: a screen, or a part of one. */
export type AskedScreen =
  | Screen
  /** The week of a day. */
  | `week/${string}`
  /** Shrink, with something heavy in its field; encoded for an address. */
  | `shrink/${string}`
  /** All wins, with the caret in the search. */
  | 'wins/search'
  | 'settings/nudges'
  | 'settings/pause'
  | 'settings/why-quiet'
  | 'settings/model'

/** What the quick-log window starts with: normally nothing. */
export interface QuickLogShown {
  /** Whether the window has just appeared, so that the caret may go where it helps most. */
  appeared?: boolean
  /** Words to put in the field, such as those of a `--log` that could not be saved. */
  text?: string
  /** What happened to a win logged from outside this window. */
  result?: LogResult
  /** The nudge that brought the person here. */
  nudge?: NudgeOffer
  /** Whether its two minutes begin. */
  begin?: boolean
  /** Why something that was chosen outside the windows could not be kept. */
  problem?: SaveProblem
}
