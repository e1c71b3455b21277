import { builtinModules } from 'node:module'
import { resolve } from 'node:path'

import { defineConfig } from 'vite'

import { notePackages } from '../scripts/shipped/package-folders.ts'

/**
 * The job process (decision 143): one CommonJS file with all that it needs, which Electron can
 * start from the archive of a packaged app.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [notePackages()],
  build: {
    outDir: '../dist/jobs',
    emptyOutDir: true,
    target: 'node24',
    minify: false,
    lib: {
      entry: resolve(import.meta.dirname, 'app/job-process.ts'),
      formats: ['cjs'],
      fileName: () => 'job-process.cjs',
    },
    rolldownOptions: {
      platform: 'node',
      external: ['electron', ...builtinModules, /^node:/],
    },
  },
  resolve: { conditions: ['node'], mainFields: ['module', 'main'] },
})
