import { useEffect } from 'react'

/**
 * Scrolls to the section that the route names, such as `#settings/why-quiet`, and focuses its heading,
 * unless its own link has the focus: whoever goes through the list of links stays in it.
 *
 * @param isReady whether the sections are drawn
 */
export function useSectionRoute(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return
    const go = (): void => {
      const id = location.hash.split('/')[1]
      if (id === undefined || document.activeElement?.getAttribute('href') === location.hash) return
      const heading = document.getElementById(id)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [isReady])
}
