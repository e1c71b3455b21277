import { dirname } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { describeWriteError } from './disk-problem.ts'
import { replaceFile } from './replace-file.ts'

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
