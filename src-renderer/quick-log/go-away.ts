import { ask } from '../api.ts'

/** How long a page may take to be drawn once more, in milliseconds. */
const DRAWN_MS = 100

const { dataset } = document.documentElement
/** Takes back what is to happen once the page is drawn. */
let stay: () => void = () => undefined

/** The window is here again, or stays: its page is seen. */
export function comeBack(): void {
  stay()
  delete dataset['away']
}

/**
 * Closes the window with nothing but the ground in it. One that is shown again shows its last picture
 * for a moment (electron#16169), which would be an old "Nice.".
 */
export function closeWindow(): void {
  stay()
  dataset['away'] = ''
  let isLeaving = true
  stay = () => (isLeaving = false)
  const close = (): void => {
    if (!isLeaving) return
    isLeaving = false
    void ask('quick-log.close', {})
  }
  // The second comes once the first is drawn; no window is drawn for long that nobody sees.
  requestAnimationFrame(() => requestAnimationFrame(close))
  setTimeout(close, DRAWN_MS)
}
