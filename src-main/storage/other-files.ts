import { join } from 'node:path'

import { deviceFolders, namesIn } from './data-folder.ts'
import { readBytes, type FileBytes } from './read-file.ts'

/** A folder in a device's folder, or that itself, in which versions of its files may lie. */
export type FolderName = '' | 'wins/' | 'nudges/'

/** What is known of a file; `unread` where it has been asked for and is being read. */
export type OtherBytes = FileBytes | { kind: 'unread' }

/** Files that other programs bring into a data folder: other devices', and conflict copies. */
export interface OtherFiles {
  /** The other devices whose folders are known. */
  devices(): readonly string[]
  /** The names in a folder of a device, this one's too. */
  names(device: string, folder: FolderName): readonly string[]
  /** A file, named relative to its device's folder. */
  read(device: string, file: string): OtherBytes
  /** Whether everything that was asked for is known by now. */
  isSettled(): boolean
}

/**
 * Reads such files when they are asked for, while everything else waits.
 *
 * @param except devices that are left alone: their folders do not answer
 */
export function filesAtOnce(
  dataFolder: string,
  deviceId: string,
  except: readonly string[] = [],
): OtherFiles {
  return {
    devices: () => deviceFolders(dataFolder, except).filter((device) => device !== deviceId),
    names: (device, folder) => namesIn(join(dataFolder, device, folder)),
    read: (device, file) => readBytes(join(dataFolder, device, file)),
    isSettled: () => true,
  }
}
