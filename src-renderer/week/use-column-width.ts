import { useLayoutEffect, useState, type RefObject } from 'react'

/** The width of one of the seven columns of an element, in CSS pixels. */
export function useColumnWidth(picture: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(90)
  useLayoutEffect(() => {
    const element = picture.current
    if (element === null) return
    const measure = (): void => setWidth(element.clientWidth / 7)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [picture])
  return width
}
