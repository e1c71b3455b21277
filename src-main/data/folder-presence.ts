import { existsSync } from 'node:fs'
import { join } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import type { SettingsFile } from '../settings/settings-file.ts'

/** How long between two looks for a chosen folder that is not there, in milliseconds. */
const LOOK_FOR_FOLDER_MS = 5_000

/** Why nothing can be read or saved, where a chosen folder is not there. */
export type NoFolder = Extract<SaveProblem, { kind: 'no-folder' }>

/** Whether the data folder is there. */
export interface FolderPresence {
  /** As it was at the last look. Returns undefined if the folder is there. */
  missing(): NoFolder | undefined
  /** Looks anew. */
  look(): void
  /** Another folder has been chosen: looks, without taking its being there for a return. */
  reset(): void
}

/**
 * Looks for the folder of the settings, every few seconds for as long as it is not there.
 *
 * @param onReturn called when a folder that was not there is there again
 */
export function folderPresence(
  settings: Pick<SettingsFile, 'current'>,
  onReturn: () => void,
): FolderPresence {
  let absent = missingFolder(settings)
  if (absent !== undefined) lookAgain()

  function look(): void {
    const was = absent
    absent = missingFolder(settings)
    if (absent !== undefined && was === undefined) lookAgain()
    if (absent === undefined && was !== undefined) onReturn()
  }

  function lookAgain(): void {
    const timer = setInterval(() => {
      look()
      if (absent === undefined) clearInterval(timer)
    }, LOOK_FOR_FOLDER_MS)
    timer.unref()
  }

  return {
    missing: () => absent,
    look,
    reset() {
      absent = missingFolder(settings)
    },
  }
}

/**
 * The chosen folder, if it is not there. An empty place where a disk belongs is not it: the folder
 * has had this device's own in it.
 */
function missingFolder(settings: Pick<SettingsFile, 'current'>): NoFolder | undefined {
  const { dataFolder, deviceId } = settings.current()
  if (dataFolder === undefined || existsSync(join(dataFolder, deviceId))) return undefined
  return { kind: 'no-folder', path: dataFolder }
}
