import type { EventEmitter } from 'node:events'

/** The first argument of an Electron event: its own fields and `preventDefault`. */
export class ElectronEvent {
  defaultPrevented = false
  preventDefault = (): void => {
    this.defaultPrevented = true
  }

  constructor(fields: object = {}) {
    Object.assign(this, fields)
  }
}

/** Emits `name` with a fresh event and tells whether a listener prevented the default. */
export function emitPreventable(
  emitter: EventEmitter,
  name: string,
  fields: object = {},
  ...args: unknown[]
): boolean {
  const event = new ElectronEvent(fields)
  emitter.emit(name, event, ...args)
  return event.defaultPrevented
}
