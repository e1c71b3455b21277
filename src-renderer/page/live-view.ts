import { useSyncExternalStore } from 'react'

import type { EventName, Events } from '../../src-shared/contract/index.ts'
import { followView } from './follow-view.ts'

/** What a window holds of a view of main's. */
interface LiveView<T> {
  /** It, kept up to date; what it was before until it has been read, at first undefined. */
  useView: () => T | undefined
  /** Shows a change before main has told of it. */
  change: (how: (now: T) => T) => void
}

/**
 * A view of main's, held once for everything in the window that shows it: it is read when the first
 * part shows it, and listened to until the last one is gone.
 *
 * @param event what main tells it by
 * @param pick what of it is held
 */
export function liveView<E extends EventName, T>(
  event: E,
  read: () => Promise<Events[E]>,
  pick: (view: Events[E]) => T,
): LiveView<T> {
  let held: T | undefined
  const listeners = new Set<() => void>()
  let stop: (() => void) | undefined

  function hold(next: T): void {
    held = next
    for (const listener of listeners) listener()
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener)
    stop ??= followView(event, read, (view) => hold(pick(view)))
    return () => {
      listeners.delete(listener)
      if (listeners.size > 0) return
      stop?.()
      stop = undefined
    }
  }

  return {
    useView: () => useSyncExternalStore(subscribe, () => held),
    change: (how) => {
      if (held !== undefined) hold(how(held))
    },
  }
}
