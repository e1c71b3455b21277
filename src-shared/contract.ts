import { z } from 'zod'

import type { CareFound, CareNeeded, HelplinesView } from './care.ts'
import { isDescribed } from './described-error.ts'
import {
  nudgeAnswers,
  nudgeChangesSchema,
  type NudgeChannel,
  type NudgeDecision,
  type NudgeKind,
  type NudgeSettings,
  type SilenceReason,
} from './nudges.ts'
import {
  energySchema,
  frictionSchema,
  winSources,
  type Friction,
  type Goal,
  type Win,
  type WinEnergy,
} from './records.ts'
import type { ChainView, MonthView, WeekSays, WeekView, YearView } from './review.ts'
import { shrinkDraftSchema, type Ladder, type Rung, type ShrinkDraft } from './shrink.ts'
import { taskKinds } from './task-kind.ts'

/**
 * The whole conversation between the windows and the main process, in one place.
 *
 * A command is a question with one answer; an event is news from main to every open window.
 * Adding one is a line here and a handler in `src-main/app/commands.ts`: preload, server and the
 * windows' `api` are mapped types over these two, so whatever is missing fails to compile.
 */

/** Far above what a win may hold, so that a long text gets a kind answer instead of a refusal. */
const anyText = z.string().max(1_000_000)
const id = z.uuid()
/** The time on a clock as a page's own field gives it. */
const wall = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
const day = z.iso.date()
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
/** ISO weekday that a locale begins a week with: Monday is 1, Sunday 7. */
const firstWeekday = z.int().min(1).max(7)
/** A PNG in base64: the largest that a page draws is far below these 30 MB. */
const picture = z.string().max(40_000_000)
/** The folder name of a backup. */
const backup = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/)
/** What feels heavy, and what the person said it is more like. */
const heavy = {
  text: anyText,
  friction: frictionSchema,
  like: z.enum(taskKinds).optional(),
}
/** Steps that have been offered already. */
const shown = z.array(anyText).max(256)
/** Said by who wants to, where it is switched on. */
const energies = { energyBefore: energySchema.optional(), energyAfter: energySchema.optional() }
/** The same, where `null` takes it away. */
const energyChanges = {
  energyBefore: energySchema.nullable().optional(),
  energyAfter: energySchema.nullable().optional(),
}

/** An error as a page describes it: nothing of it can be words of a person. */
const describedError = z
  .strictObject({
    name: z.string(),
    code: z.string().optional(),
    frames: z.array(z.string()),
  })
  .refine(isDescribed)

