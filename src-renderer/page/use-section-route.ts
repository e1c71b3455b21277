import { useEffect } from 'react'

/** Goes to the part that the address names, `#settings/why-quiet`, once it is drawn. */
export function useSectionRoute(drawn: boolean): void {
  useEffect(() => {
    if (!drawn) return
    const go = (): void => {
      const part = location.hash.split('/')[1]
      if (part === undefined) return
      const heading = document.getElementById(part)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [drawn])
}
