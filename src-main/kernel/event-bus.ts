/** Tells what has happened to its listeners, without knowing them. */
export interface EventBus<Events> {
  /** Calls every listener, in the order in which they began to listen, before it returns. */
  emit<K extends keyof Events>(event: K, payload: Events[K]): void
  /** Calls the listener at each such event from now on. */
  on<K extends keyof Events>(event: K, listener: (payload: Events[K]) => void): void
}

/** The part of a bus that a feature tells its own news on. */
export type Emitter<Events> = Pick<EventBus<Events>, 'emit'>

/** Opens a bus without listeners. */
export function openEventBus<Events>(): EventBus<Events> {
  const listeners: { [K in keyof Events]?: ((payload: Events[K]) => void)[] } = {}
  return {
    emit(event, payload) {
      for (const listener of listeners[event] ?? []) listener(payload)
    },
    on(event, listener) {
      listeners[event] = [...(listeners[event] ?? []), listener]
    },
  }
}