/** The argument schema of every command; main parses with it before any handler runs. */
export const commandArguments = {
  /** Write a win down. Answers when it is safely on disk. */
  'win.log': z.strictObject({
    text: anyText,
    source: z.enum(['quick-log', 'preset']),
    ...energies,
  }),
  /** A win with what its fields can be set to. */
  'win.details': z.strictObject({ id }),
  /** Change a win: only what is given; `null` takes a link, a goal or an energy away. */
  'win.edit': z.strictObject({
    id,
    text: anyText.optional(),
    wall: wall.optional(),
    linkedTo: id.nullable().optional(),
    goalId: id.nullable().optional(),
    ...energyChanges,
  }),
  /** Let a win of today count for tomorrow as well, or for today alone again. */
  'win.forward': z.strictObject({ id, on: z.boolean() }),
  /** Take a win away; it can be brought back with `undo`. */
  'win.remove': z.strictObject({ id }),
  /** Bring a removed win back. */
  'win.bring-back': z.strictObject({ id }),
  /** Take a removed win off the disk, out of every backup too. This cannot be undone. */
  'win.purge': z.strictObject({ id }),
  /** Wins that a win can have grown out of; the latest ones where there are no words. */
  'links.find': z.strictObject({ id, words: anyText }),
  /** Begin a new goal. */
  'goal.add': z.strictObject({ name: anyText }),
  /** Other words for a goal, or for who one becomes by it; `null` takes those away. */
  'goal.edit': z.strictObject({
    id,
    name: anyText.optional(),
    identity: anyText.nullable().optional(),
  }),
  /** Tasks with their steps, repeats and goals. */
  /** `first`: of long lists only so many of the beginning are wanted, and the end. */
  'plan.read': z.strictObject({ first: z.int().min(1).optional() }),
  /** Write a task down, without a step so far. */
  'task.add': z.strictObject({ text: anyText, goalId: id.optional() }),
  'task.edit': z.strictObject({
    id,
    text: anyText.optional(),
    goalId: id.nullable().optional(),
    friction: frictionSchema.optional(),
  }),
  /** A task is through: logs its win, and lets it rest. Answers when the win is safely on disk. */
  'task.did': z.strictObject({ id }),
  'step.add': z.strictObject({ text: anyText, taskId: id.optional(), anchor: anyText.optional() }),
  'step.edit': z.strictObject({
    id,
    text: anyText.optional(),
    anchor: anyText.nullable().optional(),
    taskId: id.nullable().optional(),
    /** The words are of something smaller: those before wait on the task's ladder. */
    smaller: z.boolean().optional(),
  }),
  /** Make a step the next one. */
  'step.choose': z.strictObject({ id }),
  /** Make a rung of a task's ladder a step; what stood below it goes. */
  'step.take': z.strictObject({ taskId: id, text: anyText }),
  /** A step is done: logs the win; answers when that is safely on disk. */
  'step.did': z.strictObject({ id }),
  /** Put a goal, a task, a step or a repeat before another of its kind; last, before `null`. */
  'plan.move': z.strictObject({ id, before: id.nullable() }),
  /** Let a goal, a task, a step or a repeat go. It stays in history, and so do its wins. */
  'plan.let-go': z.strictObject({ id }),
  /** Take up again what was let go. */
  'plan.take-up': z.strictObject({ id }),
  /** Practise a step on seven days. */
  'repeat.begin': z.strictObject({
    text: anyText,
    taskId: id.optional(),
    anchor: anyText.optional(),
  }),
  /** Today's day of a repeat: logs the win; answers when that is safely on disk. */
  'repeat.did': z.strictObject({ id }),
  /** Other words for what is practised. */
  'repeat.change': z.strictObject({ id, text: anyText }),
  /** Something smaller is practised from now on. What is recorded stays as it was. */
  'repeat.smaller': z.strictObject({ id, text: anyText }),
  /** After the seventh day: seven more, seven of something smaller, or none. */
  'repeat.end': z.discriminatedUnion('how', [
    z.strictObject({ id, how: z.literal('keep') }),
    z.strictObject({ id, how: z.literal('smaller'), text: anyText }),
    z.strictObject({ id, how: z.literal('let-go') }),
  ]),
  /** Two minutes with a step or a repeat begin. */
  'ring.begin': z.union([z.strictObject({ stepId: id }), z.strictObject({ repeatId: id })]),
  /** The ring goes away; what it was for stays as it is. */
  'ring.stop': z.strictObject({
    /** Somebody goes on without it: what they said of energy waits for the win. */
    goesOn: z.literal(true).optional(),
  }),
  /** How much energy there is at its two ends; kept with the win that comes of it. */
  'ring.energy': z.strictObject(energyChanges),
  /** What is being shrunk, and what there is to choose from. */
  'shrink.read': z.strictObject({}),
  /** Keep what is being shrunk, as it is typed; `null`: nothing is. */
  'shrink.keep': z.strictObject({ draft: shrinkDraftSchema.nullable() }),
  /** The tasks in a text of one or more lines, each without the marks of a list. */
  'shrink.lines': z.strictObject({ text: anyText }),
  /** Small steps for something heavy, worked out on this machine. */
  'shrink.ladder': z.strictObject(heavy),
  /** A step that is smaller than one that is still too big. */
  'shrink.smaller': z.strictObject({ ...heavy, step: anyText, shown }),
  /** Other steps for the same, at most four, none of them shown already. */
  'shrink.ideas': z.strictObject({ ...heavy, shown }),
  /** What a task is more like, where the ladder was not for that very task: from now on. */
  'shrink.like': z.strictObject({ text: anyText, kind: z.enum(taskKinds) }),
  /** A line that is not to be offered for thirty days, for whatever task. */
  'shrink.refuse': z.strictObject({ text: anyText }),
  /** Whether a step that was typed by hand is small. */
  'shrink.check': z.strictObject({ text: anyText, step: anyText }),
  /** Keep the task, and the step that was picked, and do with it what was chosen. */
  'shrink.use': z.strictObject({
    text: anyText,
    friction: frictionSchema,
    taskId: id.optional(),
    goalId: id.optional(),
    step: anyText,
    /** What stood above it on the ladder, smallest first. */
    rungs: z.array(anyText).max(12),
    anchor: anyText.optional(),
    how: z.enum(['now', 'later', 'repeat']),
  }),
  /** Whether somebody who writes this may need help, by the texts that say so. */
  'care.read': z.strictObject({ texts: z.array(anyText).max(64) }),
  /** These texts are about something else: from now on they are ordinary. */
  'care.ordinary': z.strictObject({ texts: z.array(anyText).max(64) }),
  /** The helplines of the person's region. */
  'helplines.read': z.strictObject({}),
  /** Show another region's; null: none of those there are. */
  'helplines.region': z.strictObject({
    region: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable(),
  }),
  /** The person's own language model, as far as it is set up. */
  'model.read': z.strictObject({}),
  'model.change': z.strictObject({
    on: z.boolean().optional(),
    url: z.string().max(2_000).optional(),
    model: z.string().max(200).optional(),
    /** `null` forgets it. */
    key: z.string().max(10_000).nullable().optional(),
  }),
  /** The same ladder from the person's own model. */
  'model.ladder': z.strictObject(heavy),
  /** Wait for the model no longer. */
  'model.cancel': z.strictObject({}),
  /** A stretch of all wins, newest first, as far as they fit what is looked for. */
  'history.read': z.strictObject({
    words: z.string().max(1_000),
    goalId: id.optional(),
    source: z.enum(winSources).optional(),
    removed: z.boolean(),
    from: z.int().min(0),
    count: z.int().min(0).max(1_000),
  }),
  /** The week of a day; without one, the present week. */
  'week.read': z.strictObject({ of: day.optional(), firstWeekday }),
  /** What a week says and asks; `first` is its first day. */
  'week.says': z.strictObject({ first: day }),
  /** Keep what was written under the question of a week. */
  'week.answer': z.strictObject({ first: day, question: z.string().max(500), text: anyText }),
  /** Make a file of a week, and ask where it is to lie; `first` is its first day. */
  'week.keep': z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('markdown'), first: day }),
    /** Of the sheet that the page has for paper (src-renderer/week/keep/paper.ts). */
    z.strictObject({ as: z.literal('pdf'), first: day }),
    z.strictObject({ as: z.literal('png'), first: day, picture }),
  ]),
  /** The chain that a win is in. */
  'chain.read': z.strictObject({ id }),
  /** Some wins by their ids, in the order of their times. */
  'wins.named': z.strictObject({ ids: z.array(id).max(10_000) }),
  /** A month as a calendar; without one, the present month. */
  'month.read': z.strictObject({ month: month.optional(), firstWeekday }),
  /** A year at a glance; without one, the present year. */
  'year.read': z.strictObject({ year: z.int().min(1970).max(9999).optional() }),
  /** The backups, newest first. */
  'backups.read': z.strictObject({}),
  /** Make a backup now. */
  'backup.make': z.strictObject({}),
  /** What restoring a backup would change. */
  'backup.preview': z.strictObject({ name: backup }),
  /** Put the wins back as a backup has them. */
  'backup.restore': z.strictObject({ name: backup }),
  /** Take the last restore back. */
  'restore.undo': z.strictObject({}),
  /** Ask for another data folder, copy everything there, and use it from then on. */
  'data.move': z.strictObject({}),
  /** A notice about a file has been read. */
  'notice.dismiss': z.strictObject({ path: z.string() }),
  /** Take back the change that `today` offers to undo. */
  undo: z.strictObject({ changeId: id }),
  /** Today's wins and what can be undone. */
  'today.read': z.strictObject({}),
  /** The main page listens from now on; the screen that was asked for before is the answer. */
  'main.ready': z.strictObject({}),
  /** What the menu of a right click is about to be opened on: a win, or nothing of its own. */
  'menu.about': z.strictObject({ winId: id.nullable() }),
  /** Open or raise the quick-log window. */
  'quick-log.open': z.strictObject({}),
  /** The quick-log page listens from now on; what it was meant to show before is the answer. */
  'quick-log.ready': z.strictObject({}),
  /** Hide the quick-log window; what was typed stays in it. */
  'quick-log.close': z.strictObject({}),
  /** Preferences and what is known about this desktop. */
  'settings.read': z.strictObject({}),
  /** Switch the global shortcut on or off. */
  'settings.shortcut': z.strictObject({ on: z.boolean() }),
  /** Choose paper, night or what the system says. */
  'settings.theme': z.strictObject({ theme: z.enum(['system', 'light', 'dark']) }),
  /** Ask for the energy before and after a win, or not. */
  'settings.energy': z.strictObject({ on: z.boolean() }),
  /** Switch starting with the computer on or off. */
  'settings.start-at-login': z.strictObject({ on: z.boolean() }),
  /** The choices about nudges, what comes next, and what was decided. */
  'nudges.read': z.strictObject({}),
  /** Change some of the choices about nudges; the others stay. */
  'nudges.change': nudgeChangesSchema,
  /** Say nothing for an hour, for today, or until a day; `null` ends a pause. */
  'nudges.pause': z.strictObject({
    pause: z.union([
      z.literal('hour'),
      z.literal('today'),
      z.strictObject({ before: z.iso.date() }),
      z.null(),
    ]),
  }),
  /** Make today a day on which the smallest thing is enough, or an ordinary one again. */
  'nudges.low-energy': z.strictObject({ on: z.boolean() }),
  /** Show a notification now, to see whether and how it arrives. */
  'nudges.try': z.strictObject({}),
  /** Answer a nudge. *Did it* logs its step; answers when that is safely on disk. */
  'nudge.answer': z.strictObject({
    id,
    answer: z.enum([...nudgeAnswers, 'opened']),
    ...energies,
  }),
  /** The welcome has been read, or skipped. */
  'welcome.done': z.strictObject({}),
  /** Something has gone wrong in the page. */
  'page.trouble': z.strictObject({
    kind: z.enum(['error', 'rejection']),
    error: describedError,
  }),
  /** Show the log file where it lies. */
  'log.show': z.strictObject({}),
  /** End the app. */
  'app.quit': z.strictObject({}),
} as const

