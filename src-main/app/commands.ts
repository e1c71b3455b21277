import { epochMs, wallTime } from '../../src-shared/calendar.ts'
import type { MoveResult } from '../../src-shared/contract/data.ts'
import type { WinDetails } from '../../src-shared/contract/journal.ts'
import type { SettingsView, StartAtLoginResult } from '../../src-shared/contract/settings.ts'
import type { TodayView } from '../../src-shared/contract/today.ts'
import type { Win } from '../../src-shared/records.ts'
import { zoneOf } from '../../src-shared/zone.ts'
import { careCommands } from '../care/care-commands.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { Data } from '../data/data.ts'
import { leadsTo } from '../journal/domain/links.ts'
import type { LogWin } from '../journal/log-win.ts'
import type { Nudges } from '../nudges/nudges.ts'
import { pastOfPlan } from '../plan/past-steps-of-plan.ts'
import { planCommands } from '../plan/plan-commands.ts'
import type { PlanRoom } from '../plan/plan-service.ts'
import type { PuttingForward } from '../plan/putting-forward.ts'
import type { Log } from '../platform/log-file.ts'
import { reviewCommands } from '../review/review-commands.ts'
import type { ReviewRoom } from '../review/review-service.ts'
import type { KeepWeek } from '../review/week-export.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { CommandHandlers } from '../shell/command-server.ts'
import type { ContextMenus } from '../shell/context-menu.ts'
import type { MainWindow } from '../shell/main-window.ts'
import type { QuickLogWindow } from '../shell/quick-log-window.ts'
import type { Shrinker } from '../shrink/engine/shrinker.ts'
import { modelCommands } from '../shrink/model/model-commands.ts'
import type { OwnModel } from '../shrink/model/own-model.ts'
import type { ShrinkChoices } from '../shrink/shrink-choices.ts'
import { shrinkCommands } from '../shrink/shrink-commands.ts'

interface Parts {
  data: Data
  logWin: LogWin
  nudges: Pick<Nudges, 'view' | 'change' | 'pause' | 'lowEnergy' | 'try' | 'answer'>
  planRoom: PlanRoom
  reviewRoom: ReviewRoom
  keepWeek: KeepWeek
  forward: Pick<PuttingForward, 'put'>
  /** Today, with the nudge that can be answered. */
  today: () => TodayView
  ownModel: OwnModel
  shrinker: Shrinker
  /** What the person said of ladders. */
  choices: ShrinkChoices
  gate: CareGate
  /** ISO 3166 code of the region that the system is set to; nothing where it does not tell. */
  systemRegion: () => string
  startAtLogin: (on: boolean) => StartAtLoginResult
  quickLog: Pick<QuickLogWindow, 'show' | 'hide' | 'ready'>
  main: Pick<MainWindow, 'ready'>
  contextMenus: ContextMenus
  settingsView: () => SettingsView
  applySettings: () => void
  /** Asks the person for a folder; nothing where they choose none. */
  askForFolder: () => Promise<string | undefined>
  log: Pick<Log, 'described' | 'path'>
  /** Shows a file where it lies. */
  showFile: (path: string) => void
  quit: () => void
}

/** How many wins are offered to link to. */
const OFFERED = 8

