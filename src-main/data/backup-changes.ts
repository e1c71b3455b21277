import { setImmediate } from 'node:timers/promises'

import { monthOf } from '../../src-shared/calendar.ts'
import { restoreChanges, type RestoreChange } from '../journal/domain/restore.ts'
import { parseMonth } from '../journal/store/month-document.ts'
import type { WinStore } from '../kernel/ports.ts'
import { monthOfFile } from '../storage/data-folder.ts'
import type { Backups } from './backups.ts'

/** What a backup would change if it were restored; undefined if there is no such backup any more. */
export async function backupChanges(
  name: string,
  backups: Pick<Backups, 'list' | 'filesIn' | 'fileIn'>,
  store: Pick<WinStore, 'read' | 'find'>,
): Promise<RestoreChange[] | undefined> {
  if (!backups.list().some((backup) => backup.name === name)) return undefined
  const changes: RestoreChange[] = []
  for (const file of backups.filesIn(name)) {
    const month = monthOfFile(file)
    const bytes = month === undefined ? undefined : backups.fileIn(name, file)
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
