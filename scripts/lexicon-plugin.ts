import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { normalizePath, type Plugin } from 'vite'

import type { Lexicon } from '../src-main/care/domain/lexicon.ts'
import { lexiconAsFiles, lexiconInFiles } from '../src-main/care/lexicon-files.ts'
import { ROOT } from './paths.ts'

const READER = normalizePath(join(ROOT, 'src-main/care/lexicon-files.ts'))
const FOLDER = 'lexicon'
const PREFIX = '\0lexicon:'

/**
 * Has the built app read each lexicon of care from files, as far as a text needs it. To work all
 * of them out of their data would cost half of what a start takes.
 */
export function lexiconPlugin(): Plugin {
  return {
    name: 'lexicons-as-files',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/lexicon\/[a-z]{2}\.json$/ },
      handler: (id, importer = '') => `${PREFIX}${resolve(importer, '..', id)}.js`,
    },
    load: {
      filter: { id: new RegExp(`^${PREFIX}`) },
      handler(id) {
        const path = id.slice(PREFIX.length, -'.js'.length)
        this.addWatchFile(path)
        const { head, files } = lexiconAsFiles(JSON.parse(readFileSync(path, 'utf8')) as Lexicon)
        for (const [name, source] of files)
          this.emitFile({ type: 'asset', fileName: `${FOLDER}/${name}`, source })
        const { name } = lexiconInFiles
        return `import { ${name} } from ${JSON.stringify(READER)}
          import { join } from 'node:path'
          const folder = join(import.meta.dirname, ${JSON.stringify(FOLDER)})
          export default ${name}(folder, ${JSON.stringify(head)})`
      },
    },
  }
}
