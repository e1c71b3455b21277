import { join } from 'node:path'

import { startNodeJobProcess } from '../platform/jobs/node-job-process.ts'

const ENTRY = join(import.meta.dirname, 'test-job-process.ts')

/** A process for the jobs of tests, and its process id. */
export function nodeJobProcess(): ReturnType<typeof startNodeJobProcess> {
  return startNodeJobProcess(ENTRY)
}
