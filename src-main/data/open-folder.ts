import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { DataNotice, MoveResult } from '../../src-shared/contract/data.ts'
import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, NewId, SaveOutcome } from '../kernel/ports.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import { dataFolderOf } from '../settings/read-settings.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { ensureFolder, removeEmptyFolder } from '../storage/folder-sync.ts'
import type { DataEvents } from './data-events.ts'
import { openDataFiles, takeOver, type DataFiles } from './data-files.ts'

/** How long between two looks for a chosen folder that is not there, in milliseconds. */
const LOOK_FOR_FOLDER_MS = 5_000

interface Parts {
  settings: SettingsFile
  /** The folder of the settings, with the default data folder in it. */
  userData: string
  clock: Clock
  newId: NewId
  bus: Emitter<DataEvents>
  /** The queue in which every change is made. */
  inTurn: Queue
  /** Called when the files lie elsewhere, or are there again: nothing read before holds. */
  reopened: () => void
}

type NoFolder = Extract<SaveProblem, { kind: 'no-folder' }>

/** The data folder that is in use, whichever that is. */
export interface OpenFolder {
  /** Its files, as they are now that it is known whether the folder is there. */
  files(): DataFiles
  /** Its files, without a look whether it is there. */
  openFiles(): DataFiles
  /** Its path. */
  path(): string
  /** Why nothing can be read or saved, where a chosen folder is not there. */
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
 * never made anew; it is looked for now and then.
 */
export function openFolder(parts: Parts): OpenFolder {
  const { settings, clock, newId, bus, inTurn } = parts
  const deviceId = (): string => settings.current().deviceId
  let files = filesIn(dataFolderOf(settings.current(), parts.userData))
  let absent = missing()
  let twin: DataNotice | undefined
  if (absent !== undefined) waitForFolder()

  function filesIn(folder: string): DataFiles {
    return openDataFiles(folder, deviceId(), clock, arrived, twinSeen)
  }

  function arrived(months: readonly string[]): void {
    bus.emit('wins.arrived', { months })
  }

  /** Where it is no change that has found the other, nobody else leaves. */
  function twinSeen(): void {
    setImmediate(() => void inTurn(leaveTwin))
  }

  /**
   * Another installation has this one's device id, as after a profile was copied: from now on this
   * one has another. What lies under the one before is the other's, and is read like any device's.
   * Only while nothing else changes.
   */
  async function leaveTwin(): Promise<void> {
    if (!files.twinSeen()) return
    const shared = join(files.folder, deviceId())
    const next = newId()
    const own = join(files.folder, next)
    try {
      // First: where a chosen folder has none of this device's own, it counts as not being there.
      ensureFolder(own)
    } catch {
      return files.stay()
    }
    if (settings.renameDevice(next).kind === 'refused') {
      removeEmptyFolder(own)
      return files.stay()
    }
    const before = files
    twin = { kind: 'twin', path: shared }
    reopen(before.folder)
    await takeOver(before, files)
    bus.emit('folder.changed', {})
    arrived([])
  }

  /** An empty place where a disk belongs is not it: the folder has had this device's own in it. */
  function missing(): NoFolder | undefined {
    const chosen = settings.current().dataFolder
    if (chosen === undefined || existsSync(join(chosen, deviceId()))) return undefined
    return { kind: 'no-folder', path: chosen }
  }

  function present(): DataFiles {
    const was = absent
    absent = missing()
    if (absent !== undefined && was === undefined) waitForFolder()
    if (absent === undefined && was !== undefined) {
      // Whatever was read meanwhile was read as empty.
      reopen(files.folder)
      setImmediate(() => {
        bus.emit('folder.changed', {})
        arrived([])
      })
    }
    return files
  }

  /** Looks now and then, for as long as the folder is not there. */
  function waitForFolder(): void {
    const timer = setInterval(() => {
      present()
      if (absent === undefined) clearInterval(timer)
    }, LOOK_FOR_FOLDER_MS)
    timer.unref()
  }

  function reopen(folder: string): void {
    files = filesIn(folder)
    parts.reopened()
  }

  return {
    files: present,
    openFiles: () => files,
    path: () => files.folder,
    missing: () => absent,

    async change(save) {
      const there = present()
      let outcome: SaveOutcome = absent ? { kind: 'refused', problem: absent } : await save(there)
      if (outcome.kind === 'refused' && there.twinSeen()) {
        await leaveTwin()
        outcome = await save(present())
      }
      if (outcome.kind === 'refused') bus.emit('file.troubled', outcome.problem)
      return outcome
    },

    switchTo(folder) {
      const before = settings.current().dataFolder
      const outcome = settings.change({ dataFolder: folder })
      if (outcome.kind === 'refused') {
        settings.change({ dataFolder: before })
        return { kind: 'not-saved', problem: outcome.problem }
      }
      reopen(folder)
      absent = missing()
      bus.emit('folder.changed', {})
      arrived([])
      return { kind: 'moved', folder }
    },

    notices() {
      const absence: DataNotice[] = absent ? [{ kind: 'no-folder', path: absent.path }] : []
      return [...(twin ? [twin] : []), ...absence]
    },
  }
}
