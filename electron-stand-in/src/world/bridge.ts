/**
 * Carries values between a page's main world and its isolated world, which share nothing but the
 * DOM: events on `document` under a secret name, whose `detail` the engine clones between worlds.
 * The same code runs on both sides.
 */
type Wire =
  | ['value', unknown]
  | ['array', number, Wire[]]
  | ['object', number, [string, Wire][]]
  | ['function', number]
  | ['promise', number]
  | ['error', string]
  | ['seen', number]

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

const MAX_DEPTH = 1000
const LEAF_TYPES = new Set(
  ['Date', 'RegExp', 'Map', 'Set', 'ArrayBuffer', 'DataView', 'Blob', 'File', 'FileList', 'Boolean']
    .concat(['Number', 'String', 'ImageData', 'ImageBitmap', 'DOMRect', 'DOMPoint', 'DOMMatrix'])
    .map((name) => `[object ${name}]`),
)

/** Opens one end. `secret` is shared by both ends and unknown to the page. */
export function openBridge(secret: string, side: 'main' | 'isolated', end: BridgeEnd): Bridge {
  // Kept from before any script of the page can replace them.
  const { apply } = Reflect
  const { dispatchEvent } = EventTarget.prototype
  const Carrier = CustomEvent
  const outgoing = `${secret}-to-${side === 'main' ? 'isolated' : 'main'}`

  const functions: ((...args: unknown[]) => unknown)[] = []
  const functionIds = new Map<unknown, number>()
  const calls = new Map<number, { ok: boolean; wire: Wire }>()
  const promises = new Map<
    number,
    { resolve(value: unknown): void; reject(reason: unknown): void }
  >()
  const proxies = new Map<number, unknown>()
  let lastCall = 0
  let lastPromise = 0

  function send(frame: Frame): void {
    apply(dispatchEvent, document, [new Carrier(outgoing, { detail: frame })])
  }

  function write(value: unknown, seen: Map<object, number>, depth = 0): Wire {
    if (depth > MAX_DEPTH)
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded. Nested objects deeper than 1000 are not supported.',
      )
    if (typeof value === 'function') return ['function', idOf(value)]
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
    if (typeof value !== 'object' || value === null) return ['value', value]
    const known = seen.get(value)
    if (known !== undefined) return ['seen', known]
    const tag = Object.prototype.toString.call(value)
    if (value instanceof Promise) return ['promise', follow(value)]
    if (tag === '[object Error]' || value instanceof Error)
      return ['error', (value as Error).message]
    if (LEAF_TYPES.has(tag) || ArrayBuffer.isView(value)) return ['value', value]
    const index = seen.size
    seen.set(value, index)
    if (Array.isArray(value))
      return ['array', index, Array.from(value, (item) => write(item, seen, depth + 1))]
    const entries = Object.keys(value).map((key): [string, Wire] => [
      key,
      write((value as Record<string, unknown>)[key], seen, depth + 1),
    ])
    return ['object', index, entries]
  }

  function idOf(value: unknown): number {
    let id = functionIds.get(value)
    if (id === undefined) {
      id = functions.push(value as (...args: unknown[]) => unknown) - 1
      functionIds.set(value, id)
    }
    return id
  }

  function follow(promise: Promise<unknown>): number {
    const id = side === 'main' ? ++lastPromise : -++lastPromise
    const settle = (ok: boolean, value: unknown): void => {
      let wire: Wire
      try {
        wire = write(value, new Map())
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

  function read(wire: Wire, seen: unknown[]): unknown {
    switch (wire[0]) {
      case 'value':
        return wire[1]
      case 'seen':
        return seen[wire[1]]
      case 'error':
        return new Error(wire[1])
      case 'function':
        return proxyOf(wire[1])
      case 'promise':
        return new Promise((resolve, reject) => promises.set(wire[1], { resolve, reject }))
      case 'array': {
        const list: unknown[] = []
        seen[wire[1]] = list
        for (const item of wire[2]) list.push(read(item, seen))
        return list
      }
      case 'object': {
        const object = {}
        seen[wire[1]] = object
        for (const [key, item] of wire[2])
          Object.defineProperty(object, key, {
            value: read(item, seen),
            writable: true,
            enumerable: true,
            configurable: true,
          })
        return object
      }
    }
  }

  function proxyOf(id: number): unknown {
    const known = proxies.get(id)
    if (known) return known
    const proxy = (...args: unknown[]): unknown => {
      const call = ++lastCall
      send(['call', call, id, write(args, new Map())])
      const answer = calls.get(call)
      calls.delete(call)
      if (!answer) throw new Error('The other side of the contextBridge is gone')
      const value = read(answer.wire, [])
      if (answer.ok) return value
      throw value
    }
    proxies.set(id, proxy)
    return proxy
  }

  function answer(call: number, id: number, args: Wire): void {
    try {
      const result = functions[id]?.(...(read(args, []) as unknown[]))
      send(['return', call, true, write(result, new Map())])
    } catch (error) {
      const message =
        typeof error === 'object' && error !== null && 'message' in error
          ? String(error.message)
          : 'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.'
      send(['return', call, false, ['error', message]])
    }
  }

  document.addEventListener(`${secret}-to-${side}`, (event) => {
    const frame = (event as CustomEvent<Frame>).detail
    switch (frame[0]) {
      case 'call':
        return answer(frame[1], frame[2], frame[3])
      case 'return':
        calls.set(frame[1], { ok: frame[2], wire: frame[3] })
        return
      case 'settle': {
        const waiting = promises.get(frame[1])
        promises.delete(frame[1])
        if (frame[2]) waiting?.resolve(read(frame[3], []))
        else waiting?.reject(read(frame[3], []))
        return
      }
      case 'expose':
        return end.onExpose?.(frame[1], read(frame[2], []))
      case 'open':
        return end.onOpen?.(frame[1], frame[2], frame[3])
    }
  })

  return {
    expose: (key, value) => send(['expose', key, write(value, new Map())]),
    open: (url, frameName, features) => send(['open', url, frameName, features]),
  }
}
