import { setTimeout as sleep } from 'node:timers/promises'

import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import { recoveredChanges, type Parts } from './recovered-changes.ts'
import { isNothing, together, type Change } from './unsaved.ts'

/** How long between two tries to save while the app ends, in milliseconds. */
const ENDING_WAIT_MS = 250

/** What is being saved, so that the end of the app takes nothing away. */
export interface PendingChanges {
  /**
   * Saves a change. Once the app ends, it is kept in the file of what is unsaved first, and that
   * counts: the next start brings it back.
   */
  run(change: Change, save: () => Promise<SaveOutcome>): Promise<SaveOutcome>
  /** Whether something is being saved. */
  isBusy(): boolean
  /** Whether the app is about to end. */
  isEnding(): boolean
  /** The app ends now, without a moment to wait: writes what is on its way to the file at once. */
  rescue(): void
  /** The same, and then saves it in its own files, for as long as the limit allows. */
  finish(limitMs: number): Promise<void>
  /** Begins to save what an earlier run has left. */
  bringBack(): void
  notices(): readonly DataNotice[]
}

/** Watches over changes from their beginning until they are on the disk. */
export function openPendingChanges(parts: Parts): PendingChanges {
  const { file, enqueue, save } = parts
  const going = new Set<Change>()
  let ending = false
  const left = recoveredChanges(parts, { isQuitting: () => ending, onSaved: () => void write() })

  function write(): boolean {
    if (!left.read()) return false
    const earlier = left.unsaved()
    const unsaved = together([...(earlier ? [earlier] : []), ...going])
    if (!isNothing(unsaved)) return file.write(unsaved)
    file.remove()
    return true
  }

  function rescue(): void {
    ending = true
    write()
  }

  const isBusy = (): boolean => going.size > 0 || enqueue.isBusy()

  async function saveGoing(): Promise<void> {
    const changes = [...going]
    const unsaved = together(changes)
    if (isNothing(unsaved) || (await save(unsaved)).kind === 'refused') return
    for (const change of changes) if (change.other !== true) going.delete(change)
    write()
  }

  /** Whether waiting is of use: a change that can not be made again is made now or never. */
  const hasHope = (): boolean => enqueue.isBusy() || [...going].some(({ other }) => other !== true)

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
    isEnding: () => ending,
    rescue,
    async finish(limitMs) {
      rescue()
      const over = sleep(limitMs, 'over', { ref: false })
      while (isBusy()) {
        if ((await Promise.race([enqueue(saveGoing), over])) === 'over') break
        if (!hasHope()) break
        if ((await Promise.race([sleep(ENDING_WAIT_MS), over])) === 'over') break
      }
    },
    bringBack: () => left.bringBack(),
    notices: () => left.notices(),
  }
}
