/** What is made when it is first asked for, and once. */
export function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

/** What is made for a key when it is first asked for, and once. */
export function lazyMap<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const found = made.get(key) ?? make(key)
    made.set(key, found)
    return found
  }
}

/** A record whose values are made when they are first asked for, and once. */
export function lazyRecord<T extends object>(makers: { [K in keyof T]: () => T[K] }): Readonly<T> {
  const all = {} as T
  for (const key of Object.keys(makers) as (keyof T)[]) {
    Object.defineProperty(all, key, { enumerable: true, get: lazily(makers[key]) })
  }
  return all
}
