import { join } from 'node:path'

import type { Month } from '../../../src-shared/calendar.ts'
import type { Clock } from '../../kernel/ports.ts'
import type { DeviceFolder } from '../../storage/device-folder.ts'
import type { EarlierVersions } from '../../storage/earlier-versions.ts'
import { hasMore } from '../../storage/known-document.ts'
import type { NoticeList } from '../../storage/notice-list.ts'
import { ownFile, type OwnFile } from '../../storage/own-file.ts'
import { mergeTwoMonths } from './merge-months.ts'
import { MonthBytes } from './month-bytes.ts'
import { everyEntry, type MonthDocument } from './month-document.ts'
import { readMonth, type FoundMonth, type Misplaced } from './read-month.ts'

/** This device's file of one month, as far as it could be read. */
export interface OwnMonth extends OwnFile<MonthDocument> {
  /** Whether the file was damaged or gone, and was put together anew. */
  readonly recovered: boolean
  /** What another month's file said is gone from that month; it was in this one's place. */
  readonly misplaced: Misplaced | undefined
}

interface Parts {
  device: DeviceFolder
  clock: Clock
  earlier: EarlierVersions
  notices: NoticeList
  /** Called when the document has become another by what another program has written. */
  replaced: () => void
}

/**
 * Opens this device's file of a month. What is damaged, or smaller than a backup knows it, is put
 * together again from the backups and from what can still be read of it; the file is put aside
 * before it is written.
 */
export function openOwnMonth(month: Month, parts: Parts): OwnMonth {
  const { device, replaced, ...known } = parts
  const bytes = new MonthBytes()
  let found: FoundMonth | undefined
  const file = ownFile<MonthDocument>({
    device,
    folder: join(device.path, 'wins'),
    name: month,
    serialize: (document) => bytes.of(month, document),
    open: () => (found = readMonth({ month, folder: device.path, ...known })),
    merge: asRead,
    isNews: (read, before) => hasMore(everyEntry(asRead(read, before)), everyEntry(before)),
    isSealed: true,
    replaced,
  })
  return {
    ...file,
    recovered: found?.recovered ?? false,
    misplaced: found?.misplaced,
  }
}

/** All that a file and memory know; of two versions of one instant, the file's counts. */
function asRead(read: MonthDocument, known: MonthDocument): MonthDocument {
  return mergeTwoMonths(known, read, 'second')
}
