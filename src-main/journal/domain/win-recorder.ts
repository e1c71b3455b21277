import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { ChangeResult, UndoOffer } from '../../../src-shared/contract/journal.ts'
import type { Win } from '../../../src-shared/records.ts'
import { nextVersion } from '../../kernel/next-version.ts'
import type { Clock, SaveOutcome, WinStore } from '../../kernel/ports.ts'
import type { RestoreChange } from './restore.ts'
import type { UndoSlot } from './undo-slot.ts'

/** What keeping a win needs to know, and who hears of it. */
export interface RecorderParts {
  clock: Clock
  store: WinStore
  /**
   * Called before wins are kept that name something of the plan. Where it refuses, they are not
   * kept either.
   */
  beforeNaming?: ((wins: readonly Win[]) => Promise<SaveOutcome>) | undefined
  /** Called after every change that was kept, with the months that it touched. */
  onChange: (months: readonly Month[]) => void
}

/** Keeps versions of wins, and tells of them. */
export interface WinRecorder {
  /** Keeps a win that was not there before. */
  add(win: Win): Promise<SaveOutcome>
  /** Keeps a win in the place of another version, as something later. */
  change(before: Win, after: Win, what: UndoOffer['what'] | 'undone'): Promise<ChangeResult>
  /** Keeps many wins at once; one that changes its month is moved by itself. */
  write(changes: readonly RestoreChange[]): Promise<SaveOutcome>
}

/** Keeps wins in a store. */
export function winRecorder(
  { clock, store, beforeNaming, onChange }: RecorderParts,
  last: UndoSlot,
): WinRecorder {
  /** Keeps wins after the plan has heard of those that name something of it. */
  async function announced(
    wins: readonly Win[],
    keep: () => Promise<SaveOutcome>,
  ): Promise<SaveOutcome> {
    const named = wins.filter(({ stepId, taskId, repeatId }) => stepId ?? taskId ?? repeatId)
    const heard = named.length > 0 ? await beforeNaming?.(named) : undefined
    return heard?.kind === 'refused' ? heard : keep()
  }

  return {
    async add(win) {
      const outcome = await announced([win], () => store.put(win))
      if (outcome.kind === 'refused') return outcome
      last.offer('logged', win)
      onChange([monthOf(win.day)])
      return outcome
    },

    async change(before, after, what) {
      const from = monthOf(before.day)
      const version = { ...after, updatedAt: nextVersion(before, clock.now()) }
      const outcome = await announced([version], () => store.put(version, from))
      if (outcome.kind === 'refused') return { kind: 'not-saved', problem: outcome.problem }
      if (what === 'undone') last.forget()
      else last.offer(what, after, before)
      onChange([...new Set([from, monthOf(after.day)])])
      return { kind: 'changed' }
    },

    async write(changes) {
      const staying = changes.filter((one) => !isMove(one)).map(({ after }) => after)
      let outcome = await announced(
        changes.map(({ after }) => after),
        () => store.putAll(staying),
      )
      for (const { before, after } of changes.filter(isMove)) {
        if (outcome.kind === 'refused') break
        outcome = await store.put(after, monthOf(before?.day ?? after.day))
      }
      last.forget()
      const days = changes.flatMap(({ before, after }) => [before?.day ?? after.day, after.day])
      onChange([...new Set(days.map(monthOf))])
      return outcome
    },
  }
}

/** Whether a change puts a win into another month. */
function isMove({ before, after }: RestoreChange): boolean {
  return before !== undefined && monthOf(before.day) !== monthOf(after.day)
}
