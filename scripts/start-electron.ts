import { spawn, type ChildProcess } from 'node:child_process'

import { electronProgram, type FoundElectron } from './electron-dist.ts'
import { electronFlags } from './electron-flags.ts'
import { ROOT } from './paths.ts'

/**
 * Starts the built app in the terminal's own desktop, or in the one that `env` names.
 *
 * @param env more than this process's environment
 */
export function startElectron(
  dist: FoundElectron,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const program = electronProgram(dist)
  // The stand-in looks after its Chromium itself.
  const flags = dist.kind === 'electron' ? electronFlags(program) : []
  return spawn(program, [...flags, ROOT, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
}
