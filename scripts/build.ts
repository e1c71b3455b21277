import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'vite'

import { beginBuild } from './build-stamp.ts'
import { copyLadders } from './copy-ladders.ts'
import { hasWorkingTray } from './electron-version.ts'
import { FIRST_LOAD_LIMITS, firstLoadBytes } from './first-load.ts'
import { drawAppIcons } from './icons.ts'
import { binary, ROOT } from './paths.ts'
import { say } from './say.ts'
import { writeLicenses } from './shipped/write-licenses.ts'
import { buildWords } from './words/build-words.ts'

const CONFIGS = {
  'the main process': 'src-main/vite.config.ts',
  'the command line': 'src-main/vite.cli.config.ts',
  'the job process': 'src-main/vite.jobs.config.ts',
  'the preload': 'src-main/vite.preload.config.ts',
  'the windows': 'src-renderer/vite.config.ts',
}

/** Builds the app into `dist/`. Throws when it cannot be what it is meant to be. */
export async function buildApp(): Promise<void> {
  const isWhole = beginBuild()
  const electron = await readFile(binary('electron', 'package.json'), 'utf8')
  const { version } = JSON.parse(electron) as { version: string }
  if (!hasWorkingTray(version)) throw new Error(`Electron ${version} has no tray on Linux.`)
  for (const [what, configFile] of Object.entries(CONFIGS)) {
    say(`Building ${what}`)
    await build({ configFile, logLevel: 'warn' })
  }
  await copyLadders()
  buildWords()
  await drawAppIcons()
  writeLicenses()
  for (const [page, limit] of Object.entries(FIRST_LOAD_LIMITS)) {
    const bytes = firstLoadBytes(join(ROOT, 'dist/renderer'), page)
    say(`${page} loads ${(bytes / 1000).toFixed(0)} kB of script (gzip)`)
    if (bytes > limit) throw new Error(`${page} loads more than ${limit} B.`)
  }
  isWhole()
}

if (import.meta.main) {
  await buildApp()
  say('Built into dist/.')
}
