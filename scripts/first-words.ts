import type { Plugin } from 'vite'

import en from '../src-shared/words/en.json' with { type: 'json' }

/** The sections of the catalog that the quick-log window says at once: a tenth of it. */
const { acknowledgements, disk, energy, firstBack, heard, problems, quickLog } = en
/** Those of parts that are loaded when they are first shown, and all others: what the main window begins with. */
const { imports, ...main } = en

/** The parts of the catalog that pages load by themselves. */
const PARTS: Readonly<Record<string, object>> = {
  'virtual:first-words': { acknowledgements, disk, energy, firstBack, heard, problems, quickLog },
  'virtual:main-words': main,
  'virtual:imports-words': { imports },
}

/** Gives pages the words that they begin with, and those of their parts, as modules of their own. */
export function firstWords(): Plugin {
  return {
    name: 'first-words',
    resolveId: (id) => (Object.hasOwn(PARTS, id) ? `\0${id}` : undefined),
    load(id) {
      const words = id.startsWith('\0') ? PARTS[id.slice(1)] : undefined
      return words && `export default ${JSON.stringify(words)}`
    },
  }
}