/** The answer of every command. */
interface CommandResults {
  'win.log': LogResult
  'win.details': WinDetails | null
  'win.edit': ChangeResult
  'win.forward': ChangeResult
  'win.remove': ChangeResult
  'win.bring-back': ChangeResult
  'win.purge': ChangeResult
  'links.find': Win[]
  'goal.add': GoalResult | CareNeeded
  'goal.edit': PlanResult | CareNeeded
  'plan.read': PlanView
  'task.add': AddResult | CareNeeded
  'task.edit': PlanResult | CareNeeded
  'task.did': DidResult
  'step.add': AddResult | CareNeeded
  'step.edit': PlanResult | CareNeeded
  'step.choose': PlanResult
  'step.take': AddResult
  'step.did': DidResult
  'plan.move': PlanResult
  'plan.let-go': PlanResult
  'plan.take-up': TakeUpResult
  'repeat.begin': RepeatResult | CareNeeded
  'repeat.did': DidResult
  'repeat.change': PlanResult | CareNeeded
  'repeat.smaller': PlanResult | CareNeeded
  'repeat.end': TakeUpResult | CareNeeded
  'ring.begin': 'begun' | 'gone'
  'ring.stop': void
  'ring.energy': void
  'shrink.read': ShrinkView
  'shrink.keep': SettingsResult
  'shrink.lines': string[]
  'shrink.ladder': LadderResult | CareNeeded
  'shrink.smaller': SmallerResult
  'shrink.ideas': IdeasResult
  'shrink.like': SettingsResult
  'shrink.refuse': SettingsResult
  'shrink.check': StepCheck
  'shrink.use': UseResult | CareNeeded
  'care.read': CareFound | null
  'care.ordinary': void
  'helplines.read': HelplinesView
  'helplines.region': HelplinesView
  'model.read': ModelView
  'model.change': ModelChangeResult
  'model.ladder': ModelLadder
  'model.cancel': void
  'history.read': HistoryView
  'week.read': WeekView
  'week.says': WeekSays
  'week.answer': PlanResult | CareNeeded
  'week.keep': KeepResult
  'chain.read': ChainView
  'wins.named': Win[]
  'month.read': MonthView
  'year.read': YearView
  'backups.read': BackupsView
  'backup.make': SettingsResult
  'backup.preview': RestorePreview | null
  'backup.restore': RestoreResult
  'restore.undo': ChangeResult
  'data.move': MoveResult
  'notice.dismiss': void
  undo: ChangeResult
  'today.read': TodayView
  'main.ready': AskedScreen | null
  'menu.about': void
  'quick-log.open': void
  'quick-log.ready': QuickLogShown[]
  'quick-log.close': void
  'settings.read': SettingsView
  'settings.shortcut': SettingsResult
  'settings.theme': SettingsResult
  'settings.energy': SettingsResult
  'settings.start-at-login': StartAtLoginResult
  'nudges.read': NudgesView
  'nudges.change': SettingsResult
  'nudges.pause': SettingsResult
  'nudges.low-energy': SettingsResult
  'nudges.try': NudgeChannelView
  'nudge.answer': NudgeAnswerResult
  'welcome.done': void
  'page.trouble': void
  'log.show': void
  'app.quit': void
}

