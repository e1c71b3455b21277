import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import type { DataNotice, MoveResult } from '../../src-shared/contract/data.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, NewId, SaveOutcome } from '../kernel/ports.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import { dataFolderOf } from '../settings/read-settings.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { DataEvents } from './data-events.ts'
import { openDataFiles, readDataFiles, takeOver, type DataFiles } from './data-files.ts'
import { folderPresence, type NoFolder } from './folder-presence.ts'
import { leaveTwin } from './leave-twin.ts'
import type { OtherFolders } from './other-folders.ts'

/** How long a new device id waits for what others have written, in milliseconds. */
const OTHERS_MS = 3_000

interface Parts {
  settings: SettingsFile
  /** The folder of the settings, with the default data folder in it. */
  userData: string
  clock: Clock
  newId: NewId
  bus: Emitter<DataEvents>
  /** The queue in which every change is made. */
  enqueue: Queue
  /** What other programs bring into it. */
  others: Pick<OtherFolders, 'of' | 'settled'>
  /** Called when the files lie elsewhere, or are there again: nothing read before holds. */
  onReopen: () => void
}

/** The data folder that is in use, whichever that is. */
export interface OpenFolder {
  /** Its files, after a look whether the folder is there. */
  files(): DataFiles
  /** Its files, without a look whether it is there. */
  openFiles(): DataFiles
  /** Its path. */
  path(): string
  /** Why nothing can be read or saved. Returns undefined if the folder is there. */
  missing(): NoFolder | undefined
  /** Makes a change, unless the folder for it is not there. */
  change(save: (files: DataFiles) => Promise<SaveOutcome>): Promise<SaveOutcome>
  /** Uses another folder from now on. */
  switchTo(folder: string): MoveResult
  /** What is to be said of the folder itself. */
  notices(): DataNotice[]
}

/**
 * Opens the data folder of the settings. A folder that the person chose and that is not there is
 * never created; it is looked for every few seconds instead.
 */
export function openFolder(parts: Parts): OpenFolder {
  const { settings, clock, newId, bus, enqueue } = parts
  /** Later and in turn: whichever change has found the twin is not to lose its files meanwhile. */
  const onTwin = (): unknown => setImmediate(() => void enqueue(renameIfTwin))
  const listeners = { ...newsOf(bus), onTwin }
  let files = openFiles(dataFolderOf(settings.current(), parts.userData), openDataFiles)
  const presence = folderPresence(settings, onReturn)
  let twin: DataNotice | undefined

  function onReturn(): void {
    // Whatever was read meanwhile was read as empty. Who looked may be a query, which writes nothing.
    reopen(files.folder, readDataFiles)
    setImmediate(() => void enqueue(prepareReturned))
  }

  function prepareReturned(): Promise<void> {
    if (presence.missing() === undefined) files.prepare()
    tellOfOtherFiles()
    return Promise.resolve()
  }

  function openFiles(folder: string, open: typeof openDataFiles): DataFiles {
    const { deviceId } = settings.current()
    const around = { ...listeners, files: parts.others.of(folder, deviceId) }
    return open(folder, deviceId, clock, around)
  }

  function reopen(folder: string, open = openDataFiles): void {
    files = openFiles(folder, open)
    parts.onReopen()
  }

  function tellOfOtherFiles(): void {
    bus.emit('folder.changed', {})
    listeners.onChange([])
  }

  /** Takes another device id if another installation has this one. Only while nothing changes. */
  async function renameIfTwin(): Promise<void> {
    const before = files
    const shared = join(before.folder, settings.current().deviceId)
    if (!before.twinSeen() || !leaveTwin(before, settings, newId)) return
    twin = { kind: 'twin', path: shared }
    reopen(before.folder)
    await othersKnown(before, files, parts.others)
    await takeOver(before, files)
    tellOfOtherFiles()
  }

  const present = (): DataFiles => (presence.look(), files)

  return {
    files: present,
    openFiles: () => files,
    path: () => files.folder,
    missing: presence.missing,

    async change(save) {
      const there = present()
      const absent = presence.missing()
      let outcome = absent ? refused(absent) : await save(there)
      if (outcome.kind === 'refused' && there.twinSeen()) {
        await renameIfTwin()
        outcome = await save(present())
      }
      return told(outcome, bus)
    },

    switchTo(folder) {
      const outcome = chooseFolder(folder, settings)
      if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
      reopen(folder)
      presence.reset()
      tellOfOtherFiles()
      return { kind: 'moved', folder }
    },

    notices: () => [twin, presence.missing()].filter((one) => one !== undefined),
  }
}

/** Waits for what other devices say of the months in memory, but not for long. */
async function othersKnown(
  before: DataFiles,
  files: DataFiles,
  others: Pick<OtherFolders, 'settled'>,
): Promise<void> {
  const late = sleep(OTHERS_MS, undefined, { ref: false })
  await Promise.race([others.settled(), late])
  for (const month of before.wins.inMemory().keys()) files.wins.read(month)
  files.nudges.past()
  await Promise.race([others.settled(), late])
}

/** What is told of what is found in the files. */
function newsOf(bus: Emitter<DataEvents>) {
  return {
    onChange: (months: readonly string[]) => bus.emit('wins.arrived', { months }),
    onMendingDue: () => bus.emit('mending.due', {}),
  }
}

function told(outcome: SaveOutcome, bus: Emitter<DataEvents>): SaveOutcome {
  if (outcome.kind === 'refused') bus.emit('file.problem', outcome.problem)
  return outcome
}

function refused(problem: SaveProblem): SaveOutcome {
  return { kind: 'refused', problem }
}

/** Saves the choice of a data folder. If refused, it is as before, in memory too. */
function chooseFolder(
  folder: string,
  settings: Pick<SettingsFile, 'current' | 'change'>,
): SaveOutcome {
  const before = settings.current().dataFolder
  const outcome = settings.change({ dataFolder: folder })
  if (outcome.kind === 'refused') settings.change({ dataFolder: before })
  return outcome
}
