import type { Rectangle } from 'electron'

/** The protocol of Chromium's developer tools, as `webContents.debugger` speaks it. */
interface PageProtocol {
  attach(version: string): void
  sendCommand(method: 'Page.captureScreenshot', given: object): Promise<unknown>
  detach(): void
}

/**
 * A part of a page as a PNG, also of what is scrolled out of sight, which `capturePage` of a window
 * leaves out.
 *
 * @param area in CSS pixels from the top left of the page
 * @param scale the size of the picture, where 1 is that of the screen
 */
export async function capturePage(
  protocol: PageProtocol,
  area: Rectangle,
  scale: number,
): Promise<Buffer> {
  protocol.attach('1.3')
  try {
    const { data } = (await protocol.sendCommand('Page.captureScreenshot', {
      format: 'png',
      captureBeyondViewport: true,
      clip: { ...area, scale },
    })) as { data: string }
    return Buffer.from(data, 'base64')
  } finally {
    protocol.detach()
  }
}
