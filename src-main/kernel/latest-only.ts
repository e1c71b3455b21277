/**
 * Saves one value at a time. While a save is going, of those that are given meanwhile the latest
 * alone is saved next; everybody is answered with the save of a version at least as new as theirs.
 */
export function latestOnly<T, R>(save: (value: T) => Promise<R>): (value: T) => Promise<R> {
  let going: Promise<unknown> = Promise.resolve()
  let waiting: { value: T; answer: Promise<R> } | undefined
  return (value) => {
    if (waiting !== undefined) {
      waiting.value = value
      return waiting.answer
    }
    const answer = going.then(() => {
      const latest = waiting === undefined ? value : waiting.value
      waiting = undefined
      return save(latest)
    })
    waiting = { value, answer }
    going = answer.catch(() => undefined)
    return answer
  }
}
