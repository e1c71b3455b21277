import { openBridge } from './bridge.ts'

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) {
    Object.freeze(value)
    for (const item of Object.values(value)) deepFreeze(item)
  }
}

/** Starts the page's own side: receives what the preload exposes and passes on `window.open`. */
export function startMainWorld(secret: string): void {
  const bridge = openBridge(secret, 'main', {
    onExpose(key, value) {
      deepFreeze(value)
      Object.defineProperty(window, key, {
        value,
        writable: false,
        enumerable: true,
        configurable: false,
      })
    },
  })
  window.open = function open(url?: string | URL, target?: string, features?: string): null {
    const absolute = url === undefined || url === '' ? 'about:blank' : toAbsolute(String(url))
    bridge.open(absolute, target ?? '', features ?? '')
    return null
  }
}

function toAbsolute(url: string): string {
  try {
    return new URL(url, document.baseURI).href
  } catch {
    throw new DOMException(`Unable to open a window with invalid URL '${url}'.`, 'SyntaxError')
  }
}
