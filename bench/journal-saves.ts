import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import Store from 'electron-store'
import { v7 as newId } from 'uuid'

import { generatedMonths } from '../e2e/fixtures/generated-history.ts'
import { openDataFiles } from '../src-main/data/data-files.ts'
import { openJournal } from '../src-main/journal/domain/journal.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { monthFile } from '../src-main/storage/data-folder.ts'
import { randomFrom, type Random } from '../src-main/tests/seeded-random.ts'
import { DEFAULT_DAY_START_HOUR, logicalDay, monthOf } from '../src-shared/calendar.ts'
import type { Win } from '../src-shared/records.ts'
import { bareSave } from './bare-save.ts'
import { median } from './figure.ts'
import { DEVICE, SIZES, type GeneratedFolder, type Size } from './generated-folder.ts'

/** How many saves of each size are measured. */
export const SAVES = 300
/** Saves of each size before those that count. */
const WARM_UP = 20
/** After so many saves every history is what it was, so that its size stays what it says. */
const SAVES_A_BEGINNING = 10
/** How long the disk is left alone before each save, in milliseconds. People are slower still. */
const BETWEEN_MS = 5
/** How many saves into a single file are measured: one takes most of a second. */
export const SINGLE_FILE_SAVES = 7
/** How many of ours are measured for each of the single file's. */
const SAVES_PER_SINGLE = 10

/** Middle times of saves, in milliseconds, by the size of the history. */
export interface SaveTimes {
  /** From Enter until the win is on disk. */
  ours: Record<Size, number>
  /** The same bytes written as durably by four system calls: what the disk takes of it. */
  bare: Record<Size, number>
}

/**
 * Measures saves of all sizes in turn, so that what else the computer does meets all of them.
 *
 * @param folders histories; each will have a few wins more
 */
export async function saveTimes(folders: Record<Size, GeneratedFolder>): Promise<SaveTimes> {
  const random = randomFrom(1)
  const original = new Map(sizes.map((size) => [size, presentMonth(folders[size]).bytes]))
  const ours: Record<Size, number[]> = { none: [], '10k': [], '110k': [], '1m': [] }
  const bare: Record<Size, number[]> = { none: [], '10k': [], '110k': [], '1m': [] }
  for (let began = -WARM_UP; began < SAVES; began += SAVES_A_BEGINNING) {
    const series = sizes.map((size) => {
      putBack(folders[size], original.get(size))
      return Object.assign(saveSeries(folders[size]), { size })
    })
    // The first save reads the month; where there is none it makes the folder and the file.
    for (const { log } of series) await log(began)
    for (let save = began; save < began + SAVES_A_BEGINNING; save += 1) {
      for (const { size, log } of inAnyOrder(series, random)) {
        await pause(BETWEEN_MS)
        const took = await log(save)
        if (save >= 0) ours[size].push(took)
      }
      for (const { size, bareAgain } of inAnyOrder(series, random)) {
        await pause(BETWEEN_MS)
        const took = bareAgain()
        if (save >= 0) bare[size].push(took)
      }
    }
  }
  return { ours: medians(ours), bare: medians(bare) }
}

/** Each comes after each other one: what one leaves to the disk to do meets them all. */
function inAnyOrder<T>(series: readonly T[], random: Random): T[] {
  const keyed = series.map((one) => ({ one, key: random() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ one }) => one)
}

const sizes = Object.keys(SIZES) as Size[]

/** The file that a win of now goes into. */
function presentMonth({ dataFolder }: GeneratedFolder): { path: string; bytes?: Buffer } {
  const day = logicalDay(clock.now(), clock.zone(), DEFAULT_DAY_START_HOUR)
  const path = join(dataFolder, DEVICE, monthFile(monthOf(day)))
  return existsSync(path) ? { path, bytes: readFileSync(path) } : { path }
}

function putBack(folder: GeneratedFolder, bytes: Buffer | undefined): void {
  const { path } = presentMonth(folder)
  if (bytes === undefined) rmSync(path, { force: true })
  else writeFileSync(path, bytes)
}

function medians(times: Record<Size, number[]>): Record<Size, number> {
  const entries = Object.entries(times).map(([size, all]) => [size, median(all)])
  return Object.fromEntries(entries) as Record<Size, number>
}

interface SaveSeries {
  /** Logs one win and answers how long that took, in milliseconds. */
  log(save: number): Promise<number>
  /** Writes the bytes of the present month once more, beside the data folder; milliseconds. */
  bareAgain(): number
}

function saveSeries(folder: GeneratedFolder): SaveSeries {
  const { dataFolder, userData } = folder
  const files = openDataFiles(dataFolder, DEVICE, clock)
  const journal = openJournal({
    clock,
    newId,
    store: files.wins,
    dayStartHour: () => DEFAULT_DAY_START_HOUR,
    onChange: () => undefined,
  })
  return {
    async log(save) {
      const began = performance.now()
      const result = await journal.log(`wrote sentence ${save}`, 'quick-log')
      const took = performance.now() - began
      if (result.kind !== 'logged') throw new Error(`A save was refused: ${result.kind}`)
      // People leave the event loop a turn between two wins.
      await new Promise((resolve) => setImmediate(resolve))
      return took
    },
    bareAgain() {
      const { bytes } = presentMonth(folder)
      if (bytes === undefined) throw new Error('There is no file to write again.')
      return bareSave(userData, bytes)
    },
  }
}

/**
 * One more win in a single electron-store file that holds ten years, as plainly as the library is
 * used, and in our files with the same history, in turn. Middle times in milliseconds.
 *
 * @param folder a history of that size; it will have some wins more
 */
export async function singleFileTimes(
  folder: GeneratedFolder,
): Promise<{ single: number; ours: number }> {
  const alone = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
  try {
    const wins: Win[] = []
    for (const month of generatedMonths({ ...SIZES['110k'], until: clock.now() })) {
      wins.push(...month.wins)
    }
    const store = new Store<{ wins: Win[] }>({ cwd: alone, name: 'wins' })
    store.set('wins', wins)
    const { log } = saveSeries(folder)
    await log(0)
    const single: number[] = []
    const ours: number[] = []
    for (let save = 1; save <= SINGLE_FILE_SAVES; save += 1) {
      const last = wins.at(-1)
      if (last === undefined) throw new Error('The history has no wins.')
      wins.push({ ...last, id: newId(), text: `wrote sentence ${save}` })
      const began = performance.now()
      store.set('wins', wins)
      single.push(performance.now() - began)
      for (let turn = 0; turn < SAVES_PER_SINGLE; turn += 1) ours.push(await log(save))
    }
    return { single: median(single), ours: median(ours) }
  } finally {
    rmSync(alone, { recursive: true, force: true })
  }
}
