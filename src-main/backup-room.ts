import { setImmediate } from 'node:timers/promises'

import { monthOf } from '../src-shared/calendar.ts'
import type {
  BackupsView,
  ChangeResult,
  RestorePreview,
  RestoreResult,
  SaveProblem,
  SettingsResult,
} from '../src-shared/contract.ts'
import { scheduleBackups } from './adapters/backup-schedule.ts'
import { monthOfFile } from './adapters/data-folder.ts'
import { parseMonth } from './adapters/month-document.ts'
import type { DataFiles } from './data-files.ts'
import type { Journal } from './domain/journal.ts'
import type { Clock, WinStore } from './domain/ports.ts'
import { countChanges, restoreChanges, type RestoreChange } from './domain/restore.ts'

/** Making backups, looking into them, and going back to one. */
export interface BackupRoom {
  view(): BackupsView
  /** Something was changed: a backup is due before long. */
  changed(): void
  make(): Promise<SettingsResult>
  preview(name: string): Promise<RestorePreview | null>
  restore(name: string): Promise<RestoreResult>
  undoRestore(): Promise<ChangeResult>
}

interface Parts {
  clock: Clock
  journal: Journal
  store: WinStore
  files: () => Pick<DataFiles, 'backups'>
  news: (view: BackupsView) => void
}

/** Opens the backups of whatever data folder is in use. */
export function openBackupRoom({ clock, journal, store, files, news }: Parts): BackupRoom {
  let restored: readonly RestoreChange[] = []
  let problem: SaveProblem | undefined
  const backups = () => files().backups

  const changed = scheduleBackups(
    clock,
    () => backups().newestAt(),
    () => void make(),
  )

  function view(): BackupsView {
    return {
      backups: backups().list(),
      canUndo: restored.length > 0,
      ...(problem && { problem }),
    }
  }

  async function make(beforeRestore = false): Promise<SettingsResult> {
    const outcome = await backups().take({ beforeRestore })
    problem = outcome.kind === 'refused' ? outcome.problem : undefined
    news(view())
    return problem === undefined ? { kind: 'changed' } : { kind: 'not-saved', problem }
  }

  /** What a backup would change; undefined where there is no such backup any more. */
  async function changesOf(name: string): Promise<RestoreChange[] | undefined> {
    if (
      !backups()
        .list()
        .some((backup) => backup.name === name)
    )
      return undefined
    const changes: RestoreChange[] = []
    for (const file of backups().filesIn(name)) {
      const month = monthOfFile(file)
      const bytes = month === undefined ? undefined : backups().fileIn(name, file)
      const read = bytes && parseMonth(bytes)
      // A backup can be damaged, too, and wrong words are worse than none.
      if (month === undefined || read?.kind !== 'month' || read.damaged) continue
      const present = new Map(store.read(month).map((win) => [win.id, win]))
      const there = read.document.wins.filter(({ day }) => monthOf(day) === month)
      changes.push(...restoreChanges(there, (id) => present.get(id) ?? store.find(id)))
      await setImmediate()
    }
    return changes
  }

  return {
    view,
    changed,
    make,

    async preview(name) {
      const changes = await changesOf(name)
      return changes === undefined ? null : countChanges(changes)
    },

    async restore(name) {
      const changes = await changesOf(name)
      if (changes === undefined) return { kind: 'gone' }
      // How it was before is a backup too, for when the app has been closed in between.
      const made = await make(true)
      if (made.kind === 'not-saved') return made
      const outcome = await journal.apply(changes, 'there')
      restored = changes
      news(view())
      if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
      return { kind: 'restored', ...countChanges(changes) }
    },

    async undoRestore() {
      if (restored.length === 0) return { kind: 'gone' }
      const outcome = await journal.apply(restored, 'back')
      if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
      restored = []
      news(view())
      return { kind: 'changed' }
    },
  }
}
