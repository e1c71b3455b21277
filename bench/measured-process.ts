import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { ROOT } from '../scripts/paths.ts'

/** How often the memory of a process is looked at, in milliseconds. */
const LOOK_MS = 20

/** What a process took. */
export interface MeasuredProcess {
  seconds: number
  /** The most memory that it, or one that it started, had in use; known on Linux alone. */
  peakBytes: number | undefined
}

/**
 * Runs a program in the project's folder.
 *
 * @throws Error with what it said, if it does not end well
 */
export function measuredProcess(
  program: string,
  given: readonly string[],
): Promise<MeasuredProcess> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(program, given, { cwd: ROOT, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    let peak = 0
    const looking = setInterval(() => {
      for (const pid of withDescendants(child.pid)) peak = Math.max(peak, highWater(pid))
    }, LOOK_MS)
    child.stderr.on('data', (text: Buffer) => (said += text.toString()))
    child.once('error', reject)
    child.once('close', (code) => {
      const seconds = (performance.now() - began) / 1_000
      clearInterval(looking)
      if (code === 0) resolve({ seconds, peakBytes: peak === 0 ? undefined : peak })
      else reject(new Error(`${program} ${given.join(' ')} ended with ${code}: ${said}`))
    })
  })
}

/** A process and all that were started by it, as far as they are there still. */
function withDescendants(pid: number | undefined): number[] {
  if (pid === undefined) return []
  const children = fileOf(`/proc/${pid}/task/${pid}/children`).trim().split(' ')
  return [
    pid,
    ...children.filter((one) => one !== '').flatMap((one) => withDescendants(Number(one))),
  ]
}

/** The most memory that a process has had in use so far, in bytes; 0 where that is unknown. */
function highWater(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(fileOf(`/proc/${pid}/status`)) ?? []
  return Number(kilobytes ?? 0) * 1_024
}

/** Empty where there is no such file, or no longer. */
function fileOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
