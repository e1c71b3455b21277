import { builtinModules } from 'node:module'
import { resolve } from 'node:path'

import { defineConfig } from 'vite'

import { lexiconPlugin } from '../scripts/lexicon-plugin.ts'
import { notePackages } from '../scripts/shipped/package-folders.ts'

const NO_SCHEMA = resolve(import.meta.dirname, 'storage/no-schema.ts')

/** The main process: one ES module with everything in it but Electron and Node. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [lexiconPlugin(), notePackages()],
  build: {
    outDir: '../dist/main',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    lib: {
      entry: resolve(import.meta.dirname, 'index.ts'),
      formats: ['es'],
      fileName: 'index',
    },
    rolldownOptions: {
      // Gives the older modules their `require`.
      platform: 'node',
      external: ['electron', ...builtinModules, /^node:/],
      output: { codeSplitting: true },
    },
  },
  // By this name node-notifier's modules ask for their folder.
  define: { __dirname: 'import.meta.dirname' },
  resolve: {
    conditions: ['node'],
    mainFields: ['module', 'main'],
    alias: { 'ajv/dist/2020.js': NO_SCHEMA, 'ajv-formats': NO_SCHEMA },
  },
})
