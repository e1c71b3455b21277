import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

import { lockInstallation } from '../src-main/storage/installation-lock.ts'
import { copyLadders } from './copy-ladders.ts'
import { binary, ROOT } from './paths.ts'

/** How long another command may build, in milliseconds. */
const BUILD_MS = 60_000

/**
 * Builds the command line into `dist/cli`; nothing is printed but what goes wrong. Of several commands
 * at once, one builds, and the others wait for it.
 *
 * @param isBuilt whether that has been done meanwhile
 */
export async function buildCli(isBuilt: () => boolean): Promise<void> {
  const lock = lockInstallation(join(ROOT, '.cache/cli'), BUILD_MS)
  try {
    if (!isBuilt()) await build()
  } finally {
    lock?.release()
  }
}

async function build(): Promise<void> {
  // The command line comes last: it is there when all of it is.
  for (const what of ['jobs', 'cli']) {
    const config = `src-main/vite.${what}.config.ts`
    const vite = [binary('vite', 'bin/vite.js'), 'build', '--config', config]
    const { status, stderr } = spawnSync(process.execPath, [...vite, '--logLevel', 'error'], {
      cwd: ROOT,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`The command line could not be built.\n${stderr}`)
  }
  copyLadders()
}
