import { useEffect, type RefObject } from 'react'

import { ask } from '../api.ts'

/** How long a window may take to become as high as it was asked to, in milliseconds. */
const GROWN_MS = 150

/**
 * Lets the window be as high as what is in it, as often as that changes. Where it cannot be, because
 * the screen is too low or the person has made it smaller, the page can be scrolled.
 */
export function useWindowHeight(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current
    if (element === null) return
    const { dataset } = document.documentElement
    let last = 0
    let timer: ReturnType<typeof setTimeout>
    const lookForCut = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => (dataset['cut'] = String(last > innerHeight)), GROWN_MS)
    }
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height === last || height === 0) return
      last = height
      void ask('quick-log.fit', { height })
      lookForCut()
    })
    observer.observe(element)
    addEventListener('resize', lookForCut)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
      removeEventListener('resize', lookForCut)
    }
  }, [page])
}
