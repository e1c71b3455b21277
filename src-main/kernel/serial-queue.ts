/** Works that are done one after another. */
export interface Queue {
  /** Each work begins when the one before has ended, however it ended. */
  <T>(work: () => Promise<T>): Promise<T>
  /** Whether a work is going on or waiting. */
  isBusy(): boolean
}

/** Makes a queue of works. */
export function serialQueue(): Queue {
  let queue: Promise<unknown> = Promise.resolve()
  let unfinished = 0
  function enqueue<T>(work: () => Promise<T>): Promise<T> {
    unfinished += 1
    const result = queue.then(work).finally(() => (unfinished -= 1))
    queue = result.catch(() => undefined)
    return result
  }
  return Object.assign(enqueue, { isBusy: () => unfinished > 0 })
}
