import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { ROOT } from './paths.ts'

/** Puts the written ladders where the built app reads them. */
export async function copyLadders(): Promise<void> {
  const built = join(ROOT, 'dist/ladders')
  await rm(built, { recursive: true, force: true })
  await cp(join(ROOT, 'src-main/shrink/ladders'), built, { recursive: true })
}
