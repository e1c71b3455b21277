import { describeError } from '../../src-shared/described-error.ts'
import { ask } from '../api.ts'

/** Reports every uncaught error of the page to the main process. */
export function reportUncaughtErrors(): void {
  window.addEventListener('error', ({ error }) => void report('error', error))
  window.addEventListener('unhandledrejection', ({ reason }) => void report('rejection', reason))
}

async function report(kind: 'error' | 'rejection', thrown: unknown): Promise<void> {
  try {
    await ask('page.error', { kind, error: describeError(thrown) })
  } catch {
    // Reporting this error might loop forever.
  }
}
