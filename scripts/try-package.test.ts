import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

/** A program that keeps the win it is given, as the app does, and waits to be ended. */
const KEEPS = `
for argument; do case $argument in
--user-data-dir=*) data="\${argument#*=}/data/device/wins" ;;
--log=*) win="\${argument#*=}" ;;
esac; done
mkdir -p "$data"; echo "$win" > "$data/2026-11.json"
exec sleep 3600
`

/** Tries a program that a shell script stands for. */
async function tryScript(
  script: string,
  signal: AbortSignal,
): Promise<{ code: number | null; said: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'try package '))
  const program = join(folder, 'program')
  writeFileSync(program, `#!/bin/sh\n${script}`)
  chmodSync(program, 0o755)
  const tried = Promise.withResolvers<{ code: number | null; said: string }>()
  const args = [join(ROOT, 'scripts/try-package.ts'), program]
  const child = execFile(process.execPath, args, { signal }, (_, __, said) =>
    tried.resolve({ code: child.exitCode, said }),
  )
  return tried.promise.finally(() => rmSync(folder, { recursive: true }))
}

it.runIf(process.platform === 'linux')(
  'ends with the app that it tried (on Linux: a script)',
  async ({ signal }) => {
    const { code, said } = await tryScript(KEEPS, signal)
    expect(said).toContain('It started, kept a win and ended.')
    expect(code).toBe(0)
  },
)

it.runIf(process.platform === 'linux')(
  'says of an app that ends by itself (on Linux: a script)',
  async ({ signal }) => {
    const { code, said } = await tryScript('exit 7', signal)
    expect(said).toContain('It ended by itself (7).')
    expect(code).toBe(1)
  },
)
