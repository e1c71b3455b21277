import { existsSync } from 'node:fs'

import { v7 as newId } from 'uuid'

import { monthOf, type Month } from '../src-shared/calendar.ts'
import type {
  BackupsView,
  DataNotice,
  MoveResult,
  SaveProblem,
  TodayView,
} from '../src-shared/contract.ts'
import { namesIn } from './adapters/data-folder.ts'
import {
  dataFolderOf,
  isRemembered,
  openSettings,
  type SettingsFile,
} from './adapters/settings-file.ts'
import { systemClock as clock } from './adapters/system-clock.ts'
import { openBackupRoom, type BackupRoom } from './backup-room.ts'
import { copyData, openDataFiles, targetIn, type DataFiles } from './data-files.ts'
import { openJournal, type Journal } from './domain/journal.ts'
import type { PlanStore, SaveOutcome, WinStore } from './domain/ports.ts'
import { openHistory, type History } from './history.ts'

/** Everything that is kept on disk. */
export interface Data {
  settings: SettingsFile
  journal: Journal
  history: History
  plan: PlanStore
  backups: BackupRoom
  /** The data folder. */
  folder: () => string
  /** Whether the person has chosen a folder that is not there. It is never made anew. */
  missing: () => boolean
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /** Today, with what the person is told about any of the files. */
  today: () => TodayView
  /** A notice has been read. */
  dismiss: (path: string) => void
  /** Copies everything to another folder, and uses that from then on. */
  moveTo: (chosen: string) => Promise<MoveResult>
  /** Another device's file has changed; named relative to its folder. */
  arrived: (file: string) => void
}

/** What the windows are told. */
interface News {
  today: (today: TodayView) => void
  wins: () => void
  backups: (backups: BackupsView) => void
  /** The data folder is another one. */
  moved: () => void
}

/**
 * Opens what is kept on disk. Only for the holder of the single-instance lock.
 *
 * @param userData the folder of the settings
 */
export function openData(userData: string, news: News): Data {
  const settings = openSettings(userData, newId, clock)
  const { deviceId } = settings.current()
  let files = openDataFiles(dataFolderOf(settings.current(), userData), deviceId, clock, changed)
  let wasMissing = missing()

  /** A folder that the person chose and that is not there is never made anew, and never empty. */
  function missing(): SaveProblem | undefined {
    const chosen = settings.current().dataFolder
    if (chosen === undefined || existsSync(chosen)) return undefined
    return { kind: 'no-folder', path: chosen }
  }

  function present(): DataFiles {
    if (wasMissing !== undefined) {
      wasMissing = missing()
      if (wasMissing === undefined) reopen(files.folder)
    }
    return files
  }

  function reopen(folder: string): void {
    files = openDataFiles(folder, deviceId, clock, changed)
    history.forget()
  }

  /** Makes a change, unless the folder for it is not there. */
  function changeIn(change: (files: DataFiles) => Promise<SaveOutcome>): Promise<SaveOutcome> {
    const problem = missing()
    wasMissing ??= problem
    return problem ? Promise.resolve({ kind: 'refused', problem }) : change(present())
  }

  const store: WinStore = {
    read: (month) => present().wins.read(month),
    months: () => present().wins.months(),
    find: (id) => present().wins.find(id),
    put: (win, from) => changeIn(({ wins }) => wins.put(win, from)),
    putAll: (changed) => changeIn(({ wins }) => wins.putAll(changed)),
    purge: (gone) => changeIn(({ wins }) => wins.purge(gone)),
    removedBefore: (instant) => present().wins.removedBefore(instant),
    notices: () => present().wins.notices(),
  }
  const plan: PlanStore = {
    read: () => present().plan.read(),
    putGoal: (goal) => changeIn((present) => present.plan.putGoal(goal)),
    notices: () => present().plan.notices(),
  }
  const history = openHistory({ store: () => store, plan: () => plan, grown: news.wins })
  const dayStartHour = (): number => settings.current().dayStartHour
  const journal = openJournal({ clock, newId, store, plan, dayStartHour, changed: ownChange })
  const backups = openBackupRoom({ clock, journal, store, files: () => files, news: news.backups })

  function ownChange(months: readonly Month[]): void {
    backups.changed()
    changed(months)
  }

  function changed(months: readonly Month[]): void {
    // After the answer: nobody has to wait for lists to be drawn anew, and what tells of it may
    // be in the middle of reading.
    setImmediate(() => {
      history.changed(months)
      news.today(today())
      news.wins()
    })
  }

  function notices(): DataNotice[] {
    const all = [...settings.notices, ...store.notices(), ...plan.notices()]
    if (wasMissing?.kind === 'no-folder') all.push({ kind: 'no-folder', path: wasMissing.path })
    const kept = settings.current().notices ?? []
    const fresh = all
      .filter(isRemembered)
      .filter(({ path }) => !dismissed.has(path) && !kept.some((known) => known.path === path))
    if (fresh.length > 0) settings.change({ notices: [...kept, ...fresh] })
    return [...kept, ...fresh, ...all.filter((notice) => !isRemembered(notice))]
  }
  const dismissed = new Set<string>()

  function today(): TodayView {
    const view = journal.today()
    return { ...view, notices: notices() }
  }

  return {
    settings,
    journal,
    history,
    plan,
    backups,
    folder: () => files.folder,
    missing: () => missing() !== undefined,
    dayStartHour,
    today,

    dismiss(path) {
      dismissed.add(path)
      const kept = settings.current().notices ?? []
      settings.change({ notices: kept.filter((notice) => notice.path !== path) })
      news.today(today())
    },

    moveTo: (chosen) =>
      journal.exclusively(async () => {
        // Of a folder that is not there, nothing would be copied, and all of it be gone from view.
        const problem = missing()
        if (problem) return { kind: 'not-saved', problem }
        const folder = targetIn(chosen, namesIn(chosen))
        const copied = await copyData(files.folder, folder, deviceId, clock)
        if (copied.kind === 'nested') return { kind: 'nested', folder }
        if (copied.kind !== 'copied') return copied
        const before = settings.current().dataFolder
        const outcome = settings.change({ dataFolder: folder })
        if (outcome.kind === 'refused') {
          settings.change({ dataFolder: before })
          return { kind: 'not-saved', problem: outcome.problem }
        }
        reopen(folder)
        news.moved()
        changed([monthOf(journal.today().day)])
        return { kind: 'moved', folder }
      }),

    arrived(file) {
      const month = files.arrived(file)
      if (month !== undefined) changed([month])
    },
  }
}
