import type { ParentPort } from 'electron'

import { nodeParentPort } from '../platform/jobs/node-job-process.ts'
import { serveJobs } from '../platform/jobs/serve-jobs.ts'
import { appJobs } from './jobs.ts'

// The entry of a job process: dist/jobs/job-process.cjs. A command that Node runs starts it as well.
const { parentPort } = process as { parentPort?: ParentPort }
serveJobs(parentPort ?? nodeParentPort(), appJobs)
