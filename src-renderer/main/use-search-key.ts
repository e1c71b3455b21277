import { useEffect } from 'react'

/** Leads to the search of all wins by the key that searches everywhere else. */
export function useSearchKey(): void {
  useEffect(() => {
    const keyDown = (event: KeyboardEvent): void => {
      const isSearch = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!isSearch || event.key.toLowerCase() !== 'f') return
      event.preventDefault()
      // A dialog is to be answered first.
      if (document.querySelector('dialog[open]') !== null) return
      if (location.hash === SEARCH) dispatchEvent(new HashChangeEvent('hashchange'))
      else location.hash = SEARCH
    }
    addEventListener('keydown', keyDown)
    return () => removeEventListener('keydown', keyDown)
  }, [])
}

const SEARCH = '#wins/search'
