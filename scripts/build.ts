import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { build } from 'vite'

import { languages } from '../src-shared/words/languages.ts'
import { beginBuild } from './build-stamp.ts'
import { copyLadders } from './copy-ladders.ts'
import { hasWorkingTray } from './electron-version.ts'
import { FIRST_LOADS, firstLoadBytes } from './first-load.ts'
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
  copyLadders()
  buildWords()
  await drawAppIcons()
  writeLicenses()
  for (const { page, limit, words } of FIRST_LOADS) sayFirstLoad(page, limit, words)
  isWhole()
}

/** Says how much a page loads at first in the language with the most words. Throws if that is too much. */
function sayFirstLoad(page: string, limit: number, words: readonly string[]): void {
  const loads = languages.map((language) => {
    const files = words.map((part) => `${language}.${part}`)
    return { language, bytes: firstLoadBytes(join(ROOT, 'dist/renderer'), page, files) }
  })
  const { language, bytes } = loads.reduce((most, one) => (one.bytes > most.bytes ? one : most))
  say(`${page} loads ${(bytes / 1000).toFixed(1)} kB of script (gzip) at most, in ${language}`)
  if (bytes > limit) throw new Error(`${page} loads more than ${limit} B.`)
}

if (import.meta.main) {
  await buildApp()
  say('Built into dist/.')
}
