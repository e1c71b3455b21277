import { renameSync, rmSync } from 'node:fs'
import { chmod, copyFile, open, rm } from 'node:fs/promises'

/** Puts a fetched AppImage in the place of the one that runs. */
export interface AppImageInstaller {
  /** Copies it beside the one that runs, durably; it takes its place when the app ends. */
  prepare(file: string): Promise<void>
  drop(): void
}

/**
 * Installs by one rename, so that there is a whole program under that name at any time, and under
 * that name: shortcuts, autostart and scripts lead to it. A program that runs keeps its own file.
 *
 * @param appImage the file that runs
 * @param onQuit calls back when the app ends for good
 */
export function appImageInstaller(
  appImage: string,
  onQuit: (call: () => void) => void,
): AppImageInstaller {
  const next = `${appImage}.update`
  let isReady = false
  /** Counts what was dropped: what is being copied then is no longer wanted. */
  let drops = 0

  onQuit(() => {
    if (isReady) renameSync(next, appImage)
  })

  return {
    async prepare(file) {
      const before = drops
      await rm(next, { force: true })
      await copyFile(file, next)
      await chmod(next, 0o755)
      const handle = await open(next, 'r+')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
      isReady = drops === before
      if (!isReady) await rm(next, { force: true })
    },

    drop() {
      drops += 1
      isReady = false
      rmSync(next, { force: true })
    },
  }
}
