import { fork } from 'node:child_process'

import type { ParentPort } from 'electron'

import { jobEnvironment } from './job-environment.ts'
import type { JobProcess } from './job-types.ts'

/** Starts a process for jobs from Node, for a command that is not run by the app; and its process id. */
export function startNodeJobProcess(entry: string): JobProcess & { pid: number | undefined } {
  const child = fork(entry, [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    env: jobEnvironment(process.env),
    execArgv: [],
  })
  // It could not be started, or has just ended: its exit tells.
  child.on('error', () => undefined)
  return {
    pid: child.pid,
    send: (order) => void child.send(order),
    onReport: (hear) => void child.on('message', hear as (message: unknown) => void),
    onExit: (hear) => void child.once('exit', hear),
    kill() {
      child.kill('SIGKILL')
      // One that waits for a file system that does not answer keeps nothing from ending.
      if (child.connected) child.disconnect()
      child.unref()
    },
  }
}

/** The other side of it, in the process that was started. It ends with the one that started it. */
export function nodeParentPort(): Pick<ParentPort, 'on' | 'postMessage'> {
  // An exit would wait for threads that wait for a file.
  process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  const port = {
    on(_: 'message', hear: (event: { data: unknown; ports: [] }) => void) {
      process.on('message', (data) => hear({ data, ports: [] }))
      return port as unknown as ParentPort
    },
    postMessage: (message: unknown) => void process.send?.(message),
  }
  return port
}
