import type { JobOptions, JobOrder, JobOutcome, JobProcess, JobReport } from './job-types.ts'

/** How long a process may take to start, as at a login where everything starts, in milliseconds. */
const START_MS = 60_000

type Options = JobOptions<unknown>
type Outcome = JobOutcome<unknown>

/** One job process, which does one job at a time. */
export interface JobWorker {
  run(order: JobOrder, options: Options): Promise<Outcome>
  /** Ends the process, and what it does. */
  end(outcome?: Outcome): void
  /** Whether the process is there for more. */
  isAlive(): boolean
}

/**
 * Takes a process for jobs.
 *
 * @param onExit called when the process is really gone, which may be long after it was ended: one
 *   that waits for a file system that does not answer stays until that does
 */
export function jobWorker(child: JobProcess, onExit: () => void): JobWorker {
  let isReady = false
  let isOver = false
  let going: { options: Options; answer: (outcome: Outcome) => void } | undefined
  let timer: NodeJS.Timeout | undefined

  function settle(outcome: Outcome): void {
    clearTimeout(timer)
    const { answer } = going ?? {}
    going = undefined
    answer?.(outcome)
  }

  function end(outcome: Outcome = { kind: 'cancelled' }): void {
    if (!isOver) child.kill()
    isOver = true
    settle(outcome)
  }

  function waitFor(limitMs: number): void {
    clearTimeout(timer)
    timer = setTimeout(() => end({ kind: 'late' }), limitMs)
    // A job keeps nothing from ending.
    timer.unref()
  }

  function hear(report: JobReport): void {
    if (report.kind === 'ready') isReady = true
    if (going === undefined) return
    const { limitMs, onPart } = going.options
    if (report.kind === 'done' || report.kind === 'failed') return settle(report)
    waitFor(limitMs)
    if (report.kind === 'part') onPart?.(report.part)
  }

  child.onReport((report) => {
    if (!isOver) hear(report)
  })
  child.onExit(() => {
    isOver = true
    settle({ kind: 'failed', reason: 'The process has ended.' })
    onExit()
  })

  const cancel = (): void => end()

  return {
    run(order, options) {
      const { promise, resolve } = Promise.withResolvers<Outcome>()
      options.signal?.addEventListener('abort', cancel, { once: true })
      going = {
        options,
        answer(outcome) {
          options.signal?.removeEventListener('abort', cancel)
          resolve(outcome)
        },
      }
      waitFor(isReady ? options.limitMs : START_MS)
      try {
        child.send(order)
      } catch (error) {
        // What was given cannot be cloned.
        settle({ kind: 'failed', reason: String(error) })
      }
      return promise
    },
    end,
    isAlive: () => !isOver,
  }
}
