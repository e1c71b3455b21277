import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { filesIn, ladderFolder } from '../src-main/shrink/ladder-folder.ts'
import { ladderLanguages } from '../src-shared/ladder-language.ts'
import { ROOT } from './paths.ts'

/**
 * Puts the written ladders where the built app reads them, each language's triggers as stems beside
 * them: to cut tens of thousands would cost the first ladder a good part of a second. Those of a
 * folder become one file without its triggers: to open and read them would take longer than the rest.
 */
export async function copyLadders(): Promise<void> {
  const source = join(ROOT, 'src-main/shrink/ladders')
  const built = join(ROOT, 'dist/ladders')
  await rm(built, { recursive: true, force: true })
  const languages = ladderFolder(source)
  for (const language of ladderLanguages) {
    const to = join(built, language)
    await mkdir(to, { recursive: true })
    const files = Map.groupBy(filesIn(join(source, language)), ([path]) =>
      path.replace(/[/.].*/, ''),
    )
    for (const [name, parts] of files)
      await writeFile(
        join(to, `${name}.txt`),
        parts.map(([, text]) => withoutTriggers(name, text)).join('\n'),
      )
    await writeFile(join(to, 'triggers.txt'), languages(language).matcher.lines)
  }
}

/** Which ladders of a kind are found by words is told by their triggers: there they stay. */
function withoutTriggers(name: string, text: string): string {
  return name === 'kinds' || name === 'words' ? text : text.replaceAll(/^\? .*\r?\n/gm, '')
}
