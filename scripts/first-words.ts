import type { Plugin } from 'vite'

import en from '../src-shared/words/en.json' with { type: 'json' }

const NAME = 'virtual:first-words'
const ID = `\0${NAME}`
/** The sections of the catalog that the quick-log window says at once. */
const { acknowledgements, disk, energy, firstBack, heard, problems, quickLog } = en

/** Gives the quick-log window the words that it begins with, as a module a tenth of the catalog's size. */
export function firstWords(): Plugin {
  const words = { acknowledgements, disk, energy, firstBack, heard, problems, quickLog }
  return {
    name: 'first-words',
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? `export default ${JSON.stringify(words)}` : undefined),
  }
}
