import { join } from 'node:path'

import { build } from 'vite'

import { FIRST_LOAD_LIMIT, firstLoadBytes } from './first-load.ts'
import { ROOT } from './paths.ts'
import { say } from './say.ts'

const CONFIGS = {
  'the main process': 'src-main/vite.config.ts',
  'the preload': 'src-main/vite.preload.config.ts',
  'the windows': 'src-renderer/vite.config.ts',
}

/** Builds the app into `dist/`. Throws when a window would load more script than it may. */
export async function buildApp(): Promise<void> {
  for (const [what, configFile] of Object.entries(CONFIGS)) {
    say(`Building ${what}`)
    await build({ configFile, logLevel: 'warn' })
  }
  for (const page of ['main.html', 'quick-log.html']) {
    const bytes = firstLoadBytes(join(ROOT, 'dist/renderer'), page)
    say(`${page} loads ${(bytes / 1000).toFixed(0)} kB of script (gzip)`)
    if (bytes > FIRST_LOAD_LIMIT) throw new Error(`${page} loads more than ${FIRST_LOAD_LIMIT} B.`)
  }
}

if (import.meta.main) {
  await buildApp()
  say('Built into dist/.')
}
