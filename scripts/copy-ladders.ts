import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { ladderFolder } from '../src-main/shrink/ladder-folder.ts'
import { ladderLanguages } from '../src-shared/ladder-language.ts'
import { ROOT } from './paths.ts'

/**
 * Puts the written ladders where the built app reads them, each language's triggers as stems beside
 * them: to cut tens of thousands would cost the first ladder a good part of a second.
 */
export async function copyLadders(): Promise<void> {
  const source = join(ROOT, 'src-main/shrink/ladders')
  const built = join(ROOT, 'dist/ladders')
  await rm(built, { recursive: true, force: true })
  await cp(source, built, { recursive: true })
  const languages = ladderFolder(source)
  for (const language of ladderLanguages)
    await writeFile(join(built, language, 'triggers.txt'), languages(language).matcher.lines)
}
