import type { Press } from '../../src-shared/contract/press.ts'

/**
 * How long after its answer the same request still counts as the same press, in milliseconds.
 * A person who logs the same thing twice on purpose has read the first acknowledgement by then.
 */
export const SETTLED_MS = 500

/** What is asked for. */
export interface Request {
  name: string
  argument: unknown
  /** The press that it came of; without one, it was meant as it stands. */
  press: Press | undefined
}

type Once = <T>(request: Request, run: () => T) => T

interface Ran {
  argument: string
  press: Press | undefined
  answer: unknown
  /** Undefined while the answer is awaited. */
  answeredAt?: number
}

/**
 * Lets each press do one thing once. A request is answered with the answer of the one before it,
 * instead of being run, if both have the same name and
 * - it came of a later press of the same series (a double click, a double Enter, a key that
 *   bounces), whatever its argument is by then: the field is empty, or something else has come
 *   to lie under the pointer; or
 * - it has the same argument, nothing was pressed or typed in between, and the one before is
 *   unanswered or was answered less than `SETTLED_MS` ago.
 *
 * A request of which nothing was kept counts as never made, so that trying again is possible at
 * once: it could not be saved, or its words need care, and may be about something else.
 *
 * @param now elapsed milliseconds, of a monotonic clock
 */
export function pressDeduplication(now: () => number): Once {
  const latest = new Map<string, Ran>()

  function repeats(before: Ran, { press }: Request, argument: string): boolean {
    if (press === undefined || press.page !== before.press?.page) return false
    const later = press.series - before.press.series
    if (later === 0 && press.nth > before.press.nth) return true
    if (later > 1 || argument !== before.argument) return false
    return before.answeredAt === undefined || now() - before.answeredAt < SETTLED_MS
  }

  return <T>(request: Request, run: () => T): T => {
    const { name, press } = request
    const argument = JSON.stringify(request.argument)
    const before = latest.get(name)
    if (before !== undefined && repeats(before, request, argument)) {
      before.press = press
      // The answer is of the same command, and so of the same type.
      return before.answer as T
    }
    const answer = run()
    const ran: Ran = { argument, press, answer }
    latest.set(name, ran)
    const forget = (): void => {
      if (latest.get(name) === ran) latest.delete(name)
    }
    const answered = (result: unknown): void => {
      ran.answeredAt = now()
      if (isNotKept(result)) forget()
    }
    if (answer instanceof Promise) void answer.then(answered, forget)
    else answered(answer)
    return answer
  }
}

function isNotKept(result: unknown): boolean {
  if (typeof result !== 'object' || result === null || !('kind' in result)) return false
  return result.kind === 'not-saved' || result.kind === 'care'
}
