import type { EventName, Events } from '../../src-shared/contract/index.ts'
import { onEvent } from '../api.ts'

/**
 * Follows a view of main's: it is read at once, and main tells of each change.
 *
 * @param event what main tells it by
 * @param take is given the view each time
 * @returns ends it
 */
export function followView<E extends EventName>(
  event: E,
  read: () => Promise<Events[E]>,
  take: (view: Events[E]) => void,
): () => void {
  let isTold = false
  const stop = onEvent(event, (view) => {
    isTold = true
    take(view)
  })
  // An answer that arrives after news may be older than it.
  void read().then((view) => isTold || take(view))
  return stop
}
