import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { build } from 'vite'
import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

// Its CommonJS needs `require` and `__dirname`, which an ES module does not have.
it.skipIf(process.platform === 'win32')('node-notifier can be loaded from the bundle', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'main-bundle-'))
  const program = join(folder, 'mac.noindex/terminal-notifier.app/Contents/MacOS/terminal-notifier')
  try {
    await build({
      configFile: join(ROOT, 'src-main/vite.config.ts'),
      logLevel: 'warn',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: {
          entry: join(ROOT, 'src-main/nudges/delivery/node-notifier-channel.ts'),
          formats: ['es'],
          fileName: () => 'channel.mjs',
        },
      },
    })
    mkdirSync(dirname(program), { recursive: true })
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 })
    writeFileSync(
      join(folder, 'show.mjs'),
      `import os from 'node:os'
       import { nodeNotifierChannel } from './channel.mjs'
       os.type = () => 'Darwin'
       os.release = () => '25.0.0'
       const channel = nodeNotifierChannel({ platform: 'darwin', programs: ${JSON.stringify(folder)} })
       const notice = { title: 'A title', body: 'A body', actions: [] }
       const outcome = await channel.show(notice, () => {}, new AbortController().signal)
       process.stdout.write(JSON.stringify(outcome))`,
    )
    const printed = execFileSync(process.execPath, [join(folder, 'show.mjs')], { encoding: 'utf8' })
    expect(JSON.parse(printed)).toBe('shown')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
