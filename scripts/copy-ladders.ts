import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { writeBuiltLadders } from '../src-main/shrink/build-ladders.ts'
import { ROOT } from './paths.ts'

/** Puts the written ladders where the built app reads them. */
export function copyLadders(): void {
  const built = join(ROOT, 'dist/ladders')
  rmSync(built, { recursive: true, force: true })
  writeBuiltLadders(join(ROOT, 'src-main/shrink/ladders'), built)
}
