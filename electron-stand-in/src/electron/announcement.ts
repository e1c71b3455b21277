import type { DebuggablePage, DebuggingPort } from '../playwright/debugging-port.ts'
import { type WebContents, allContents } from './web-contents.ts'

let port: DebuggingPort | undefined
const announced = new WeakMap<WebContents, DebuggablePage>()

/** Sets where new pages are announced. */
export function announceTo(next: DebuggingPort): void {
  port = next
}

/** Shows a prepared page to debugging clients and waits until they are prepared too. */
export async function announcePage(contents: WebContents): Promise<void> {
  const targetId = contents.__target
  if (targetId === undefined) return
  const page: DebuggablePage = {
    targetId,
    get blank() {
      return contents.__blank
    },
  }
  announced.set(contents, page)
  await port?.announce(page)
}

/** Every page that debugging clients may see. */
export function announcedPages(): DebuggablePage[] {
  return allContents().flatMap((contents) => announced.get(contents) ?? [])
}
