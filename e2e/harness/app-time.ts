import { AsyncLocalStorage } from 'node:async_hooks'

/** The time of one app: what it began sees the app's clock, and ends with it. */
export interface AppTime {
  /** Runs something as a part of the app. */
  inside: <T>(work: () => T) => T
  /** Sets the app's clock, which goes on from there. */
  set: (instant: number) => void
  /** Lets so many milliseconds go by at once, with all that was to be done in them. */
  pass: (ms: number) => void
  /** From now on none of its timers goes off. */
  end: () => void
}

interface Running {
  /** How far the app's clock is ahead of the true one, in milliseconds. */
  ahead: number
  ended: boolean
  /** What it waits for, and when that is to come, by its own clock. */
  waiting: Map<unknown, { at: number; call: () => void }>
}

type Call = (...given: unknown[]) => void

const running = new AsyncLocalStorage<Running>()
const trueNow = Date.now.bind(Date)
let isPrepared = false

/**
 * Begins the time of an app that runs in this process, beside the spec and its runner, which keep
 * the true time. What the app waits for ends with it, as with a process of its own.
 */
export function beginTime(): AppTime {
  if (!isPrepared) prepare()
  isPrepared = true
  const app: Running = { ahead: 0, ended: false, waiting: new Map() }
  return {
    inside: (work) => running.run(app, work),
    set(instant) {
      app.ahead = instant - trueNow()
    },
    pass: (ms) => running.run(app, () => pass(app, ms)),
    end() {
      app.ended = true
    },
  }
}

/**
 * Runs something that goes on whatever becomes of the app that has asked for it, such as what the
 * driver of a browser does: it waits by timers of this process, and is there for the next app too.
 */
export function outsideApps<T>(work: () => T): T {
  return running.exit(work)
}

/** Lets time go by for an app: whatever was to come in it comes, one after another. */
function pass(app: Running, ms: number): void {
  const until = Date.now() + ms
  for (;;) {
    const [next] = [...app.waiting].toSorted(([, one], [, other]) => one.at - other.at)
    if (next === undefined || next[1].at > until) break
    const [timer, { at, call }] = next
    clearTimeout(timer as NodeJS.Timeout)
    app.ahead += Math.max(0, at - Date.now())
    call()
  }
  app.ahead += Math.max(0, until - Date.now())
}

/** Has the clock and the timers of this process look whose they are. */
function prepare(): void {
  Date.now = () => trueNow() + (running.getStore()?.ahead ?? 0)
  for (const name of ['setTimeout', 'setInterval', 'setImmediate'] as const) {
    const begin = globalThis[name] as (call: Call, ...rest: unknown[]) => unknown
    const beginOwn = (call: Call, ...rest: unknown[]): unknown => {
      const app = running.getStore()
      if (app === undefined) return begin(call, ...rest)
      const whileItRuns: Call = (...given) => {
        app.waiting.delete(timer)
        if (!app.ended) call(...given)
      }
      const timer = begin(whileItRuns, ...rest)
      if (name === 'setTimeout') {
        const [ms = 0, ...given] = rest
        const due = (): void => whileItRuns(...given)
        app.waiting.set(timer, { at: Date.now() + Number(ms), call: due })
      }
      return timer
    }
    // What `util.promisify` looks for stays there.
    Object.setPrototypeOf(beginOwn, begin)
    Object.assign(globalThis, { [name]: beginOwn })
  }
  const end = globalThis.clearTimeout
  globalThis.clearTimeout = (timer) => {
    running.getStore()?.waiting.delete(timer)
    end(timer)
  }
}
