/**
 * Runs work that no caller waits for, once the answer to the present command has been sent: that
 * goes out in the next turn of the event loop, and the work runs in the one after.
 */
export function afterResponse(work: () => void): void {
  setImmediate(() => setImmediate(work))
}
