import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ROOT } from './paths.ts'

it('writes the notes of the present version, wherever it is started', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  try {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      version: string
    }
    const script = join(ROOT, 'scripts/release.ts')
    execFileSync(process.execPath, [script, 'notes', `v${version}`, 'notes.md'], {
      cwd: folder,
      stdio: 'pipe',
    })
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toContain('\n### ')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
