/**
 * Does what nobody waits for, after the answer to whoever has made a change: that goes out in the
 * next turn of the event loop, and this is done in the one after.
 */
export function afterResponse(work: () => void): void {
  setImmediate(() => setImmediate(work))
}
