import { useEffect } from 'react'

import { goToRoute } from '../page/route.ts'

/** Leads to the search of all wins by the key that searches everywhere else. */
export function useSearchKey(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const isSearch = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isSearch || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      // A dialog is to be answered first.
      if (document.querySelector('dialog[open]') !== null) return
      goToRoute('wins/search')
    }
    addEventListener('keydown', keyDown)
    return () => removeEventListener('keydown', keyDown)
  }, [])
}
