import type { Month } from '../../src-shared/calendar.ts'
import type { EventBus } from '../kernel/event-bus.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import { versionOfFile } from '../storage/data-folder.ts'
import type { DataEvents } from './data-events.ts'
import type { OpenFolder } from './open-folder.ts'
import type { ChangedFile } from './other-devices.ts'

interface Parts {
  folder: Pick<OpenFolder, 'openFiles'>
  bus: Pick<EventBus<DataEvents>, 'emit'>
  enqueue: Queue
}

/** What other devices, or other programs, do in the data folder. */
export interface OutsideChanges {
  /** Files are other than they were, or there for the first time, and can be read. */
  take(changed: readonly ChangedFile[]): void
  /** Everything of other devices that was asked for has been read. */
  settled(): void
}

/** Takes in files that another device, or another program, has changed in the data folder. */
export function outsideChanges({ folder, bus, enqueue }: Parts): OutsideChanges {
  let areCopiesDue = false

  function mergeCopies(): Promise<void> {
    areCopiesDue = !folder.openFiles().mergeCopies()
    bus.emit('notices.changed', {})
    return Promise.resolve()
  }

  return {
    take(changed) {
      const concerned = changed.filter((one) => !isOfItsDevice(one))
      areCopiesDue ||= concerned.some(({ file }) => versionOfFile(file)?.kind === 'copy')
      // Not while something is being saved, or copied to another folder.
      if (areCopiesDue) void enqueue(mergeCopies)
      const found = concerned.map((one) => folder.openFiles().onFileChanged(one))
      const months = found.filter((one) => one !== undefined)
      if (months.length > 0) bus.emit('wins.arrived', { months: allOf(months) })
    },

    settled() {
      folder.openFiles().wins.othersRead()
      if (areCopiesDue) void enqueue(mergeCopies)
    },
  }
}

/** All months; none where it may be any. */
function allOf(months: readonly (readonly Month[])[]): Month[] {
  return months.some((some) => some.length === 0) ? [] : [...new Set(months.flat())]
}

/** What another device is typing or has brought in, and what it is called, concerns it alone. */
function isOfItsDevice({ file }: ChangedFile): boolean {
  return file === '' || /(?:^|\/)(?:draft|device)\.json$|^imports\//.test(file)
}
