import type { Month } from '../../../../src-shared/calendar.ts'
import type { Emitter } from '../../../kernel/event-bus.ts'
import type { Clock, PlanStore, WinStore } from '../../../kernel/ports.ts'
import type { Queue } from '../../../kernel/serial-queue.ts'
import type { SettingsFile } from '../../../settings/settings-file.ts'
import type { DataEvents } from '../../data-events.ts'
import type { OpenFolder } from '../../open-folder.ts'
import type { PendingChanges } from '../../pending-changes.ts'
import type { Stores } from '../../stores.ts'
import { openImportRecords, type ImportRecords } from './import-records.ts'

/** What bringing in and taking back need of the data. */
export interface ImportWorld {
  clock: Clock
  store: Pick<WinStore, 'months' | 'read' | 'gone' | 'put' | 'putAll' | 'purgeIn'>
  plan: Pick<PlanStore, 'read' | 'put'>
  records: ImportRecords
  preferences: Pick<SettingsFile, 'current' | 'change'>
  /** The queue in which every change is made. */
  enqueue: Queue
  /** Whether the app is about to end: nothing more is begun. */
  isEnding: () => boolean
  /** Wins of some months have changed. */
  changed: (months: readonly Month[]) => void
}

interface Parts extends Pick<ImportWorld, 'clock' | 'enqueue'> {
  folder: OpenFolder
  stores: Pick<Stores, 'wins' | 'plan'>
  pendingChanges: Pick<PendingChanges, 'isEnding'>
  settings: Pick<SettingsFile, 'current' | 'change'>
  bus: Emitter<DataEvents>
}

/** What bringing in works on, of the data folder in use. */
export function openImportWorld({
  clock,
  enqueue,
  stores,
  pendingChanges,
  settings,
  bus,
  folder,
}: Parts): ImportWorld {
  return {
    clock,
    enqueue,
    store: stores.wins,
    plan: stores.plan,
    records: openImportRecords({ folder, deviceId: () => settings.current().deviceId }),
    preferences: {
      current: settings.current,
      change(changes) {
        const outcome = settings.change(changes)
        bus.emit('preferences.brought', {})
        return outcome
      },
    },
    isEnding: pendingChanges.isEnding,
    changed: (months) => bus.emit('wins.changed', { months }),
  }
}
