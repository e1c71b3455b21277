import { useEffect, type RefObject } from 'react'

import { ask } from '../api.ts'

/** Lets the window be as high as what is in it, as often as that changes. */
export function useWindowHeight(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current
    if (element === null) return
    let last = 0
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height === last || height === 0) return
      last = height
      void ask('quick-log.fit', { height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [page])
}
