import { spawn, type ChildProcess } from 'node:child_process'

import { electronProgram, type FoundElectron } from './electron-dist.ts'
import { electronFlags } from './electron-flags.ts'
import { ROOT } from './paths.ts'

/** What a program that was ended by Ctrl+C answers with. */
const INTERRUPTED = 130

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

/**
 * Has the app hear what this process is sent, instead of it: the app saves what there is to save and
 * ends. Before it runs there is nothing to wait for.
 */
export function passSignalsOn(app: () => ChildProcess | undefined): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const running = app()
      if (running === undefined) process.exit(INTERRUPTED)
      running.kill(signal)
    })
  }
}
