import type {
  JobInput,
  JobOptions,
  JobOrder,
  JobOutcome,
  JobPart,
  JobProcess,
  JobResult,
  JobRunner,
  Jobs,
} from './job-types.ts'
import { jobWorker, type JobWorker } from './job-worker.ts'

/** How many processes may work at a time; further jobs wait for one. */
const MOST_WORKING = 2
/**
 * How many processes may be left that were ended and do not end, since they wait for a file system
 * that does not answer. With so many, no more are started.
 */
const MOST_STUCK = 3
/** How long a process without a job is kept for the next one, in milliseconds. */
const IDLE_MS = 2_000

interface Waiting {
  order: JobOrder
  options: JobOptions<unknown>
  answer: (outcome: JobOutcome<unknown>) => void
}

/** Runs jobs in processes, and ends these with the app. */
export interface OwnedJobRunner<T extends Jobs> extends JobRunner<T> {
  /** Ends every process at once. Every job that is going on or waiting is cancelled. */
  end(): void
}

/**
 * Runs jobs in processes of their own, which are started when there is something to do and ended
 * soon after. What such a process waits for, nothing else does.
 *
 * @param start starts a process
 */
export function openJobRunner<T extends Jobs>(start: () => JobProcess): OwnedJobRunner<T> {
  const working = new Set<JobWorker>()
  /** Those that are not gone, whether they work, are idle, or were ended. */
  const present = new Set<JobWorker>()
  const waiting: Waiting[] = []
  let idle: { worker: JobWorker; timer: NodeJS.Timeout } | undefined

  function takeIdle(): JobWorker | undefined {
    clearTimeout(idle?.timer)
    const { worker } = idle ?? {}
    idle = undefined
    return worker?.isAlive() === true ? worker : undefined
  }

  function begin(): JobWorker {
    const worker = jobWorker(start(), () => present.delete(worker))
    present.add(worker)
    return worker
  }

  function leave(worker: JobWorker): void {
    working.delete(worker)
    if (!worker.isAlive()) return
    if (idle?.worker.isAlive() === true) return worker.end()
    const timer = setTimeout(() => worker.end(), IDLE_MS)
    timer.unref()
    idle = { worker, timer }
  }

  function isStuck(): boolean {
    return [...present].filter((worker) => !worker.isAlive()).length >= MOST_STUCK
  }

  async function work({ order, options, answer }: Waiting): Promise<void> {
    if (options.signal?.aborted === true) return answer({ kind: 'cancelled' })
    let worker = takeIdle()
    if (worker === undefined && isStuck()) return answer({ kind: 'late' })
    try {
      worker ??= begin()
    } catch (error) {
      return answer({ kind: 'failed', reason: String(error) })
    }
    working.add(worker)
    answer(await worker.run(order, options))
    leave(worker)
    next()
  }

  function next(): void {
    while (working.size < MOST_WORKING) {
      const job = waiting.shift()
      if (job === undefined) return
      void work(job)
    }
  }

  return {
    run<K extends keyof T>(
      name: K,
      input: JobInput<T[K]>,
      options: JobOptions<JobPart<T[K]>>,
    ): Promise<JobOutcome<JobResult<T[K]>>> {
      const { promise, resolve } = Promise.withResolvers<JobOutcome<unknown>>()
      waiting.push({
        order: { name: String(name), input },
        options: options as JobOptions<unknown>,
        answer: resolve,
      })
      next()
      return promise as Promise<JobOutcome<JobResult<T[K]>>>
    },

    end() {
      for (const job of waiting.splice(0)) job.answer({ kind: 'cancelled' })
      takeIdle()
      for (const worker of present) worker.end()
    },
  }
}
