import { type Engine, whenEngine } from '../engine.ts'
import { XWindow } from '../x11/x-window.ts'
import { type Page, closePage, onPage, openPage, pageSend } from './page.ts'

const BINDING = 'tellStandIn'

/** What a panel's page says through `tellStandIn(JSON.stringify(…))`. */
export type PanelMessage =
  | { kind: 'size'; width: number; height: number }
  | { kind: 'button'; button: number; double: boolean }
  | { kind: 'item'; command: number }
  | { kind: 'leave' }

export interface PanelOptions {
  title: string
  /** The body's markup. */
  body: string
  style: string
  script: string
  /** Whether it takes the keyboard when it appears. */
  focus: boolean
  /** Where it goes once its page has told its size. */
  place(size: { width: number; height: number }, engine: Engine): { x: number; y: number }
  onMessage(message: PanelMessage): void
  onBlur(): void
}

/** A small window of the stand-in itself (a tray icon, a menu), unseen by the app and Playwright. */
export interface Panel {
  /** Runs a script in the panel's page. */
  run(script: string): void
  close(): void
}

/** Opens a panel; it appears as soon as its page has told its size. */
export function openPanel(options: PanelOptions): Panel {
  let closed = false
  const opened = whenEngine().then((engine) => open(engine, options, () => closed))
  opened.catch((error: Error) => {
    if (!closed) console.error(`A panel could not be opened: ${error.message}`)
  })
  return {
    run: (script) => {
      void opened
        .then(({ engine, page }) =>
          pageSend(engine, page, 'Runtime.evaluate', { expression: script }),
        )
        .catch(() => {})
    },
    close: () => {
      closed = true
      void opened
        .then(({ engine, page, window }) => {
          window.hide()
          return closePage(engine, page)
        })
        .catch(() => {})
    },
  }
}

function nothing(): void {}

async function open(
  engine: Engine,
  options: PanelOptions,
  isClosed: () => boolean,
): Promise<{ engine: Engine; page: Page; window: XWindow }> {
  const style = {
    frame: false,
    keyboard: options.focus,
    alwaysOnTop: true,
    skipTaskbar: true,
    resizable: false,
    min: { width: 0, height: 0 },
    max: { width: 0, height: 0 },
  }
  let window: XWindow | undefined
  const page = await openPage(engine, (xid) => {
    window = new XWindow(
      engine.display,
      xid,
      style,
      { x: 0, y: 0, width: 1, height: 1 },
      {
        onFocus: (focused) => {
          if (!focused) options.onBlur()
        },
        onSize: nothing,
        onPosition: nothing,
        onIconic: nothing,
      },
    )
  })
  const shown = window as XWindow
  const show = async (size: { width: number; height: number }): Promise<void> => {
    const { x, y } = options.place(size, engine)
    const { windowId } = page
    const bounds = { left: x, top: y, ...size }
    await engine.chromium.cdp.send('Browser.setWindowBounds', { windowId, bounds })
    shown.placed({ x, y, ...size })
    if (!isClosed()) shown.show(!options.focus)
  }
  onPage(engine, page, 'Runtime.bindingCalled', ({ name, payload }) => {
    if (name !== BINDING) return
    const message = JSON.parse(payload) as PanelMessage
    if (message.kind === 'size') show(message).catch(nothing)
    else options.onMessage(message)
  })
  await Promise.all([
    pageSend(engine, page, 'Runtime.enable'),
    pageSend(engine, page, 'Page.enable'),
    pageSend(engine, page, 'Runtime.addBinding', { name: BINDING }),
  ])
  const html = `<!doctype html><meta charset="utf-8"><title>${escapeHtml(options.title)}</title>
<style>${options.style}</style><body>${options.body}
<script>const tell = (message) => ${BINDING}(JSON.stringify(message));
${options.script}
const { width, height } = document.body.getBoundingClientRect();
tell({ kind: 'size', width: Math.ceil(width), height: Math.ceil(height) });</script>`
  const url = `data:text/html;base64,${Buffer.from(html).toString('base64')}`
  await pageSend(engine, page, 'Page.navigate', { url })
  return { engine, page, window: shown }
}

/** Text as it can stand in markup. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
