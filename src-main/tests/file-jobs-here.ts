import type { OwnedJobRunner } from '../platform/jobs/job-runner.ts'
import { jobsHere } from '../platform/jobs/jobs-here.ts'
import { fileJobs, type FileJobs } from '../storage/file-jobs.ts'

/** Reads other devices' files in this process: in a test in which nothing hangs. */
export function openFileJobsHere(): Promise<OwnedJobRunner<FileJobs>> {
  return Promise.resolve({ ...jobsHere(() => fileJobs), end: () => undefined })
}
