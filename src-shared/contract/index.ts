import { careCommands } from './care.ts'
import type { ArgumentOf, ResultOf } from './command.ts'
import { dataCommands, type DataEvents } from './data.ts'
import { exportCommands, type ExportEvents } from './export.ts'
import { importCommands, type ImportEvents } from './imports.ts'
import { journalCommands, type JournalEvents } from './journal.ts'
import { modelCommands } from './model.ts'
import { nudgesCommands, type NudgesEvents } from './nudges.ts'
import { planCommands, type PlanEvents } from './plan.ts'
import { reviewCommands } from './review.ts'
import { settingsCommands, type SettingsEvents } from './settings.ts'
import { shrinkCommands, shrinkPlanCommands } from './shrink.ts'
import { todayCommands, type TodayEvents } from './today.ts'
import { updatesCommands, type UpdatesEvents } from './updates.ts'
import { windowsCommands, type WindowsEvents } from './windows.ts'

/**
 * The whole conversation between the windows and the main process. A command is a question with
 * one answer; an event is news from main to every open window. Adding a command is an entry in its
 * feature's file and a handler in that feature: whatever is missing fails to compile.
 */
export const commands = {
  ...journalCommands,
  ...todayCommands,
  ...planCommands,
  ...shrinkCommands,
  ...shrinkPlanCommands,
  ...modelCommands,
  ...careCommands,
  ...reviewCommands,
  ...dataCommands,
  ...exportCommands,
  ...importCommands,
  ...nudgesCommands,
  ...settingsCommands,
  ...updatesCommands,
  ...windowsCommands,
}

/** What main tells every open window. */
export interface Events
  extends
    JournalEvents,
    TodayEvents,
    PlanEvents,
    DataEvents,
    ExportEvents,
    ImportEvents,
    NudgesEvents,
    SettingsEvents,
    UpdatesEvents,
    WindowsEvents {}

export type CommandName = keyof typeof commands
export type CommandArgument<K extends CommandName> = ArgumentOf<(typeof commands)[K]>
export type CommandResult<K extends CommandName> = ResultOf<(typeof commands)[K]>
export type EventName = keyof Events
