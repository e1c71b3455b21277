import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { epochMs } from '../../src-shared/calendar.ts'
import type { Win } from '../../src-shared/records.ts'
import type { openBackups as OpenBackups } from '../data/backups.ts'
import type { winFiles as OpenWinFiles, WinFiles } from '../journal/store/win-files.ts'
import { faultyDisk, type FaultyDisk } from './faulty-disk.ts'
import { sampleWin as win } from './sample-win.ts'

export const DEVICE = '019a0000-0000-7000-8000-000000000001'
const OTHER = '019a0000-0000-7000-8000-000000000002'
const START = epochMs('2026-11-23T10:00:00.000Z')
const OCTOBER = { day: '2026-10-05' }

/** The wins of November that the folder has to begin with. */
export const BEFORE = [win(1), win(2), win(3)]

/** A folder with two months, a plan, a backup and another device's month in it, on a faulty disk. */
export class FaultyMonths {
  readonly disk: FaultyDisk
  folder: string
  now = START
  readonly clock = { now: () => this.now, zone: () => 'UTC' }
  readonly #base: string
  readonly #winFiles: typeof OpenWinFiles
  readonly #openBackups: typeof OpenBackups

  /** Opens it; what is imported before takes the system calls as they are. */
  static async open(): Promise<FaultyMonths> {
    const disk = faultyDisk()
    const { winFiles } = await import('../journal/store/win-files.ts')
    const { openBackups } = await import('../data/backups.ts')
    const world = new FaultyMonths(disk, winFiles, openBackups)
    await world.#makeBase()
    return world
  }

  private constructor(
    disk: FaultyDisk,
    winFiles: typeof OpenWinFiles,
    openBackups: typeof OpenBackups,
  ) {
    this.disk = disk
    this.#winFiles = winFiles
    this.#openBackups = openBackups
    this.folder = this.#base = mkdtempSync(join(tmpdir(), 'micro-momentum-base-'))
  }

  close(): void {
    this.disk.restore()
    rmSync(this.#base, { recursive: true, force: true })
  }

  /** Before each test. */
  begin(): void {
    this.folder = mkdtempSync(join(tmpdir(), 'micro-momentum-faults-'))
    this.now = START
  }

  /** After each test. */
  end(): void {
    this.disk.heal()
    this.disk.onWait = () => undefined
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Opens a copy of the folder. */
  fill(): WinFiles {
    cpSync(this.#base, this.folder, { recursive: true })
    return this.#open(this.folder)
  }

  /** Waits until the version before is removed. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }

  /** The bytes of every file but those of one month's of this device. */
  othersThan(month: string): Record<string, string> {
    return Object.fromEntries(
      this.#files()
        .filter((name) => !name.startsWith(join(DEVICE, 'wins', month)))
        .map((name) => [name, readFileSync(join(this.folder, name), 'latin1')]),
    )
  }

  /** The wins of a month as a person finds them who has just plugged the disk into a computer. */
  afterPowerCut(month = '2026-11'): readonly Win[] {
    const copy = mkdtempSync(join(tmpdir(), 'micro-momentum-copy-'))
    try {
      for (const name of this.#files()) {
        mkdirSync(dirname(join(copy, name)), { recursive: true })
        writeFileSync(join(copy, name), readFileSync(join(this.folder, name)))
      }
      return this.#open(copy).read(month)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  }

  #open(dataFolder: string): WinFiles {
    const backups = this.#openBackups(dataFolder, DEVICE, this.clock)
    return this.#winFiles({ dataFolder, deviceId: DEVICE, clock: this.clock, backups })
  }

  #files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(this.folder.length + 1))
  }

  async #makeBase(): Promise<void> {
    const store = this.#open(this.folder)
    for (const each of [...BEFORE, win(4, OCTOBER), win(5, OCTOBER)]) await store.put(each)
    await this.#openBackups(this.folder, DEVICE, this.clock).take()
    for (const [file, text] of [
      ['plan.json', '{"schemaVersion": 1, "goals": []}'],
      ['device.json', '{"schemaVersion": 1}'],
      [`../${OTHER}/wins/2026-11.json`, JSON.stringify({ schemaVersion: 1, wins: [win(9)] })],
    ] as const) {
      const path = join(this.folder, DEVICE, file)
      mkdirSync(join(path, '..'), { recursive: true })
      writeFileSync(path, text)
    }
    await this.settled()
  }
}
