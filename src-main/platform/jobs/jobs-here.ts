import type { JobOptions, JobOutcome, JobRunner, Jobs } from './job-types.ts'

/**
 * Runs jobs in this process, which has nothing else to do: that of a command, or a test in which
 * nothing hangs.
 *
 * @param load gives the jobs when the first one is to be done
 */
export function jobsHere<T extends Jobs>(load: () => T | Promise<T>): JobRunner<T> {
  return {
    async run(name, input, { onPart }: JobOptions<unknown>) {
      try {
        const job = (await load())[name] as Jobs[string]
        // As on the way to a process and back.
        const tell = (part: unknown): void => onPart?.(structuredClone(part))
        const result = await job(structuredClone(input), tell)
        return { kind: 'done', result: structuredClone(result) } as JobOutcome<never>
      } catch (error) {
        return { kind: 'failed', reason: String(error) }
      }
    },
  }
}
