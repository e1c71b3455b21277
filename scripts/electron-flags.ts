import { statfsSync } from 'node:fs'

import { canSandbox } from '../electron-stand-in/src/chromium/sandbox.ts'
import { say } from './say.ts'

/** What Chromium wants of shared memory, in bytes; containers often have 64 MiB. */
const SHARED_MEMORY = 2 ** 28

/**
 * What Electron is started with where a Linux machine does not give it everything that a desktop
 * does. Its sandbox is left out only where Electron would refuse to start with it, and that is said.
 *
 * @param program Electron's program
 */
export function electronFlags(program: string): string[] {
  if (process.platform !== 'linux') return []
  return [
    ...(sandboxed(program) ? [] : ['--no-sandbox']),
    ...(hasSharedMemory() ? [] : ['--disable-dev-shm-usage']),
  ]
}

function sandboxed(program: string): boolean {
  if (canSandbox(program)) return true
  if (process.getuid?.() !== 0) {
    say("This system keeps Electron's sandbox from working, so it runs without one.")
  }
  return false
}

function hasSharedMemory(): boolean {
  try {
    const { blocks, bsize } = statfsSync('/dev/shm')
    return blocks * bsize >= SHARED_MEMORY
  } catch {
    return false
  }
}
