import type { Bridge } from '../../src-shared/contract/bridge.ts'

/** The names by which a page and its app find each other. */
export const ASK = 'askApp'
export const TELL = 'sendEvent'

/** What a page has for its bridge. Arguments and answers go as JSON, which keeps every letter. */
interface PageSide {
  askApp: (question: string) => Promise<string>
  sendEvent: (event: string, payload: unknown) => void
  microMomentum: Bridge
}

/**
 * Puts the bridge into a page before its scripts run, as the preload does. It runs in the page and
 * sees nothing of this file.
 */
export function putBridge(): void {
  const page = globalThis as unknown as PageSide
  const { askApp } = page
  const listeners = new Set<(event: string, payload: unknown) => void>()
  const bridge: Bridge = {
    async invoke(command, argument, press) {
      const answer = await askApp(JSON.stringify({ command, argument, press }))
      return (JSON.parse(answer) as { result?: unknown }).result
    },
    subscribe(listener) {
      // Each has its own, though it be the same function.
      const own = (event: string, payload: unknown): void => listener(event, payload)
      listeners.add(own)
      return () => listeners.delete(own)
    },
  }
  page.microMomentum = bridge
  page.sendEvent = (event, payload) => {
    for (const listener of listeners) listener(event, payload)
  }
}
