import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { epochMs, type Month } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import { openBackups, type Backups } from '../data/backups.ts'
import { monthBytes } from '../journal/store/month-bytes.ts'
import { EMPTY_MONTH, parseMonth, type MonthDocument } from '../journal/store/month-document.ts'
import { winFiles, type WinFiles } from '../journal/store/win-files.ts'
import { mendingAtOnce } from './mending-at-once.ts'

export const DEVICE = '019a0000-0000-7000-8000-000000000001'
export const OTHER = '019a0000-0000-7000-8000-000000000002'

/** A data folder with months of two devices, and a clock that stands until it is moved. */
export class MonthsWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  now = epochMs('2026-11-23T10:00:00.000Z')
  /** The months of which the store has told. */
  told: Month[] = []
  readonly #clock = { now: () => this.now, zone: () => 'UTC' }

  backups(): Backups {
    return openBackups(this.folder, DEVICE, this.#clock)
  }

  /** Opens the months of the first device. */
  open(): WinFiles {
    return mendingAtOnce(
      winFiles({
        dataFolder: this.folder,
        deviceId: DEVICE,
        clock: this.#clock,
        backups: this.backups(),
        onChange: (months) => this.told.push(...months),
      }),
    )
  }

  path(month: Month, device = DEVICE): string {
    return join(this.folder, device, 'wins', `${month}.json`)
  }

  write(month: Month, document: Partial<MonthDocument>, device = DEVICE): void {
    mkdirSync(dirname(this.path(month, device)), { recursive: true })
    writeFileSync(this.path(month, device), monthBytes(month, { ...EMPTY_MONTH, ...document }))
  }

  /** What stands in a month's file. */
  onDisk(month: Month): MonthDocument {
    const read = parseMonth(readFileSync(this.path(month)))
    return read.kind === 'nonsense' ? EMPTY_MONTH : read.document
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The words of wins. */
export function textsOf(wins: readonly Win[]): string[] {
  return wins.map(({ text }) => text)
}
