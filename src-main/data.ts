import { v7 as newId } from 'uuid'

import type { TodayView } from '../src-shared/contract.ts'
import { dataFolderOf, openSettings, type SettingsFile } from './adapters/settings-file.ts'
import { systemClock as clock } from './adapters/system-clock.ts'
import { winFiles } from './adapters/win-files.ts'
import { openJournal, type Journal } from './domain/journal.ts'

/** Everything that is kept on disk. */
export interface Data {
  settings: SettingsFile
  journal: Journal
  /** The data folder. */
  folder: string
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /** Today, with what the person is told about any of the files. */
  today: () => TodayView
}

/**
 * Opens what is kept on disk. Only for the holder of the single-instance lock.
 *
 * @param userData the folder of the settings
 * @param todayChanged called with the new Today after every change that was kept
 */
export function openData(userData: string, todayChanged: (today: TodayView) => void): Data {
  const settings = openSettings(userData, newId, clock)
  const folder = dataFolderOf(settings.current(), userData)
  const store = winFiles(folder, settings.current().deviceId, clock)
  const dayStartHour = (): number => settings.current().dayStartHour
  const changed = (): void => todayChanged(today())
  const journal = openJournal({ clock, newId, store, dayStartHour, changed })
  const today = (): TodayView => {
    const view = journal.today()
    return { ...view, notices: [...settings.notices, ...view.notices] }
  }
  return { settings, journal, folder, dayStartHour, today }
}
