import type { Acknowledgement, LogResult, SettingsView, TodayView } from '../src-shared/contract.ts'
import type { WinSource } from '../src-shared/records.ts'
import type { CommandHandlers } from './adapters/command-server.ts'
import type { MainWindow } from './adapters/main-window.ts'
import type { QuickLogWindow } from './adapters/quick-log-window.ts'
import type { SettingsFile } from './adapters/settings-file.ts'
import { pickAcknowledgement } from './domain/acknowledgement.ts'
import type { Journal } from './domain/journal.ts'

interface Parts {
  journal: Journal
  today: () => TodayView
  settings: SettingsFile
  /** How many acknowledgements the catalog has. */
  acknowledgements: number
  /** A number in [0, 1). */
  random: () => number
  acknowledged: (acknowledgement: Acknowledgement) => void
  quickLog: Pick<QuickLogWindow, 'show' | 'hide' | 'ready'>
  main: Pick<MainWindow, 'ready'>
  settingsView: () => SettingsView
  applySettings: () => void
  quit: () => void
}

/** Writes a win down and picks the line that says so. */
export type LogWin = (text: string, source: WinSource) => Promise<LogResult>

/** What the pages can ask for, and the one way in which every part of the app logs a win. */
export function commands(parts: Parts): { handlers: CommandHandlers; logWin: LogWin } {
  const { journal, settings, quickLog } = parts
  let previous: Acknowledgement | undefined

  const logWin: LogWin = async (text, source) => {
    const result = await journal.log(text, source)
    if (result.kind !== 'logged') return result
    previous = pickAcknowledgement(parts.acknowledgements, previous, parts.random())
    parts.acknowledged(previous)
    return { ...result, acknowledgement: previous }
  }

  const change = (changes: Parameters<SettingsFile['change']>[0]) => {
    const outcome = settings.change(changes)
    parts.applySettings()
    return outcome.kind === 'kept'
      ? ({ kind: 'changed' } as const)
      : ({ kind: 'not-saved', problem: outcome.problem } as const)
  }

  return {
    logWin,
    handlers: {
      'win.log': ({ text, source }) => logWin(text, source),
      'win.edit': ({ id, text }) => journal.edit(id, text),
      'win.remove': ({ id }) => journal.remove(id),
      undo: ({ changeId }) => journal.undo(changeId),
      'today.read': () => parts.today(),
      'main.ready': () => parts.main.ready(),
      'quick-log.open': () => quickLog.show(),
      'quick-log.ready': () => quickLog.ready(),
      'quick-log.close': () => quickLog.hide(),
      'settings.read': () => parts.settingsView(),
      'settings.shortcut': ({ on }) => change({ shortcut: on }),
      'settings.theme': ({ theme }) => change({ theme }),
      'app.quit': () => parts.quit(),
    },
  }
}
