import { utilityProcess } from 'electron'

import type { JobProcess } from './job-types.ts'

/**
 * What a job process knows of the environment: the zone, where Windows has its own libraries, and
 * where a packager has put those of Electron.
 */
const VARIABLES = ['TZ', 'SystemRoot', 'LD_LIBRARY_PATH']
/** How many threads it has for files: each that does not answer keeps one. */
const FILE_THREADS = '16'

/** Starts a process for jobs. Only when Electron is ready. */
export function startJobProcess(entry: string): JobProcess {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'jobs',
    stdio: 'ignore',
    env: { ...environment(process.env), UV_THREADPOOL_SIZE: FILE_THREADS },
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

function environment(from: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    VARIABLES.flatMap((name) => {
      const value = from[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function killAtOnce(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
