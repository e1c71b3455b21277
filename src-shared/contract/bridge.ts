import type { Press } from './press.ts'

/** What the preload exposes to a page as `window.microMomentum`. */
export interface Bridge {
  invoke(command: string, argument: unknown, press?: Press): Promise<unknown>
  subscribe(listener: (event: string, payload: unknown) => void): () => void
}
