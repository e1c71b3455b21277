import { useEffect, useRef } from 'react'

import { focusHeading } from './focus-heading.ts'

/** Focuses the heading of the screen when the element that had the focus is removed. */
export function useRestoredFocus(): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const focused = ({ target }: FocusEvent): void => {
      last.current = target
    }
    document.addEventListener('focusin', focused)
    return () => document.removeEventListener('focusin', focused)
  }, [])
  useEffect(() => {
    if (!(last.current instanceof Node) || last.current.isConnected) return
    last.current = null
    if (document.activeElement === document.body) focusHeading()
  })
}
