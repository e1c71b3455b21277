import type { JobOutcome, JobRunner, Jobs } from '../platform/jobs/job-types.ts'

/** Runs jobs in this process, for tests in which nothing hangs. */
export function jobsHere<T extends Jobs>(jobs: T): JobRunner<T> {
  return {
    async run(name, input, { onPart }) {
      const job = jobs[name] as Jobs[string]
      // As on the way to a process and back.
      const tell = (part: unknown): void => onPart?.(structuredClone(part) as never)
      try {
        const result = await job(structuredClone(input), tell)
        return { kind: 'done', result: structuredClone(result) } as JobOutcome<never>
      } catch (error) {
        return { kind: 'failed', reason: String(error) }
      }
    },
  }
}
