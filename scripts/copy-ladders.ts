import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { buildLadders, filesIn } from '../src-main/shrink/build-ladders.ts'
import { ladderLanguages } from '../src-shared/ladder-language.ts'
import { ROOT } from './paths.ts'

/** Puts the written ladders where the built app reads them, in the form in which it reads them. */
export async function copyLadders(): Promise<void> {
  const built = join(ROOT, 'dist/ladders')
  await rm(built, { recursive: true, force: true })
  for (const language of ladderLanguages) {
    const to = join(built, language)
    await mkdir(to, { recursive: true })
    const written = new Map(filesIn(join(ROOT, 'src-main/shrink/ladders', language)))
    for (const [name, text] of Object.entries(buildLadders(language, written)))
      await writeFile(join(to, name), text)
  }
}
