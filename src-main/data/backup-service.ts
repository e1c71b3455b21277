import type { BackupsView, RestorePreview, RestoreResult } from '../../src-shared/contract/data.ts'
import type { ChangeResult } from '../../src-shared/contract/journal.ts'
import type { SaveProblem, SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { Journal } from '../journal/domain/journal.ts'
import { countChanges, type RestoreChange } from '../journal/domain/restore.ts'
import type { Clock, WinStore } from '../kernel/ports.ts'
import { backupChanges } from './backup-changes.ts'
import { scheduleBackups } from './backup-schedule.ts'
import type { Backups } from './backups.ts'

/** Of how many wins a preview has the words. */
const EXAMPLES = 5

/** Making backups, looking into them, and going back to one. */
export interface BackupService {
  view(): BackupsView
  /** Something was changed: a backup is due before long. */
  schedule(): void
  make(): Promise<SettingsResult>
  preview(name: string): Promise<RestorePreview | null>
  restore(name: string): Promise<RestoreResult>
  undoRestore(): Promise<ChangeResult>
}

interface Parts {
  clock: Clock
  journal: Journal
  store: WinStore
  /** The backups of the data folder that is in use. */
  backups: () => Backups
  /** Why nothing can be written, where the data folder is not there. */
  missing: () => SaveProblem | undefined
  /** Told when a backup was made, or a restore can be taken back, or no longer. */
  onChange: () => void
}

/** Opens the backups of whatever data folder is in use. */
export function openBackupService(parts: Parts): BackupService {
  const { clock, journal, store, backups, onChange } = parts
  let restored: readonly RestoreChange[] = []
  let problem: SaveProblem | undefined

  const schedule = scheduleBackups(
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
    const all = backups()
    problem = parts.missing()
    if (problem === undefined) {
      const outcome = await all.take({ beforeRestore })
      problem = outcome.kind === 'refused' ? outcome.problem : undefined
    }
    onChange()
    return problem === undefined ? { kind: 'changed' } : { kind: 'not-saved', problem }
  }

  const changesOf = (name: string): Promise<RestoreChange[] | undefined> =>
    backupChanges(name, backups(), store)

  return {
    view,
    schedule,
    make,

    async preview(name) {
      const changes = await changesOf(name)
      if (changes === undefined) return null
      const examples = changes.slice(0, EXAMPLES).map(({ after }) => after.text)
      return { ...countChanges(changes), examples }
    },

    async restore(name) {
      // How it was before is a backup too, for when the app has been closed in between.
      const made = await make(true)
      if (made.kind === 'not-saved') return made
      let known = true
      const { written, outcome } = await journal.restore(async () => {
        const changes = await changesOf(name)
        known = changes !== undefined
        return changes ?? []
      })
      if (!known) return { kind: 'gone' }
      // Another restore of the same changes nothing, and takes no way back away.
      if (written.length > 0) restored = written
      onChange()
      if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
      return { kind: 'restored', ...countChanges(written) }
    },

    async undoRestore() {
      if (restored.length === 0) return { kind: 'gone' }
      const made = await make(true)
      if (made.kind === 'not-saved') return made
      const outcome = await journal.takeBack(restored)
      if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
      restored = []
      onChange()
      return { kind: 'changed' }
    },
  }
}
