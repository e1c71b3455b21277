import { resolve } from 'node:path'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

import { DEV_NONCE, DEV_POLICY, DEV_PORT } from '../scripts/dev-server.ts'
import { notePackages } from '../scripts/shipped/package-folders.ts'
import { wordsChunk, wordsPlugin } from '../scripts/words/words-plugin.ts'

const page = (name: string): string => resolve(import.meta.dirname, name)

/** How any other chunk is called. */
const CHUNK = 'assets/[name]-[hash].js'

/** The pages of the two windows. */
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  base: './',
  plugins: [react(), wordsPlugin(), notePackages()],
  // The development server adds an inline script; built pages have none.
  ...(command === 'serve' && { html: { cspNonce: DEV_NONCE } }),
  server: {
    host: '127.0.0.1',
    port: DEV_PORT,
    strictPort: true,
    headers: { 'content-security-policy': DEV_POLICY },
  },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { main: page('main.html'), 'quick-log': page('quick-log.html') },
      output: { chunkFileNames: ({ facadeModuleId }) => wordsChunk(facadeModuleId) ?? CHUNK },
    },
  },
}))
