import { join } from 'node:path'

import type { NewId } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { ensureFolder, removeEmptyFolder } from '../storage/folder-sync.ts'
import type { DataFiles } from './data-files.ts'

/**
 * Gives this installation another device id, when a second one has the same, as after a profile was
 * copied. What lies under the id before is the other's from then on, and is read like any device's.
 *
 * @returns whether there is a new id; if not, the files have been told to stay with the old one
 */
export function leaveTwin(
  files: DataFiles,
  settings: Pick<SettingsFile, 'renameDevice'>,
  newId: NewId,
): boolean {
  const next = newId()
  const own = join(files.folder, next)
  try {
    // First: where a chosen folder has none of this device's own, it counts as not being there.
    ensureFolder(own)
  } catch {
    files.stay()
    return false
  }
  if (settings.renameDevice(next).kind === 'refused') {
    removeEmptyFolder(own)
    files.stay()
    return false
  }
  return true
}
