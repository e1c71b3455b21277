import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ElectronDist } from './electron-dist.ts'
import { binary, ROOT } from './paths.ts'

/**
 * Starts the built app in the terminal's own desktop.
 *
 * @param env more than this process's environment
 */
export function startElectron(
  dist: Exclude<ElectronDist, { kind: 'none' }>,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const program = dist.kind === 'electron' ? electronProgram() : 'electron'
  // Chromium's sandbox refuses to run as root; elsewhere it stays on.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return spawn(join(dist.folder, program), [...flags, ROOT, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
}

/** The program inside Electron's folder; it differs from system to system. */
function electronProgram(): string {
  try {
    return readFileSync(binary('electron', 'path.txt'), 'utf8')
  } catch {
    return 'electron'
  }
}
