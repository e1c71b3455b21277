import { fork } from 'node:child_process'
import { join } from 'node:path'

import type { JobProcess } from '../platform/jobs/job-types.ts'

const ENTRY = join(import.meta.dirname, 'test-job-process.ts')

/** A process for the jobs of tests, and its process id. */
export function nodeJobProcess(): JobProcess & { pid: number | undefined } {
  const child = fork(ENTRY, { serialization: 'advanced', execArgv: [], stdio: 'ignore' })
  return {
    pid: child.pid,
    send: (order) => void child.send(structuredClone(order)),
    onReport: (hear) => void child.on('message', hear as (message: unknown) => void),
    onExit: (hear) => void child.once('exit', hear),
    kill: () => void child.kill('SIGKILL'),
  }
}
