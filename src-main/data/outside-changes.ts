import type { EventBus } from '../kernel/event-bus.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import { versionOfFile } from '../storage/data-folder.ts'
import type { DataEvents } from './data-events.ts'
import type { OpenFolder } from './open-folder.ts'
import type { ChangedFile } from './other-devices.ts'

interface Parts {
  folder: OpenFolder
  bus: Pick<EventBus<DataEvents>, 'emit'>
  enqueue: Queue
}

/** Takes in files that another device, or another program, has changed in the data folder. */
export function outsideChanges({ folder, bus, enqueue }: Parts): (changed: ChangedFile) => void {
  function mergeCopies(): Promise<void> {
    folder.openFiles().mergeCopies()
    bus.emit('notices.changed', {})
    return Promise.resolve()
  }

  return (changed) => {
    if (isOfItsDevice(changed)) return
    // Not while something is being saved, or copied to another folder.
    if (versionOfFile(changed.file)?.kind === 'copy') void enqueue(mergeCopies)
    const months = folder.openFiles().onFileChanged(changed)
    if (months !== undefined) bus.emit('wins.arrived', { months })
  }
}

/** What another device is typing or has brought in, and what it is called, concerns it alone. */
function isOfItsDevice({ file }: ChangedFile): boolean {
  return /(?:^|\/)(?:draft|device)\.json$|^imports\//.test(file)
}
