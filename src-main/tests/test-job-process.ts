import { nodeParentPort } from '../platform/jobs/node-job-process.ts'
import { serveJobs } from '../platform/jobs/serve-jobs.ts'
import { testJobs } from './test-jobs.ts'

/** A process for the jobs of tests: plain Node in the place of Electron's utility process. */
serveJobs(nodeParentPort(), testJobs)
