import type { RestoreCounts } from '../../../src-shared/contract/data.ts'
import type { Win } from '../../../src-shared/records.ts'

/** How one win changes when a backup is restored. */
export interface RestoreChange {
  /** As it is now; undefined where nothing is known of it. */
  before: Win | undefined
  /** As the backup has it. */
  after: Win
}

/**
 * What changes when the wins of a backup are put back. Wins that were logged since the backup
 * stay: a restore takes nothing away that the backup does not know.
 */
export function restoreChanges(
  backup: Iterable<Win>,
  present: (id: string) => Win | undefined,
): RestoreChange[] {
  const changes: RestoreChange[] = []
  for (const after of backup) {
    const before = present(after.id)
    const bothAway = (before === undefined || before.deleted === true) && after.deleted === true
    if (!bothAway && (before === undefined || content(before) !== content(after))) {
      changes.push({ before, after })
    }
  }
  return changes
}

/** Counts changes by what a person would see of them. */
export function countChanges(changes: readonly RestoreChange[]): RestoreCounts {
  const count = (was: boolean, will: boolean): number =>
    changes.filter(({ before, after }) => isHere(before) === was && isHere(after) === will).length
  return { back: count(false, true), changed: count(true, true), away: count(true, false) }
}

function isHere(win: Win | undefined): boolean {
  return win !== undefined && win.deleted !== true
}

/** Fields that say nothing to a person. */
const BOOKKEEPING = new Set(['updatedAt', 'movedFrom'])

/** Everything about a win that a person can see, whatever the order of its fields. */
function content(win: Win): string {
  const fields = Object.entries(win).filter(([name]) => !BOOKKEEPING.has(name))
  return JSON.stringify(fields.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
