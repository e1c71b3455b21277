import { read, write, type Numbers, type Proxies, type Wire } from './bridge-values.ts'

/** What one side tells the other. */
type Frame =
  | ['call', number, number, Wire]
  | ['return', number, boolean, Wire]
  | ['settle', number, boolean, Wire]
  | ['expose', string, Wire]
  | ['open', string, string, string]

/** What one side does with the messages that are not calls. */
export interface BridgeEnd {
  onExpose?(key: string, value: unknown): void
  onOpen?(url: string, frameName: string, features: string): void
}

/** One end of the bridge. */
export interface Bridge {
  expose(key: string, value: unknown): void
  open(url: string, frameName: string, features: string): void
}

type Send = (frame: Frame) => void

/**
 * Opens one end of what carries values between a page's main world and its isolated world, which
 * share nothing but the DOM: events on `document` under a secret name, whose `detail` the engine
 * clones between worlds. The same code runs on both sides. `secret` is shared by both ends and
 * unknown to the page.
 */
export function openBridge(secret: string, side: 'main' | 'isolated', end: BridgeEnd): Bridge {
  // Kept from before any script of the page can replace them.
  const { apply } = Reflect
  const { dispatchEvent } = EventTarget.prototype
  const Carrier = CustomEvent
  const outgoing = `${secret}-to-${side === 'main' ? 'isolated' : 'main'}`
  const send: Send = (frame) => {
    apply(dispatchEvent, document, [new Carrier(outgoing, { detail: frame })])
  }
  const own = ownValues(send, side)
  const { numbers } = own
  const others = otherValues(send, numbers)
  const { proxies } = others

  document.addEventListener(`${secret}-to-${side}`, (event) => {
    const frame = (event as CustomEvent<Frame>).detail
    switch (frame[0]) {
      case 'call':
        return own.answer(frame[1], frame[2], () => read(frame[3], proxies))
      case 'return':
        return others.returned(frame[1], frame[2], frame[3])
      case 'settle':
        return others.settled(frame[1], frame[2], frame[3])
      case 'expose':
        return end.onExpose?.(frame[1], read(frame[2], proxies))
      case 'open':
        return end.onOpen?.(frame[1], frame[2], frame[3])
    }
  })

  return {
    expose: (key, value) => send(['expose', key, write(value, numbers)]),
    open: (url, frameName, features) => send(['open', url, frameName, features]),
  }
}

/** The functions and promises of this side that the other knows by their numbers. */
function ownValues(send: Send, side: 'main' | 'isolated') {
  const functions: ((...args: unknown[]) => unknown)[] = []
  const ids = new Map<unknown, number>()
  const numbers: Numbers = { idOf, follow }
  let lastPromise = 0

  function idOf(value: unknown): number {
    let id = ids.get(value)
    if (id === undefined) {
      id = functions.push(value as (...args: unknown[]) => unknown) - 1
      ids.set(value, id)
    }
    return id
  }

  function follow(promise: Promise<unknown>): number {
    const id = side === 'main' ? ++lastPromise : -++lastPromise
    const settle = (ok: boolean, value: unknown): void => {
      let wire: Wire
      try {
        wire = write(value, numbers)
      } catch (error) {
        ok = false
        wire = ['error', (error as Error).message]
      }
      send(['settle', id, ok, wire])
    }
    promise.then(
      (value) => settle(true, value),
      (reason: unknown) => settle(false, reason),
    )
    return id
  }

  function answer(call: number, id: number, args: () => unknown): void {
    try {
      const result = functions[id]?.(...(args() as unknown[]))
      send(['return', call, true, write(result, numbers)])
    } catch (error) {
      const message =
        typeof error === 'object' && error !== null && 'message' in error
          ? String(error.message)
          : 'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.'
      send(['return', call, false, ['error', message]])
    }
  }

  return { numbers, answer }
}

/** What stands here for the functions and promises of the other side. */
function otherValues(send: Send, numbers: Numbers) {
  const calls = new Map<number, { ok: boolean; wire: Wire }>()
  const promises = new Map<
    number,
    { resolve(value: unknown): void; reject(reason: unknown): void }
  >()
  const known = new Map<number, unknown>()
  const proxies: Proxies = { proxyOf, promiseOf }
  let lastCall = 0

  function promiseOf(id: number): Promise<unknown> {
    return new Promise((resolve, reject) => promises.set(id, { resolve, reject }))
  }

  function proxyOf(id: number): unknown {
    const before = known.get(id)
    if (before) return before
    const proxy = (...args: unknown[]): unknown => {
      const call = ++lastCall
      send(['call', call, id, write(args, numbers)])
      const answer = calls.get(call)
      calls.delete(call)
      if (!answer) throw new Error('The other side of the contextBridge is gone')
      const value = read(answer.wire, proxies)
      if (answer.ok) return value
      throw value
    }
    known.set(id, proxy)
    return proxy
  }

  return {
    proxies,
    returned(call: number, ok: boolean, wire: Wire): void {
      calls.set(call, { ok, wire })
    },
    settled(id: number, ok: boolean, wire: Wire): void {
      const waiting = promises.get(id)
      promises.delete(id)
      if (ok) waiting?.resolve(read(wire, proxies))
      else waiting?.reject(read(wire, proxies))
    },
  }
}