/** What the pages can ask for. */
export function commands(parts: Parts): CommandHandlers {
  const { data, logWin, nudges, quickLog, gate } = parts
  const { journal, history, plan, backups, settings } = data
  const past = () => pastOfPlan(plan, data.known)
  const { prepare, ladderOf, ...shrinking } = shrinkCommands({ ...parts, past })
  const change = (changes: Parameters<SettingsFile['change']>[0]) => {
    const outcome = settings.change(changes)
    parts.applySettings()
    return outcome.kind === 'kept'
      ? ({ kind: 'changed' } as const)
      : ({ kind: 'not-saved', problem: outcome.problem } as const)
  }

  function details(id: string): WinDetails | null {
    const win = journal.find(id)
    if (win === undefined) return null
    const before = win.linkedTo === undefined ? undefined : journal.find(win.linkedTo)
    // A goal that was let go is offered where the win serves it already.
    const goals = plan
      .read()
      .goals.filter((goal) => goal.deleted !== true)
      .filter((goal) => goal.letGoAt === undefined || goal.id === win.goalId)
    const wall = wallTime(epochMs(win.at), zoneOf(win))
    return {
      win,
      wall,
      goals,
      dayStartHour: data.dayStartHour(),
      energy: settings.current().energy,
      ...(before && { grewOutOf: before }),
    }
  }

  /** The latest wins with these words that the win can have grown out of. */
  async function linkable(id: string, words: string): Promise<Win[]> {
    await history.whole()
    const found: Win[] = []
    const circle = leadsTo(id, history.find)
    for (let from = 0; found.length < OFFERED; from += 4 * OFFERED) {
      const { rows } = history.read({ words, removed: false, from, count: 4 * OFFERED })
      if (rows.length === 0) break
      const wins = rows.flatMap((row) => (row.kind === 'win' ? row.win : []))
      found.push(...wins.filter((win) => !circle(win.id)))
    }
    return found.slice(0, OFFERED)
  }

  async function move(): Promise<MoveResult> {
    const folder = await parts.askForFolder()
    return folder === undefined ? { kind: 'cancelled' } : data.moveTo(folder)
  }

  return {
    ...planCommands(data.planner, parts.planRoom, gate),
    ...careCommands({ gate, settings, systemRegion: parts.systemRegion }),
    ...reviewCommands(parts.reviewRoom, data.planner, parts.keepWeek, gate),
    'shrink.read': () => {
      prepare()
      return parts.planRoom.shrinking()
    },
    ...shrinking,
    ...modelCommands(parts.ownModel),
    'model.ladder': async (heavy) => {
      const asked = await parts.ownModel.steps(heavy.text, heavy.friction)
      return asked.kind === 'steps'
        ? { kind: 'ladder', ladder: ladderOf(asked.steps, heavy) }
        : asked
    },
    'win.log': ({ text, source, ...energy }) => logWin(text, source, energy),
    'win.details': ({ id }) => details(id),
    'win.edit': ({ id, ...changes }) => journal.edit(id, changes),
    'win.forward': ({ id, on }) => parts.forward.put(id, on),
    'win.remove': ({ id }) => journal.remove(id),
    'win.bring-back': ({ id }) => journal.bringBack(id),
    'win.purge': ({ id }) => journal.purge(id),
    'links.find': ({ id, words }) => linkable(id, words),
    undo: ({ changeId }) => journal.undo(changeId),
    'today.read': () => parts.today(),
    'history.read': (request) => history.read(request),
    'backups.read': () => backups.view(),
    'backup.make': () => backups.make(),
    'backup.preview': ({ name }) => backups.preview(name),
    'backup.restore': ({ name }) => backups.restore(name),
    'restore.undo': () => backups.undoRestore(),
    'data.move': () => move(),
    'notice.dismiss': ({ path }) => data.dismiss(path),
    'main.ready': () => {
      parts.reviewRoom.prepare()
      return parts.main.ready()
    },
    'menu.about': ({ winId }) => parts.contextMenus.about(winId),
    'quick-log.open': () => quickLog.show(),
    'quick-log.ready': () => quickLog.ready(),
    'quick-log.close': () => quickLog.hide(),
    'settings.read': () => parts.settingsView(),
    'settings.shortcut': ({ on }) => change({ shortcut: on }),
    'settings.theme': ({ theme }) => change({ theme }),
    'settings.energy': ({ on }) => change({ energy: on }),
    'settings.start-at-login': ({ on }) => parts.startAtLogin(on),
    'nudges.read': () => nudges.view(),
    'nudges.change': (changes) => nudges.change(changes),
    'nudges.pause': ({ pause }) => nudges.pause(pause),
    'nudges.low-energy': ({ on }) => nudges.lowEnergy(on),
    'nudges.try': () => nudges.try(),
    'nudge.answer': ({ id, answer, ...energy }) => nudges.answer(id, answer, energy),
    'welcome.done': () => void settings.change({ welcomed: true }),
    'page.trouble': ({ kind, error }) => parts.log.described(`page ${kind}`, error),
    'log.show': () => parts.showFile(parts.log.path),
    'app.quit': () => parts.quit(),
  }
}
