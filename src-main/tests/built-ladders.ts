import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { ladderLanguages } from '../../src-shared/ladder-language.ts'
import { buildLadders, filesIn } from '../shrink/build-ladders.ts'
import { LADDERS } from './written-shrinker.ts'

let built: string | undefined

/** A folder with the ladders of all languages as the app has them, built once a process and gone with it. */
export function builtLadders(): string {
  if (built !== undefined) return built
  const folder = mkdtempSync(join(tmpdir(), 'built-ladders-'))
  for (const language of ladderLanguages) {
    const written = new Map(filesIn(join(LADDERS, language)))
    mkdirSync(join(folder, language))
    for (const [name, text] of Object.entries(buildLadders(language, written)))
      writeFileSync(join(folder, language, name), text)
  }
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  built = folder
  return folder
}
