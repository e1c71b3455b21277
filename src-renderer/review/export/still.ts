import './still.css'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'

/** The pixels of a picture for one of CSS, whatever the screen has: sharp on every other. */
const SHARPNESS = 2

/** Where in the page something is to be captured, CSS px, and how much larger than the screen. */
export interface CapturedArea {
  x: number
  y: number
  width: number
  height: number
  scale: number
}

/**
 * Adds something to the page below everything else, where nobody sees it, and removes it once
 * `capture` has settled.
 */
export async function withStill<T>(
  content: ReactNode,
  capture: (area: CapturedArea) => Promise<T>,
): Promise<T> {
  const container = document.createElement('div')
  container.className = 'still'
  // Nothing in it is reached, and nothing of it is read out.
  container.inert = true
  const root = createRoot(container)
  document.body.append(container)
  try {
    flushSync(() => root.render(content))
    await document.fonts.ready
    await painted()
    const { left, top, width, height } = container.getBoundingClientRect()
    return await capture({
      x: Math.round(left + scrollX),
      y: Math.round(top + scrollY),
      width: Math.ceil(width),
      height: Math.ceil(height),
      scale: SHARPNESS / devicePixelRatio,
    })
  } finally {
    root.unmount()
    container.remove()
  }
}

/** Two frames: what the first one measures is laid out in the second. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
