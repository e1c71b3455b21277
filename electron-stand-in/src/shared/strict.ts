// Names that engines, promises and test tools look up on any object.
const HARMLESS = new Set([
  'then',
  'catch',
  'finally',
  'toJSON',
  'inspect',
  'nodeType',
  'tagName',
  'asymmetricMatch',
  'default',
  'domain',
  '__esModule',
  '$$typeof',
])

function refuse(owner: string, name: string | symbol): undefined {
  if (typeof name === 'symbol' || HARMLESS.has(name)) return undefined
  throw new Error(`not in the stand-in: ${owner}.${name}`)
}

/** The same object, but reading what it does not have throws `not in the stand-in: <owner>.<name>`. */
export function strict<T extends object>(owner: string, target: T): T {
  return new Proxy(target, {
    get(object, name) {
      if (!Reflect.has(object, name)) return refuse(owner, name)
      const value: unknown = Reflect.get(object, name)
      return value
    },
  })
}

/** Makes a class strict: its statics, and every instance through the end of its prototype chain. */
export function strictClass<T extends new (...args: never[]) => object>(
  owner: string,
  target: T,
): T {
  const { prototype } = target as unknown as { prototype: object }
  const base = Object.getPrototypeOf(prototype) as object
  Object.setPrototypeOf(
    prototype,
    new Proxy(base, {
      get: (object, name, receiver) =>
        Reflect.has(object, name)
          ? (Reflect.get(object, name, receiver) as unknown)
          : refuse(owner, name),
    }),
  )
  return strict(owner, target)
}

/** A whole object or class that is not there: using it in any way throws. */
export function missing(name: string): object {
  const fail = (): never => {
    throw new Error(`not in the stand-in: ${name}`)
  }
  return new Proxy(function () {}, {
    get: (_target, key) => (typeof key === 'symbol' || HARMLESS.has(key) ? undefined : fail()),
    apply: fail,
    construct: fail,
  })
}
