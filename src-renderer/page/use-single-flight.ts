import { useRef } from 'react'

/**
 * Returns a function that runs an asynchronous action, unless one is running already: a second press
 * on a button does nothing until the first has been dealt with.
 *
 * @param of what the buttons are about, where that changes: what is shown next may be there before
 * the answer about the one before it, and its buttons do something at once
 */
export function useSingleFlight(of = ''): (action: () => Promise<void>) => void {
  const busy = useRef(new Set<string>())
  return (action) => {
    if (busy.current.has(of)) return
    busy.current.add(of)
    void action().finally(() => busy.current.delete(of))
  }
}
