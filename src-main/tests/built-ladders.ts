import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { lazily } from '../kernel/lazily.ts'
import { writeBuiltLadders } from '../shrink/build-ladders.ts'
import { LADDERS } from './written-shrinker.ts'

/**
 * A folder with the ladders of all languages as the app has them: those that were just built, where
 * the gate names them, else built once a process and gone with it.
 */
export const builtLadders = lazily(() => {
  const built = process.env['MICRO_MOMENTUM_LADDERS']
  if (built !== undefined) return built
  const folder = mkdtempSync(join(tmpdir(), 'built-ladders-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeBuiltLadders(LADDERS, folder)
  return folder
})
