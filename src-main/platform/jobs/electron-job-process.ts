import { utilityProcess } from 'electron'

import { jobEnvironment } from './job-environment.ts'
import type { JobProcess } from './job-types.ts'

/** Starts a process for jobs. Only when Electron is ready. */
export function startJobProcess(entry: string): JobProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'jobs',
    stdio: 'ignore',
    env: jobEnvironment(process.env),
  })
  return {
    send: (order) => child.postMessage(order),
    onReport: (hear) => void child.on('message', hear),
    onExit: (hear) => void child.once('exit', hear),
    kill() {
      // `kill()` of the child asks first, and on macOS waits for its end (electron#45053).
      const end = (): void => killAtOnce(child.pid)
      if (child.pid === undefined) child.once('spawn', end)
      else end()
    },
  }
}

function killAtOnce(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
