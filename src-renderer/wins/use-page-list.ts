import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'

/** Where a list lies on the page that scrolls it, in pixels. */
interface ListPlace {
  /** From the top of the page to the list. */
  top: number
  /** What has to stay free at the upper and the lower edge of the window, as for everything with the focus. */
  before: number
  after: number
}

/** Where a list lies on the page, which changes with what is above it. */
export function useListPlace(list: RefObject<HTMLElement | null>): ListPlace {
  const [place, setPlace] = useState<ListPlace>({ top: 0, before: 0, after: 0 })
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current === null) return
      const { scrollPaddingBlockStart, scrollPaddingBlockEnd } = getComputedStyle(
        document.documentElement,
      )
      const next = {
        top: Math.round(list.current.getBoundingClientRect().top + scrollY),
        before: Number.parseFloat(scrollPaddingBlockStart) || 0,
        after: Number.parseFloat(scrollPaddingBlockEnd) || 0,
      }
      setPlace((now) =>
        now.top === next.top && now.before === next.before && now.after === next.after ? now : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [list])
  return place
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
