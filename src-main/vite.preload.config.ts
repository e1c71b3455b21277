import { resolve } from 'node:path'

import { defineConfig } from 'vite'

import { notePackages } from '../scripts/shipped/package-folders.ts'

/** The preload: one CommonJS file, the only form that a sandboxed page script can take. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [notePackages()],
  build: {
    outDir: '../dist/preload',
    emptyOutDir: true,
    target: 'chrome140',
    minify: false,
    lib: {
      entry: resolve(import.meta.dirname, 'preload.ts'),
      formats: ['cjs'],
      fileName: () => 'preload.cjs',
    },
    rolldownOptions: { external: ['electron'] },
  },
})
