import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import { latestOnly } from '../kernel/latest-only.ts'
import type { NudgeLog, PlanStore, SaveOutcome, WinStore } from '../kernel/ports.ts'
import type { Queue } from '../kernel/serial-queue.ts'
import type { DraftStore } from '../plan/store/draft-store.ts'
import type { DataEvents } from './data-events.ts'
import type { DataFiles } from './data-files.ts'
import { scrubImportRecords } from './exchange/imports/scrub-records.ts'
import type { OpenFolder } from './open-folder.ts'
import type { PendingChanges } from './pending-changes.ts'
import type { Change } from './unsaved.ts'

interface Parts {
  folder: OpenFolder
  pendingChanges: Pick<PendingChanges, 'run'>
  bus: Emitter<DataEvents>
  /** The queue in which every change is made. */
  enqueue: Queue
}

/** What is kept, in whatever data folder is in use. */
export interface Stores {
  wins: WinStore
  plan: PlanStore
  nudges: NudgeLog
  draft: DraftStore
}

/**
 * Opens the stores. Changes of wins, plan and draft are watched over: where the app ends before
 * one is made, it is made at the next start.
 */
export function openStores({ folder, pendingChanges, bus, enqueue }: Parts): Stores {
  const keep = (change: Change, save: (files: DataFiles) => Promise<SaveOutcome>) =>
    pendingChanges.run(change, () => folder.change(save))
  // Not while everything is copied to another folder.
  const saveDraft = latestOnly((next: ShrinkDraft | null) =>
    enqueue(() => folder.change((files) => files.draft.put(next))),
  )
  /** What was typed last, whether or not it could be saved so far. */
  let typed: { draft: ShrinkDraft | null } | undefined

  return {
    wins: {
      read: (month) => folder.files().wins.read(month),
      months: () => folder.files().wins.months(),
      find: (id) => folder.files().wins.find(id),
      put: (win, from) => keep({ wins: [{ win, from }] }, ({ wins }) => wins.put(win, from)),
      putAll: (changed) =>
        keep({ wins: changed.map((win) => ({ win })) }, ({ wins }) => wins.putAll(changed)),
      purge: (gone) =>
        keep({ other: true }, async ({ wins, deviceFolder }) => {
          const cleaned = scrubImportRecords(deviceFolder, gone)
          return cleaned.kind === 'refused' ? cleaned : wins.purge(gone)
        }),
      gone: (month) => folder.files().wins.gone(month),
      purgeIn: (month, gone) => keep({ other: true }, ({ wins }) => wins.purgeIn(month, gone)),
      removedBefore: (instant) => folder.files().wins.removedBefore(instant),
      notices: () => folder.files().wins.notices(),
    },
    plan: {
      read: () => folder.files().plan.read(),
      async put(changed) {
        const outcome = await keep({ plan: changed }, ({ plan }) => plan.put(changed))
        if (outcome.kind === 'kept') bus.emit('plan.changed', {})
        if (outcome.kind === 'kept' && changed.goals) bus.emit('goals.changed', {})
        return outcome
      },
      notices: () => folder.files().plan.notices(),
    },
    nudges: {
      past: () => folder.files().nudges.past(),
      // Not while everything is copied to another folder.
      put: (decision) => enqueue(() => folder.change(({ nudges }) => nudges.put(decision))),
    },
    draft: {
      read: () => (typed === undefined ? folder.files().draft.read() : (typed.draft ?? undefined)),
      keep(next) {
        typed = { draft: next }
        return pendingChanges.run({ draft: next }, () => saveDraft(next))
      },
    },
  }
}
