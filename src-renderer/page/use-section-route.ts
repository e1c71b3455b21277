import { useEffect } from 'react'

/** The route whose link was followed last. */
let followed: string | undefined

/** The link to a section was followed: whoever goes on through the list of links stays in it. */
export function followSection(hash: string): void {
  followed = hash
}

/**
 * Scrolls to the section that the route names, such as `#settings/why-quiet`, and focuses its heading,
 * unless its link was followed and the focus is still in the list of links.
 *
 * @param isReady whether the sections are drawn
 */
export function useSectionRoute(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return
    const go = (): void => {
      const id = location.hash.split('/')[1]
      const isInList = document.activeElement?.closest('nav') !== null
      if (id === undefined || (isInList && followed === location.hash)) return
      const heading = document.getElementById(id)
      heading?.scrollIntoView({ block: 'start' })
      heading?.focus({ preventScroll: true })
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [isReady])
}
