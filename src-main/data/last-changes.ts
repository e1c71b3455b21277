import { setTimeout as sleep } from 'node:timers/promises'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import type { UnsavedFile } from './unsaved-file.ts'
import { isNothing, together, type Change, type Unsaved } from './unsaved.ts'

/** How long between two tries to save while the app ends, in milliseconds. */
const ENDING_WAIT_MS = 250
/** How long until the next try to save what an earlier run has left, in ms; each time twice as long. */
const LATER_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 5 * 60_000

interface Parts {
  file: UnsavedFile
  /** The queue in which every change is made. */
  inTurn: Queue
  /** Saves changes in their own files, as far as nothing later is known. */
  save: (unsaved: Unsaved) => Promise<SaveOutcome>
  /** Told when changes that an earlier run has left are saved. */
  broughtBack: (unsaved: Unsaved) => void
  /** Told when there is something else to say to the person. */
  noticed: () => void
  /** Milliseconds since the epoch. */
  now: () => number
}

/** What is being saved, so that the end of the app takes nothing away. */
export interface LastChanges {
  /**
   * Saves a change. Once the app ends, it is kept in the file of what is unsaved first, and that
   * counts: the next start brings it back.
   */
  run(change: Change, save: () => Promise<SaveOutcome>): Promise<SaveOutcome>
  /** Whether something is being saved. */
  isBusy(): boolean
  /** The app ends now, without a moment to wait: writes what is on its way to the file at once. */
  rescue(): void
  /** The same, and then saves it in its own files, for as long as the limit allows. */
  finish(limitMs: number): Promise<void>
  /** Begins to save what an earlier run has left. */
  bringBack(): void
  notices(): readonly DataNotice[]
}

/** Watches over changes from their beginning until they are on the disk. */
export function openLastChanges(parts: Parts): LastChanges {
  const { file, inTurn, save } = parts
  const going = new Set<Change>()
  let ending = false
  /** What an earlier run has left, until it is saved. */
  let left: Unsaved | undefined
  /** Whether that could be read so far; nothing is put in its place before. */
  let isRead = false
  let notices: DataNotice[] = []

  function readLeft(): boolean {
    if (isRead) return true
    const found = file.read(parts.now())
    if (found === undefined) return false
    isRead = true
    left = found.unsaved
    if (found.aside !== undefined) notices = [{ kind: 'set-aside', path: found.aside }]
    return true
  }

  function write(): boolean {
    if (!readLeft()) return false
    const unsaved = together([...(left ? [left] : []), ...going])
    if (!isNothing(unsaved)) return file.write(unsaved)
    file.remove()
    return true
  }

  function rescue(): void {
    ending = true
    write()
  }

  const isBusy = (): boolean => going.size > 0 || inTurn.isBusy()

  async function saveGoing(): Promise<void> {
    const changes = [...going]
    const unsaved = together(changes)
    if (isNothing(unsaved) || (await save(unsaved)).kind === 'refused') return
    for (const change of changes) if (change.other !== true) going.delete(change)
    write()
  }

  async function saveLeft(waitMs: number): Promise<void> {
    if (ending) return
    if (!readLeft()) return saveLeftLater(waitMs)
    const unsaved = left
    if (unsaved === undefined) return
    const outcome = await inTurn(() => save(unsaved))
    if (outcome.kind === 'refused') return saveLeftLater(waitMs)
    left = undefined
    write()
    say(unsaved.other ? 'not-kept' : 'kept-later')
    parts.broughtBack(unsaved)
  }

  function saveLeftLater(waitMs: number): void {
    say('not-kept-yet')
    const longer = Math.min(waitMs * 2, LONGEST_WAIT_MS)
    void sleep(waitMs, undefined, { ref: false }).then(() => saveLeft(longer))
  }

  function say(kind: 'not-kept-yet' | 'not-kept' | 'kept-later'): void {
    if (notices.some((notice) => notice.kind === kind)) return
    notices = [{ kind, path: file.path }]
    parts.noticed()
  }

  /** Whether waiting is of use: a change that can not be made again is made now or never. */
  const hasHope = (): boolean => inTurn.isBusy() || [...going].some(({ other }) => other !== true)

  return {
    async run(change, saveIt) {
      going.add(change)
      if (ending && change.other !== true && write()) return { kind: 'kept' }
      let outcome: SaveOutcome | undefined
      try {
        outcome = await saveIt()
        return outcome
      } finally {
        // Once the app ends, nobody is there any more to be told that it was refused.
        if (!ending || outcome?.kind === 'kept') going.delete(change)
        if (ending) write()
      }
    },
    isBusy,
    rescue,
    async finish(limitMs) {
      rescue()
      const over = sleep(limitMs, 'over', { ref: false })
      while (isBusy()) {
        if ((await Promise.race([inTurn(saveGoing), over])) === 'over') break
        if (!hasHope()) break
        if ((await Promise.race([sleep(ENDING_WAIT_MS), over])) === 'over') break
      }
    },
    bringBack: () => void saveLeft(LATER_WAIT_MS),
    notices: () => notices,
  }
}