/** What main tells every open window. */
export interface Events {
  /** A win was logged, changed or taken back, or the day turned over. */
  'today.changed': TodayView
  /** Wins changed anywhere, here or on another device: lists of them are to be read again. */
  'wins.changed': Record<string, never>
  /** Goals, tasks, steps or repeats changed, or a win that tells of them: to be read again. */
  'plan.changed': Record<string, never>
  /** A backup was made, or a restore can be taken back, or no longer. */
  'backups.changed': BackupsView
  /** Something in Settings changed, such as the shortcut having been seen working. */
  'settings.changed': SettingsView
  /** The choices about nudges changed, or something was decided. */
  'nudges.changed': NudgesView
  /** The quick-log window has just been shown: the caret belongs in the field. */
  'quick-log.shown': QuickLogShown
  /** The main window is asked to show a screen, for example from the tray. */
  'screen.asked': { screen: AskedScreen }
}

export type CommandName = keyof typeof commandArguments
export type CommandArguments<K extends CommandName> = z.infer<(typeof commandArguments)[K]>
export type CommandResult<K extends CommandName> = CommandResults[K]
export type EventName = keyof Events

/** Why a change could not be kept. `path` is the file or folder it was meant for. */
export type SaveProblem =
  | { kind: 'disk-full'; path: string }
  | { kind: 'read-only'; path: string }
  | { kind: 'newer-version'; path: string }
  /** The chosen data folder is not there, for example because its disk is not connected. */
  | { kind: 'no-folder'; path: string }
  /** A cloud drive has the file elsewhere still. */
  | { kind: 'not-here'; path: string }
  | { kind: 'cannot-write'; path: string; code: string }

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
  | 'settings/nudges'
  | 'settings/pause'
  | 'settings/why-quiet'
  | 'settings/model'

