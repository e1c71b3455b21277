import type { Page } from 'playwright'

/** How long something may take until it is painted, in milliseconds. */
const PAINT_MS = 20_000

interface Change {
  /** What is clicked on. */
  click: string
  /** The route that is gone to where there is no such thing. */
  route?: string
  /** What is then there, with other words than before if there was one already. */
  awaited: string
  before?: string
}

/** From a click until the first frame with what comes of it has been painted; milliseconds. */
export function timeToPaint(page: Page, change: Change): Promise<number> {
  return page.evaluate(
    ({ click, route, awaited, before, limit }) =>
      new Promise<number>((resolve, reject) => {
        const clicked = document.querySelector<HTMLElement>(click)
        const look = (): void => {
          const found = document.querySelector(awaited)
          if (found === null || found.textContent === before) {
            if (performance.now() - began < limit) return void requestAnimationFrame(look)
            return reject(new Error(`After a click on ${click} there is no new ${awaited}.`))
          }
          // A message that is sent while a frame is made arrives once that has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - began))
          port1.start()
          port2.postMessage(undefined)
        }
        const began = performance.now()
        if (clicked !== null) clicked.click()
        else if (route !== undefined) location.hash = route
        requestAnimationFrame(look)
      }),
    { ...change, limit: PAINT_MS },
  )
}
