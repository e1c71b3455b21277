import { build } from 'vite'

import { say } from './say.ts'

const CONFIGS = {
  'the main process': 'src-main/vite.config.ts',
  'the preload': 'src-main/vite.preload.config.ts',
  'the windows': 'src-renderer/vite.config.ts',
}

/** Builds the app into `dist/`. */
export async function buildApp(): Promise<void> {
  for (const [what, configFile] of Object.entries(CONFIGS)) {
    say(`Building ${what}`)
    await build({ configFile, logLevel: 'warn' })
  }
}

if (import.meta.main) {
  await buildApp()
  say('Built into dist/.')
}
