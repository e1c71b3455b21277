import { setTimeout as sleep } from 'node:timers/promises'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import type { UnsavedFile } from './unsaved-file.ts'
import type { Unsaved } from './unsaved.ts'

/** How long until the next try to save what an earlier run has left, in ms; each time twice as long. */
const LATER_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 5 * 60_000

/** Where changes are saved, and who hears of it. */
export interface Parts {
  file: UnsavedFile
  /** The queue in which every change is made. */
  enqueue: Queue
  /** Saves changes in their own files, as far as nothing later is known. */
  save: (unsaved: Unsaved) => Promise<SaveOutcome>
  /** Told when changes that an earlier run has left are saved. */
  onRecovered: (unsaved: Unsaved) => void
  /** Told when there is something else to say to the person. */
  onNotice: () => void
  /** Milliseconds since the epoch. */
  now: () => number
}

/** What the present run asks and hears. */
interface PresentRun {
  isQuitting: () => boolean
  /** Told when what an earlier run has left is saved. */
  onSaved: () => void
}

/** What an earlier run could not save, until it is saved. */
export interface RecoveredChanges {
  /** Reads it, once; false if that is not possible now. Nothing is put in its place before. */
  read(): boolean
  /** What has been read of it and is not saved yet. */
  unsaved(): Unsaved | undefined
  /** Begins to save it. */
  bringBack(): void
  notices(): readonly DataNotice[]
}

/** Watches over what an earlier run has left. */
export function recoveredChanges(parts: Parts, run: PresentRun): RecoveredChanges {
  const { file, enqueue, save } = parts
  let left: Unsaved | undefined
  let isRead = false
  let notices: DataNotice[] = []

  function read(): boolean {
    if (isRead) return true
    const found = file.read(parts.now())
    if (found === undefined) return false
    isRead = true
    left = found.unsaved
    if (found.aside !== undefined) notices = [{ kind: 'set-aside', path: found.aside }]
    return true
  }

  async function saveLeft(waitMs: number): Promise<void> {
    if (run.isQuitting()) return
    if (!read()) return saveLater(waitMs)
    const unsaved = left
    if (unsaved === undefined) return
    const outcome = await enqueue(() => save(unsaved))
    if (outcome.kind === 'refused') return saveLater(waitMs)
    left = undefined
    run.onSaved()
    say(unsaved.other ? 'not-kept' : 'kept-later')
    parts.onRecovered(unsaved)
  }

  function saveLater(waitMs: number): void {
    say('not-kept-yet')
    const longer = Math.min(waitMs * 2, LONGEST_WAIT_MS)
    void sleep(waitMs, undefined, { ref: false }).then(() => saveLeft(longer))
  }

  function say(kind: 'not-kept-yet' | 'not-kept' | 'kept-later'): void {
    if (notices.some((notice) => notice.kind === kind)) return
    notices = [{ kind, path: file.path }]
    parts.onNotice()
  }

  return {
    read,
    unsaved: () => left,
    bringBack: () => void saveLeft(LATER_WAIT_MS),
    notices: () => notices,
  }
}
