import { EventEmitter } from 'node:events'

import { serveJobs } from '../platform/jobs/serve-jobs.ts'
import { testJobs } from './test-jobs.ts'

/** A process for the jobs of tests: plain Node in the place of Electron's utility process. */
const port = new EventEmitter()
process.on('message', (data) => port.emit('message', { data }))
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
serveJobs(
  Object.assign(port, { postMessage: (message: object) => void process.send?.(message) }) as never,
  testJobs,
)
