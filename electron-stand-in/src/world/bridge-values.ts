/** A value on its way between the worlds of a page: what the engine cannot clone has a number. */
export type Wire =
  | ['value', unknown]
  | ['array', number, Wire[]]
  | ['object', number, [string, Wire][]]
  | ['function', number]
  | ['promise', number]
  | ['error', string]
  | ['seen', number]

const MAX_DEPTH = 1000
const LEAF_TYPES = new Set(
  ['Date', 'RegExp', 'Map', 'Set', 'ArrayBuffer', 'DataView', 'Blob', 'File', 'FileList', 'Boolean']
    .concat(['Number', 'String', 'ImageData', 'ImageBitmap', 'DOMRect', 'DOMPoint', 'DOMMatrix'])
    .map((name) => `[object ${name}]`),
)

/** Gives functions and promises the numbers by which the other side knows them. */
export interface Numbers {
  idOf(value: unknown): number
  follow(promise: Promise<unknown>): number
}

/** Makes what stands for the other side's functions and promises. */
export interface Proxies {
  proxyOf(id: number): unknown
  promiseOf(id: number): Promise<unknown>
}

/** Writes a value for the other side. */
export function write(
  value: unknown,
  numbers: Numbers,
  seen = new Map<object, number>(),
  depth = 0,
): Wire {
  if (depth > MAX_DEPTH)
    throw new TypeError(
      'Electron contextBridge recursion depth exceeded. Nested objects deeper than 1000 are not supported.',
    )
  if (typeof value === 'function') return ['function', numbers.idOf(value)]
  if (typeof value === 'symbol') throw new Error('An object could not be cloned.')
  if (typeof value !== 'object' || value === null) return ['value', value]
  const known = seen.get(value)
  if (known !== undefined) return ['seen', known]
  const tag = Object.prototype.toString.call(value)
  if (value instanceof Promise) return ['promise', numbers.follow(value)]
  if (tag === '[object Error]' || value instanceof Error) return ['error', (value as Error).message]
  if (LEAF_TYPES.has(tag) || ArrayBuffer.isView(value)) return ['value', value]
  const index = seen.size
  seen.set(value, index)
  if (Array.isArray(value))
    return ['array', index, Array.from(value, (item) => write(item, numbers, seen, depth + 1))]
  const entries = Object.keys(value).map((key): [string, Wire] => [
    key,
    write((value as Record<string, unknown>)[key], numbers, seen, depth + 1),
  ])
  return ['object', index, entries]
}

/** Reads a value of the other side. */
export function read(wire: Wire, proxies: Proxies, seen: unknown[] = []): unknown {
  switch (wire[0]) {
    case 'value':
      return wire[1]
    case 'seen':
      return seen[wire[1]]
    case 'error':
      return new Error(wire[1])
    case 'function':
      return proxies.proxyOf(wire[1])
    case 'promise':
      return proxies.promiseOf(wire[1])
    case 'array': {
      const list: unknown[] = []
      seen[wire[1]] = list
      for (const item of wire[2]) list.push(read(item, proxies, seen))
      return list
    }
    case 'object': {
      const object = {}
      seen[wire[1]] = object
      for (const [key, item] of wire[2])
        Object.defineProperty(object, key, {
          value: read(item, proxies, seen),
          writable: true,
          enumerable: true,
          configurable: true,
        })
      return object
    }
  }
}
