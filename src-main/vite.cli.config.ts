import { builtinModules } from 'node:module'
import { resolve } from 'node:path'

import { defineConfig } from 'vite'

import { lexiconPlugin } from '../scripts/lexicon-plugin.ts'
import { notePackages } from '../scripts/shipped/package-folders.ts'

const NO_SCHEMA = resolve(import.meta.dirname, 'storage/no-schema.ts')

/** The command line: a module that runs in Node and in the packaged app alike, without Electron. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [lexiconPlugin(), notePackages()],
  build: {
    outDir: '../dist/cli',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    lib: {
      entry: resolve(import.meta.dirname, 'command-line.ts'),
      formats: ['es'],
      fileName: 'index',
    },
    rolldownOptions: {
      platform: 'node',
      external: [...builtinModules, /^node:/],
      output: { codeSplitting: true },
    },
  },
  define: { __dirname: 'import.meta.dirname' },
  resolve: {
    conditions: ['node'],
    mainFields: ['module', 'main'],
    alias: {
      // electron-store asks it for folders that it is given here.
      electron: resolve(import.meta.dirname, 'cli/no-electron.ts'),
      'ajv/dist/2020.js': NO_SCHEMA,
      'ajv-formats': NO_SCHEMA,
    },
  },
})
