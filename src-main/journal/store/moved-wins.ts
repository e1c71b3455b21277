import { epochMs, instantText, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { latestOf, mergeVersions, versionsOf } from '../../kernel/merge.ts'
import { monthOfFile } from '../../storage/data-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { parseMonth, type MonthDocument } from './month-document.ts'

interface Parts {
  /** This device's months as they are known now. */
  months: ReadonlyMap<Month, MonthDocument>
  /** The wins in other devices' folders. */
  others: readonly Win[]
  earlier: Pick<EarlierVersions, 'versions'> & { files(): string[] }
}

/**
 * Wins that were moved to a month whose file was lost since: their old month says that they are
 * gone, no month has them, and yet a backup of the old month does. What was removed for good is
 * in no backup. Each is to be put back, as something later than its having gone.
 */
export function winsLostInMove({ months, others, earlier }: Parts): Win[] {
  const gone = mergeVersions(
    [...months.values()].flatMap((document) => versionsOf(document.gone, '')),
  )
  // Another device's older version is as little seen as if it were not there; the one that moved
  // has the instant of its having gone.
  const isSeen = ({ id, updatedAt }: Win): boolean =>
    updatedAt >= (gone.get(id)?.record.updatedAt ?? '')
  const here = [...[...months.values()].flatMap(({ wins }) => wins), ...others.filter(isSeen)]
  const present = new Set(here.map(({ id }) => id))
  const backedUp = earlier.files().flatMap((file) => {
    if (monthOfFile(file) === undefined) return []
    return [...earlier.versions(file)].flatMap((bytes) => {
      const read = parseMonth(bytes)
      return read.kind === 'month' && !read.damaged ? read.document.wins : []
    })
  })
  return latestOf(versionsOf(backedUp, ''))
    .filter(({ id }) => !present.has(id))
    .map((win) => countingOver(gone.get(win.id)?.record.updatedAt ?? '', win))
}

/** A win as a version that is later than its having gone. */
function countingOver(since: string, win: Win): Win {
  if (since < win.updatedAt) return win
  return { ...win, updatedAt: instantText(epochMs(since) + 1) }
}
