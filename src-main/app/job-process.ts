import { serveJobs } from '../platform/jobs/serve-jobs.ts'
import { appJobs } from './jobs.ts'

// The entry of a job process: dist/jobs/job-process.cjs.
serveJobs(process.parentPort, appJobs)
