type Listener = (...args: never[]) => void
interface Entry {
  listener: Listener
  once: boolean
}

/** The part of Node's EventEmitter that a sandboxed preload gets. */
export class EventEmitter {
  readonly #entries = new Map<string | symbol, Entry[]>()

  on(name: string | symbol, listener: Listener): this {
    return this.#add(name, { listener, once: false }, false)
  }
  once(name: string | symbol, listener: Listener): this {
    return this.#add(name, { listener, once: true }, false)
  }
  addListener(name: string | symbol, listener: Listener): this {
    return this.on(name, listener)
  }
  prependListener(name: string | symbol, listener: Listener): this {
    return this.#add(name, { listener, once: false }, true)
  }
  off(name: string | symbol, listener: Listener): this {
    const entries = this.#entries.get(name) ?? []
    const index = entries.findLastIndex((entry) => entry.listener === listener)
    if (index >= 0) this.#entries.set(name, entries.toSpliced(index, 1))
    return this
  }
  removeListener(name: string | symbol, listener: Listener): this {
    return this.off(name, listener)
  }
  removeAllListeners(name?: string | symbol): this {
    if (name === undefined) this.#entries.clear()
    else this.#entries.delete(name)
    return this
  }
  emit(name: string | symbol, ...args: unknown[]): boolean {
    const entries = this.#entries.get(name) ?? []
    for (const { listener, once } of entries) {
      if (once) this.off(name, listener)
      ;(listener as (...args: unknown[]) => void).apply(this, args)
    }
    return entries.length > 0
  }
  listeners(name: string | symbol): Listener[] {
    return (this.#entries.get(name) ?? []).map((entry) => entry.listener)
  }
  listenerCount(name: string | symbol): number {
    return this.#entries.get(name)?.length ?? 0
  }
  eventNames(): (string | symbol)[] {
    return [...this.#entries.keys()].filter((name) => this.listenerCount(name) > 0)
  }

  #add(name: string | symbol, entry: Entry, first: boolean): this {
    const entries = this.#entries.get(name) ?? []
    this.#entries.set(name, first ? [entry, ...entries] : [...entries, entry])
    return this
  }
}
