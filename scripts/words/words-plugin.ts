import type { Plugin } from 'vite'

import { builtLanguages, partWords, parts, type Part } from './language-words.ts'

const NAME = 'virtual:words'
const ID = `\0${NAME}`

/**
 * Gives pages the words as modules, a few a language: `virtual:words` loads them by language and part.
 * So a page loads the words that it says, in the language that it says them in, and no others.
 */
export function wordsPlugin(): Plugin {
  return {
    name: 'words',
    resolveId: (id) => (id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === ID) return index()
      if (!id.startsWith(`${ID}/`)) return undefined
      const [, language = '', part = ''] = id.split('/')
      return `export default ${JSON.stringify(partWords(language, part as Part))}`
    },
  }
}

/** How the file of some words is called, such as `assets/words.de.main-D4x.js`; undefined of other modules. */
export function wordsChunk(id: string | null | undefined): string | undefined {
  if (!id?.startsWith(`${ID}/`)) return undefined
  const [, language = '', part = ''] = id.split('/')
  return `assets/words.${language}.${part}-[hash].js`
}

function index(): string {
  const lines = builtLanguages.map((language) => {
    const loads = parts.map((part) => `${part}: () => import('${NAME}/${language}/${part}')`)
    return `  '${language}': { ${loads.join(', ')} },`
  })
  return `export default {\n${lines.join('\n')}\n}`
}
