import { useRef } from 'react'

/** Lets one act go on at a time: once is once, however often a button is pressed meanwhile. */
export function useSingleFlight(): (act: () => Promise<void>) => void {
  const busy = useRef(false)
  return (act) => {
    if (busy.current) return
    busy.current = true
    void act().finally(() => {
      busy.current = false
    })
  }
}
