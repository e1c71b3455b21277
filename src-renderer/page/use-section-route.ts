import { useEffect } from 'react'

/**
 * Scrolls to the section that the route names, such as `#settings/why-quiet`, and focuses its heading,
 * unless the focus is in a list that leads there: whoever goes through the list of links stays in it.
 *
 * @param isReady whether the sections are drawn
 */
export function useSectionRoute(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return
    const go = (): void => {
      const id = location.hash.split('/')[1]
      if (id === undefined || isFocusInListTo(location.hash)) return
      const heading = document.getElementById(id)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [isReady])
}

/**
 * True if the focus is in a list of links one of which leads to the route. It need not be on that link: a route
 * is told of a moment after its link was pressed, and the next Tab may have come before.
 */
function isFocusInListTo(hash: string): boolean {
  const links = document.activeElement?.closest('nav')?.querySelectorAll('a') ?? []
  return [...links].some((link) => link.getAttribute('href') === hash)
}
