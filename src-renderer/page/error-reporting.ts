import { describeError } from '../../src-shared/described-error.ts'
import { ask } from '../api.ts'

/** Tells the main process of every error that nothing in the page has dealt with. */
export function reportUncaughtErrors(): void {
  window.addEventListener('error', ({ error }) => void report('error', error))
  window.addEventListener('unhandledrejection', ({ reason }) => void report('rejection', reason))
}

async function report(kind: 'error' | 'rejection', thrown: unknown): Promise<void> {
  try {
    await ask('page.trouble', { kind, error: describeError(thrown) })
  } catch {
    // An error about an error would go on for ever.
  }
}
