/**
 * What can be done in a job process, by name. A job is given a value and answers with one; both are
 * cloned on their way (structured clone). It may tell of parts of its work before it has ended.
 */
export type Jobs = Record<string, (input: never, tell: (part: unknown) => void) => unknown>

/** What a job is given. */
export type JobInput<J extends Jobs[string]> = Parameters<J>[0]

/** What a job tells of on its way. */
export type JobPart<J extends Jobs[string]> = Parameters<J>[1] extends (part: infer P) => void
  ? P
  : never

/** What a job answers. */
export type JobResult<J extends Jobs[string]> = Awaited<ReturnType<J>>

/** How a job is run. */
export interface JobOptions<P> {
  /**
   * How long the job may say nothing, in milliseconds: neither a part nor its result. The start of
   * the process and the wait for a free one do not count.
   */
  limitMs: number
  /** Told each part as it comes. */
  onPart?: (part: P) => void
  /** Ends the job, and the process that it runs in. */
  signal?: AbortSignal
}

/** What has become of a job. */
export type JobOutcome<R> =
  | { kind: 'done'; result: R }
  /** It has said nothing for too long. Its process was ended. */
  | { kind: 'late' }
  | { kind: 'cancelled' }
  /** It threw, or its process ended or could not be started. */
  | { kind: 'failed'; reason: string }

/** Runs jobs outside the main process. */
export interface JobRunner<T extends Jobs> {
  /** Runs a job. Never rejects. */
  run<K extends keyof T>(
    name: K,
    input: JobInput<T[K]>,
    options: JobOptions<JobPart<T[K]>>,
  ): Promise<JobOutcome<JobResult<T[K]>>>
}

/** What the main process says to a job process. */
export interface JobOrder {
  name: string
  input: unknown
}

/** What a job process says. */
export type JobReport =
  | { kind: 'ready' }
  | { kind: 'part'; part: unknown }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; reason: string }

/** A job process, as the main process sees it. */
export interface JobProcess {
  send(order: JobOrder): void
  onReport(hear: (report: JobReport) => void): void
  onExit(hear: () => void): void
  /** Ends it at once, whatever it is waiting for, and does not wait for its end. */
  kill(): void
}
