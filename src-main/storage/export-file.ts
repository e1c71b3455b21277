import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { SaveProblem } from '../../src-shared/contract/save-result.ts'
import { describeWriteError } from './disk-problem.ts'

/**
 * Writes a file where the person asked for it, whole or not at all: beside it under a name that
 * nothing has, then in its place.
 *
 * @returns why it could not be written; what was there before is then still there
 */
export async function writeKeptFile(
  path: string,
  bytes: Uint8Array | string,
): Promise<SaveProblem | undefined> {
  const folder = dirname(path)
  const beside = join(folder, `.${randomUUID()}.part`)
  try {
    await writeFile(beside, bytes, { flag: 'wx', flush: true })
    await rename(beside, path)
    return undefined
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    return describeWriteError(error, folder)
  }
}
