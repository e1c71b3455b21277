import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'

/** How far below the top of the page a list lies, in pixels, which changes with what is above it. */
export function useListTop(list: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + scrollY))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return top
}

/** How far each list was scrolled when it was left, by its name. */
const left = new Map<string, number>()

/**
 * Scrolls to where a list was left, as soon as its rows are there. Whoever comes to search begins at
 * the top.
 */
export function useKeptScroll(name: string, isThere: boolean): void {
  useLayoutEffect(() => {
    // Read before the rows leave the page.
    return () => void left.set(name, scrollY)
  }, [name])
  useEffect(() => {
    if (!isThere || location.hash.endsWith('/search')) return
    const kept = left.get(name) ?? 0
    if (kept > 0) scrollTo(0, kept)
  }, [name, isThere])
}
