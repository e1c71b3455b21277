import type { Writable } from 'node:stream'

/**
 * Gives a function that writes to `stream`, always from the event loop and never from its caller.
 *
 * A debugging client's `evaluate` interrupts running JavaScript anywhere, also inside Node's own
 * stream code, between a write and the look at a variable that all streams share. A write from
 * there would make Node mistake the outcome of the interrupted one and close that stream
 * (ERR_MULTIPLE_CALLBACK).
 */
export function deferredWriter(stream: Writable): (data: string | Buffer) => void {
  let waiting: Buffer[] = []
  const flush = (): void => {
    const data = Buffer.concat(waiting)
    waiting = []
    if (!stream.destroyed) stream.write(data)
  }
  return (data) => {
    if (waiting.push(typeof data === 'string' ? Buffer.from(data) : data) === 1) setImmediate(flush)
  }
}
