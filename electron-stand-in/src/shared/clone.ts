/** What every refused value is answered with, in Electron's words. */
export const NOT_CLONEABLE = 'An object could not be cloned.'

type Wire = string | number | boolean | null | Wire[]

const ARRAY_TYPES: Record<
  string,
  new (buffer: ArrayBuffer, offset: number, size: number) => object
> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
}

const ERROR_TYPES: Record<string, new (message: string) => Error> = {
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
}

/**
 * Writes a value as text that survives JSON and UTF-8, by the rules of the structured clone
 * algorithm (cycles, Map, Date, lone surrogates, …); throws `NOT_CLONEABLE` for functions, symbols
 * and objects of the host.
 */
export function encodeClone(value: unknown): string {
  let clone: unknown
  try {
    // The engine's own algorithm decides what may pass, runs getters and drops prototypes.
    clone = typeof value === 'object' && value !== null ? structuredClone(value) : value
  } catch {
    throw new Error(NOT_CLONEABLE)
  }
  const seen = new Map<object, number>()
  return JSON.stringify(write(clone, seen))
}

/** Reads what `encodeClone` wrote. */
export function decodeClone(text: string): unknown {
  return read(JSON.parse(text) as Wire, [])
}

function write(value: unknown, seen: Map<object, number>): Wire {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'undefined':
      return ['u']
    case 'bigint':
      return ['b', String(value)]
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : ['n', Object.is(value, -0) ? '-0' : String(value)]
    case 'object':
      return value === null ? null : writeObject(value, seen)
    default:
      throw new Error(NOT_CLONEABLE)
  }
}

function writeObject(value: object, seen: Map<object, number>): Wire {
  const known = seen.get(value)
  if (known !== undefined) return ['=', known]
  seen.set(value, seen.size)
  if (Array.isArray(value)) {
    const entries = Object.entries(value).map(([key, item]): Wire => [key, write(item, seen)])
    return ['a', value.length, entries]
  }
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value
    const name = typeName(value)
    const count = value instanceof DataView ? byteLength : (value as Uint8Array).length
    return ['v', name, write(buffer, seen), byteOffset, count]
  }
  switch (typeName(value)) {
    case 'Object':
      return ['o', Object.entries(value).map(([key, item]): Wire => [key, write(item, seen)])]
    case 'Date':
      return ['d', write((value as Date).getTime(), seen)]
    case 'RegExp':
      return ['r', (value as RegExp).source, (value as RegExp).flags]
    case 'Map': {
      const entries = [...(value as Map<unknown, unknown>)]
      return ['m', entries.map(([key, item]): Wire => [write(key, seen), write(item, seen)])]
    }
    case 'Set':
      return ['s', [...(value as Set<unknown>)].map((item) => write(item, seen))]
    case 'ArrayBuffer':
      return ['x', bytesToText(new Uint8Array(value as ArrayBuffer))]
    case 'Error': {
      const { name, message, stack, cause } = value as Error
      const rest: Wire[] = Object.hasOwn(value, 'cause') ? [write(cause, seen)] : []
      return ['e', name, message, stack ?? '', ...rest]
    }
    case 'Number':
    case 'String':
    case 'Boolean':
    case 'BigInt':
      return ['p', write(value.valueOf(), seen)]
    default:
      throw new Error(NOT_CLONEABLE)
  }
}

function typeName(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}

function read(wire: Wire, seen: unknown[]): unknown {
  if (!Array.isArray(wire)) return wire
  const keep = <T>(value: T): T => {
    seen.push(value)
    return value
  }
  const [kind, a, b, c, d] = wire as [string, Wire, Wire, Wire, Wire]
  switch (kind) {
    case 'u':
      return undefined
    case 'b':
      return BigInt(a as string)
    case 'n':
      return Number(a)
    case '=':
      return seen[a as number]
    case 'a': {
      const list: unknown[] = keep([])
      list.length = a as number
      for (const [key, item] of b as [string, Wire][])
        Object.defineProperty(list, key, property(read(item, seen)))
      return list
    }
    case 'o': {
      const object = keep({})
      for (const [key, item] of a as [string, Wire][])
        Object.defineProperty(object, key, property(read(item, seen)))
      return object
    }
    case 'd':
      return keep(new Date(read(a, []) as number))
    case 'r':
      return keep(new RegExp(a as string, b as string))
    case 'm': {
      const map = keep(new Map())
      for (const [key, item] of a as [Wire, Wire][]) map.set(read(key, seen), read(item, seen))
      return map
    }
    case 's': {
      const set = keep(new Set())
      for (const item of a as Wire[]) set.add(read(item, seen))
      return set
    }
    case 'x':
      return keep(textToBytes(a as string).buffer)
    case 'v': {
      // The view was counted before its buffer when it was written.
      const place = seen.push(undefined) - 1
      const Type = ARRAY_TYPES[a as string] ?? Uint8Array
      const view = new Type(read(b, seen) as ArrayBuffer, c as number, d as number)
      seen[place] = view
      return view
    }
    case 'e':
      return readError(wire as [string, string, string, string, Wire?], keep, seen)
    case 'p':
      return keep(Object(read(a, [])) as object)
    default:
      throw new Error(NOT_CLONEABLE)
  }
}

function readError(
  [, name, message, stack, ...cause]: [string, string, string, string, Wire?],
  keep: <T>(value: T) => T,
  seen: unknown[],
): Error {
  const error = keep(new (ERROR_TYPES[name] ?? Error)(message))
  Object.defineProperty(error, 'stack', { ...property(stack), enumerable: false })
  if (cause[0] !== undefined)
    Object.defineProperty(error, 'cause', { ...property(read(cause[0], seen)), enumerable: false })
  return error
}

function property(value: unknown): PropertyDescriptor {
  return { value, writable: true, enumerable: true, configurable: true }
}

function bytesToText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

function textToBytes(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
  return bytes
}
