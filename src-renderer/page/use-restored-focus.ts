import { useEffect, useRef } from 'react'

import { focusHeading } from './focus-heading.ts'

/**
 * Keeps the focus on a screen whose parts come and go: where what had it is gone, the heading has
 * it.
 */
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
