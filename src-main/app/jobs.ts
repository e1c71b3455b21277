import { importJobs } from '../data/exchange/imports/import-jobs.ts'
import type { Jobs } from '../platform/jobs/job-types.ts'
import { fileJobs } from '../storage/file-jobs.ts'

/** Everything that is done outside the main process: each feature's jobs, beside what they are for. */
export const appJobs = { ...fileJobs, ...importJobs } satisfies Jobs
