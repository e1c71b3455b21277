/** What a page has that waits a while for everything. */
interface Slowed {
  microMomentum: { invoke: (...given: unknown[]) => Promise<unknown> }
  sendEvent: (...told: unknown[]) => void
}

/** The seed of a run whose pages are slow at moments of chance; undefined for one as fast as it can. */
export function jitterSeed(): number | undefined {
  const seed = Number(process.env['MICRO_MOMENTUM_JITTER'] ?? '')
  return seed > 0 ? seed : undefined
}

/**
 * Has a page wait for its app, and draw, after pauses of chance, as on a computer that is busy with
 * something else. What a spec or the page only does in time by luck shows itself. The order in which
 * questions are heard, and that of answers and events, stays, as in Electron. It runs in the page
 * after its bridge was put in, and sees nothing of this file.
 */
export function slowPage(seed: number): void {
  const begin = globalThis.setTimeout.bind(globalThis)
  const now = performance.now.bind(performance)
  let state = seed
  /** Mulberry32: none two times of three, else up to so many milliseconds. */
  function pause(most: number): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    const chance = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    return chance < 2 / 3 ? 0 : (chance - 2 / 3) * 3 * most
  }

  /**
   * Calls one after another, each after a pause, and never before an earlier one: timers that are due
   * at one moment, or late, keep no order of themselves.
   */
  function inOrder(most: number): (call: () => void) => void {
    const waiting: (() => void)[] = []
    let latest = 0
    return (call) => {
      latest = Math.max(latest, now() + pause(most))
      const wait = latest - now()
      if (wait <= 0 && waiting.length === 0) return call()
      waiting.push(call)
      begin(() => waiting.shift()?.(), wait)
    }
  }
  const hear = inOrder(400)
  const deliver = inOrder(400)

  const page = globalThis as unknown as Slowed
  const { invoke } = page.microMomentum
  page.microMomentum.invoke = (...given) =>
    new Promise((resolve, reject) => {
      hear(() =>
        invoke(...given).then(
          (answer) => deliver(() => resolve(answer)),
          (error: unknown) => deliver(() => reject(error)),
        ),
      )
    })
  // An event is late as a whole: whoever has stopped listening by then does not hear it any more.
  const { sendEvent } = page
  page.sendEvent = (...told) => deliver(() => sendEvent(...told))

  const draw = globalThis.requestAnimationFrame.bind(globalThis)
  const cancel = globalThis.cancelAnimationFrame.bind(globalThis)
  const late = new Map<number, ReturnType<typeof begin>>()
  globalThis.requestAnimationFrame = (call) => {
    const wait = pause(120)
    if (wait === 0) return draw(call)
    const frame = draw((at) =>
      late.set(
        frame,
        begin(() => late.delete(frame) && call(at), wait),
      ),
    )
    return frame
  }
  globalThis.cancelAnimationFrame = (frame) => {
    cancel(frame)
    clearTimeout(late.get(frame))
  }
  // React goes on by messages to itself.
  const post = MessagePort.prototype.postMessage
  MessagePort.prototype.postMessage = function (...given: unknown[]) {
    const wait = pause(60)
    if (wait === 0) Reflect.apply(post, this, given)
    else begin(() => Reflect.apply(post, this, given), wait)
  }
}
