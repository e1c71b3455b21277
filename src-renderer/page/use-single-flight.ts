import { useRef } from 'react'

/**
 * Returns a function that runs an asynchronous action, unless one is running already: a second press
 * on a button does nothing until the first has been dealt with.
 */
export function useSingleFlight(): (action: () => Promise<void>) => void {
  const busy = useRef(false)
  return (action) => {
    if (busy.current) return
    busy.current = true
    void action().finally(() => {
      busy.current = false
    })
  }
}
