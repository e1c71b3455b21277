import { instantText } from '../../../src-shared/calendar.ts'
import { nextVersion } from '../../kernel/next-version.ts'
import type { Queue } from '../../kernel/serial-queue.ts'
import type { Journal } from './journal.ts'
import type { RecorderParts, WinRecorder } from './win-recorder.ts'

interface Parts extends Pick<RecorderParts, 'clock' | 'store'> {
  recorder: Pick<WinRecorder, 'write'>
  enqueue: Queue
}

/** Going back to how wins were in a backup, and taking that back. */
export function journalRestores({
  recorder,
  clock,
  store,
  enqueue,
}: Parts): Pick<Journal, 'restore' | 'takeBack'> {
  return {
    restore: (work) =>
      enqueue(async () => {
        const changes = await work()
        const written = changes.map(({ before, after }) => {
          const now = clock.now()
          // Later than what anybody has said of it, also where nothing is known of it here.
          const updatedAt = before ? nextVersion(before, now) : instantText(now)
          return { before, after: { ...after, updatedAt } }
        })
        return { written, outcome: await recorder.write(written) }
      }),

    takeBack: (written) =>
      enqueue(() =>
        recorder.write(
          written.flatMap(({ before, after }) => {
            const present = store.find(after.id)
            // Changed since, or gone for good: not the restore's any more.
            if (present?.updatedAt !== after.updatedAt) return []
            const back = before ?? { ...after, deleted: true }
            const updatedAt = nextVersion(present, clock.now())
            return { before: present, after: { ...back, updatedAt } }
          }),
        ),
      ),
  }
}
