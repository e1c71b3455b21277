import { statSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { describeWriteError, ShortWriteError } from './disk-problem.ts'
import { syncFolder } from './folder-sync.ts'
import { keepRights, realPath, removeQuietly, replaceFile, temporaryName } from './replace-file.ts'

/** Of a file that is not there yet; the process's mask takes rights away from it. */
const MODE = 0o666

/**
 * Writes a file where the person asked for it, whole or not at all.
 *
 * @returns why it could not be written; what was there before is then still there
 */
export function writeExport(
  path: string,
  bytes: Uint8Array | string,
): Promise<SaveProblem | undefined> {
  try {
    replaceFile(path, bytes, MODE)
    return Promise.resolve(undefined)
  } catch (error) {
    return Promise.resolve(describeWriteError(error, dirname(path)))
  }
}

/**
 * The same for a long file, a part at a time; nothing else waits for its disk. Rejects with what the
 * parts themselves throw.
 */
export async function writeExportInParts(
  path: string,
  parts: AsyncIterable<string>,
): Promise<SaveProblem | undefined> {
  const place = realPath(path)
  const temporary = temporaryName(place)
  let isReading = false
  try {
    const before = statSync(place, { throwIfNoEntry: false })
    let bytes = 0
    const handle = await open(temporary, 'w', before === undefined ? MODE : before.mode & 0o777)
    try {
      isReading = true
      for await (const part of parts) {
        isReading = false
        await handle.appendFile(part)
        bytes += Buffer.byteLength(part)
        isReading = true
      }
      isReading = false
      if ((await handle.stat()).size !== bytes) throw new ShortWriteError()
      if (before !== undefined) keepRights(handle.fd, before)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, place)
    syncFolder(dirname(place))
    return undefined
  } catch (error) {
    removeQuietly(temporary)
    if (isReading) throw error
    return describeWriteError(error, dirname(path))
  }
}