/**
 * A line of one of the catalog's lists: one for wins, one for the first after days away, one for
 * words that a cheerful line would be no answer to.
 */
export interface Acknowledgement {
  list: 'acknowledgements' | 'firstBack' | 'heard'
  index: number
}

export type LogResult =
  | { kind: 'logged'; win: Win; acknowledgement: Acknowledgement }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'not-saved'; problem: SaveProblem }

export type ChangeResult =
  | { kind: 'changed' }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'gone' }
  /** The time given is still ahead. */
  | { kind: 'ahead' }
  /** The time given is so early that it was hardly meant. */
  | { kind: 'long-ago' }
  /** The link would lead back to the win itself. */
  | { kind: 'circle' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type GoalResult =
  | { kind: 'added'; goal: Goal }
  | { kind: 'empty' }
  | { kind: 'too-long'; limit: number; length: number }
  | { kind: 'not-saved'; problem: SaveProblem }

/** Why words cannot be kept. */
type RefusedWords = { kind: 'empty' } | { kind: 'too-long'; limit: number; length: number }

/** What became of a change to goals, tasks, steps or repeats. */
export type PlanResult =
  | { kind: 'changed' }
  | RefusedWords
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

/** The same, where it can begin a repeat. */
export type TakeUpResult =
  | PlanResult
  /** Two are going on already. */
  | { kind: 'enough' }

/** What became of a file that somebody wanted to keep. */
export type KeepResult =
  | { kind: 'saved'; path: string }
  /** No place was chosen. */
  | { kind: 'cancelled' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type AddResult =
  | { kind: 'added'; id: string }
  | RefusedWords
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type RepeatResult =
  | AddResult
  /** Two are going on already. */
  | { kind: 'enough' }

export type DidResult =
  | { kind: 'logged'; win: Win; acknowledgement: Acknowledgement }
  /** It is done already, today's day of the repeat is recorded, or it was let go. */
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type UseResult =
  | {
      kind: 'used'
      taskId: string
      stepId?: string
      repeatId?: string
      /** Of several tasks that were pasted, those behind the first, as they were typed. */
      rest?: string
    }
  | ({ kind: 'refused'; what: 'task' | 'friction' | 'step' | 'anchor' } & { why: RefusedWords })
  | { kind: 'enough' }
  | { kind: 'not-saved'; problem: SaveProblem }

interface LadderResult {
  kind: 'ladder'
  ladder: Ladder
}

type SmallerResult = { kind: 'smaller'; rung: Rung } | { kind: 'smallest' }

/** Other steps; none where there are no more, or where the words need care. */
interface IdeasResult {
  rungs: Rung[]
}

/** Whether a step is small; where it is not, one that is. */
export interface StepCheck {
  small: boolean
  smaller?: string
}

/** What the Shrink screen starts with. */
export interface ShrinkView {
  draft?: ShrinkDraft
  /** The person's anchors, the latest first. */
  anchors: string[]
  goals: GoalView[]
  /** How many repeats can be begun now. */
  repeatsLeft: number
  /** Whether the person's own model is asked first. */
  model: boolean
}

/** The person's own language model. */
export interface ModelView {
  on: boolean
  url: string
  model: string
  /** Whether there is a key, and whether it is kept safely or until the app ends. */
  key: 'none' | 'kept' | 'until-quit'
  /** Whether there is one at all, perhaps for another address. */
  stored: boolean
}

export type ModelChangeResult =
  | { kind: 'changed' }
  | { kind: 'bad-url' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type ModelLadder =
  | { kind: 'ladder'; ladder: Ladder }
  | {
      kind: 'none'
      why: 'off' | 'cancelled' | 'slow' | 'failed' | 'nonsense'
      /** What the server answered with, where it refused: an HTTP status. */
      status?: number
    }

export type GoalView = Pick<Goal, 'id' | 'name' | 'identity'>

export interface StepView {
  id: string
  text: string
  anchor?: string
  /** It is the next one because the person chose it. */
  chosen: boolean
}

export interface TaskView {
  id: string
  text: string
  goal?: GoalView
  friction?: Friction
  /** Its open steps, in the person's order. */
  steps: StepView[]
  /** How many of its steps are done. */
  done: number
  /** What its ladder has next; said where no step is open. */
  suggestion?: string
}

/** A repeat that goes on, or that waits for the question after its seventh day. */
export interface RepeatView {
  id: string
  text: string
  anchor?: string
  task?: string
  goal?: GoalView
  /** How many of its seven days are recorded. */
  days: number
  /** Which seven days they were, first to last; said once all are recorded. */
  recorded?: string[]
  /** Whether today is one of them. */
  today: boolean
}

export interface PlanView {
  /** Open ones, in the person's order. */
  tasks: TaskView[]
  /** Open steps of no task. */
  steps: StepView[]
  repeats: RepeatView[]
  goals: GoalView[]
  /** What was let go, the latest first. */
  letGo: LetGoView[]
  /** How many there are between the beginning and the end of a list that is not given whole. */
  between?: Record<'tasks' | 'steps' | 'letGo', number>
}

export interface LetGoView {
  id: string
  what: 'goal' | 'task' | 'step' | 'repeat'
  text: string
  /** The date on which it was let go. */
  day: string
}

/** The one step that Today shows. */
export interface NextStep {
  /** None for a rung of its task's ladder, which is to be taken before it is done. */
  stepId?: string
  taskId?: string
  text: string
  /** Its words say clearly that it takes more than about two minutes. */
  isBig?: true
  /** What it serves. */
  task?: string
  goal?: GoalView
  anchor?: string
  /** By which rule it is this one. */
  why: 'chosen' | 'goes-on' | 'anchored' | 'smallest' | 'waits' | 'low-energy'
  /** The words of the win that it goes on from. */
  after?: string
}

/** Two minutes that are going by, or are over. */
export interface RingView extends WinEnergy {
  /** When they began, in milliseconds since the epoch. */
  began: number
  text: string
  stepId?: string
  repeatId?: string
  /** What it serves. */
  task?: string
  goal?: GoalView
}

/** A win and what its form shows. */
export interface WinDetails {
  win: Win
  /** The time on the wall where it was logged: `2026-11-23T14:05`. */
  wall: string
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: number
  /** What it grew out of, where that is still there. */
  grewOutOf?: Win
  goals: Goal[]
  /** Whether energies are asked for. */
  energy: boolean
}

/** A row of the list of all wins. */
export type HistoryRow =
  | { kind: 'day'; day: string }
  | { kind: 'win'; win: Win; goal?: string; grewOutOf?: string }

export interface HistoryView {
  rows: HistoryRow[]
  /** How many rows there are in all. */
  length: number
  /** How many wins were found. */
  wins: number
  /** False while older months are still being read. */
  complete: boolean
  /** Every goal that can be looked for. */
  goals: Goal[]
}

/** One backup. */
export interface BackupView {
  /** The name of its folder, which sorts by time. */
  name: string
  /** Milliseconds since the epoch. */
  at: number
  /** Made just before a restore. */
  beforeRestore: boolean
  /** How many wins it holds. */
  wins: number
  /** How many bytes its files are, whether they lie in its folder or in an older one's. */
  bytes: number
}

export interface BackupsView {
  backups: BackupView[]
  /** Whether the last restore can be taken back. */
  canUndo: boolean
  /** Why the last backup could not be made. */
  problem?: SaveProblem
}

/** How many wins a restore changes, and how. Those logged since stay. */
export interface RestoreCounts {
  back: number
  changed: number
  away: number
}

/** What restoring a backup would do to wins. */
export interface RestorePreview extends RestoreCounts {
  /** The words of the first few of them, as the backup has them. */
  examples: string[]
}

export type RestoreResult =
  | ({ kind: 'restored' } & RestoreCounts)
  | { kind: 'gone' }
  | { kind: 'not-saved'; problem: SaveProblem }

export type MoveResult =
  | { kind: 'moved'; folder: string }
  | { kind: 'cancelled' }
  /** It is the present folder. */
  | { kind: 'same' }
  /** One of the two folders lies in the other. */
  | { kind: 'nested'; folder: string }
  /** What arrived is not what was sent; nothing has been switched. */
  | { kind: 'not-verified'; path: string }
  | { kind: 'not-saved'; problem: SaveProblem }

export type SettingsResult = { kind: 'changed' } | { kind: 'not-saved'; problem: SaveProblem }

/** The last change, for as long as it can be taken back. `until`: milliseconds since the epoch. */
export interface UndoOffer {
  changeId: string
  what: 'logged' | 'edited' | 'removed' | 'brought-back' | 'put-forward' | 'stays'
  /** The win's words; none where no sentence may quote them. */
  text?: string
  until: number
}

/** Something about the files on disk that the person is told once, calmly. */
export type DataNotice =
  /** A damaged file was put aside, and its month put together again; `count` wins came back. */
  | { kind: 'restored'; path: string; month: string; count: number; left: number }
  /** A month's file had gone; its backup is in its place. */
  | { kind: 'came-back'; path: string; month: string; count: number }
  /** The same for goals and steps. */
  | { kind: 'plan-restored'; path: string }
  /** The same for settings. */
  | { kind: 'settings-restored'; path: string }
  | { kind: 'set-aside'; path: string }
  /** Another program changed a file: the change counts. As it was found, it lies aside. */
  | { kind: 'changed'; path: string }
  /** The same in another device's folder, where nothing is mended from here. */
  | { kind: 'changed-elsewhere'; path: string }
  /** Conflict copies were merged. Where they lie, or the first of them. */
  | { kind: 'copies'; path: string; count: number }
  /** Another device's file is not whole; it may be arriving. */
  | { kind: 'damaged-elsewhere'; path: string }
  /** Another installation wrote under the same device id; this one has another id now. */
  | { kind: 'twin'; path: string }
  /** Some entries in a file are not understood; they stay in it. */
  | { kind: 'entries'; path: string; count: number }
  | { kind: 'newer-version'; path: string }
  | { kind: 'unreadable'; path: string }
  /** A cloud drive has the file elsewhere still; what is new is kept beside its place. */
  | { kind: 'not-here'; path: string }
  | { kind: 'not-here-elsewhere'; path: string }
  | { kind: 'no-folder'; path: string }
  /** The system names no zone that is known; `path` is the offset of its clock: `+05:45`. */
  | { kind: 'fixed-offset'; path: string }
  /** The app ended before a change was saved; it was saved at the next start. */
  | { kind: 'kept-later'; path: string }
  /** The same, and it can still not be saved; it lies in this file. */
  | { kind: 'not-kept-yet'; path: string }
  /** The same, and it is a change that can not be made again. */
  | { kind: 'not-kept'; path: string }

export interface TodayView {
  day: string
  /** In the order in which they were logged. */
  wins: readonly Win[]
  undo?: UndoOffer
  notices: readonly DataNotice[]
  /** The nudge of today that has not been answered yet. */
  nudge?: NudgeOffer
  next?: NextStep
  /** The task of the latest win, where nothing is left on its ladder. */
  goOn?: { taskId: string; task: string }
  repeats: readonly RepeatView[]
  ring?: RingView
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
  /** Whether it can come once more later. */
  canWait: boolean
}

export type NudgeAnswerResult =
  | { kind: 'answered'; acknowledgement?: Acknowledgement }
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
  /** Whether this desktop tells when somebody is there. */
  idleKnown: boolean
  /** The open steps, for an anchor. */
  steps: { id: string; text: string }[]
}

/** Whether the app starts with the computer, or why it cannot. */
export type StartAtLoginView = { state: 'on' | 'off' } | { state: 'refused'; reason: string }

export type StartAtLoginResult = { kind: 'changed' } | { kind: 'refused'; reason: string }

export interface SettingsView {
  theme: 'system' | 'light' | 'dark'
  /** Whether energies are asked for. */
  energy: boolean
  shortcut: ShortcutView
  dataFolder: string
  /** The command a desktop's own keyboard settings can run. */
  logCommand: string
  tray: 'present' | 'absent'
  startAtLogin: StartAtLoginView
  version: string
  /** Where the log lies. */
  logFile: string
}

/**
 * The shortcut as far as it is known. `asked` means that the system took the request, which on
 * some desktops means nothing (electron#45607); `seen` means that a press has really arrived.
 */
export interface ShortcutView {
  accelerator: string
  state: 'off' | 'refused' | 'asked' | 'seen'
}

/** Which press of a hand a command came of. */
export const pressSchema = z.strictObject({
  /** Names the page, for as long as it is open. */
  page: z.string().max(64),
  /**
   * Numbers, in the page, whatever a hand does: a key, a click, something typed. Presses of one
   * key, or on one spot, that follow each other too fast to be meant are one series.
   */
  series: z.int().min(0),
  /** Which press of its series it is, counted from 1. */
  nth: z.int().min(1),
})
export type Press = z.infer<typeof pressSchema>

/** What the preload exposes to a page as `window.microMomentum`. */
export interface Bridge {
  invoke(command: string, argument: unknown, press?: Press): Promise<unknown>
  subscribe(listener: (event: string, payload: unknown) => void): () => void
}
