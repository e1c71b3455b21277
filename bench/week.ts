import { desktopFor } from '../e2e/fixtures/test.ts'
import type { Desktop } from '../electron-stand-in/desktop.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { randomFrom } from '../src-main/tests/seeded-random.ts'
import { DEFAULT_DAY_START_HOUR, dayPlus, logicalDay, type Day } from '../src-shared/calendar.ts'
import { median, percentile, type Aim, type Bench, type Figure } from './figure.ts'
import { generatedFolder, SIZES, type GeneratedFolder } from './generated-folder.ts'
import { weekDataTimes } from './week-data.ts'
import {
  askTimes,
  openReviewWindow,
  paintTime,
  readWhole,
  type ReviewWindow,
} from './week-window.ts'

/** A month of the same days: the wins of the present week are the same as of ten years. */
const SMALL = { wins: 1_000, perDay: SIZES['110k'].perDay }
/** How many weeks are asked for, all over the ten years. */
const WEEKS = 200
/** Weeks that are asked for before those that count. */
const WARM_UP_WEEKS = 20
/** How often the present week is asked for, and painted, with each history. */
const ASKS = 200
const PAINTS = 15
const WARM_UP_PAINTS = 2
/** How many fresh apps paint a year, and a first week. */
const COLD_RUNS = 5
const SLOWEST = 0.95

/** Whether looking back is as quick with ten years of wins as with a month of them. */
export const week: Bench = async () => {
  const until = clock.now()
  const today = logicalDay(until, clock.zone(), DEFAULT_DAY_START_HOUR)
  const full = generatedFolder('110k', until)
  const small = generatedFolder(SMALL, until)
  const desktop = await desktopFor({ trayHost: true })
  try {
    return [
      ...(await data(full, today)),
      ...(await warm(desktop, { full, small }, today)),
      ...(await cold(desktop, full)),
    ]
  } finally {
    await desktop.stop()
    full.remove()
    small.remove()
  }
}

/** What the main process does for a week, anywhere in ten years. */
async function data(folder: GeneratedFolder, today: Day): Promise<Figure[]> {
  const warmUp = someDays(today, WARM_UP_WEEKS, 1)
  const { data, says } = await weekDataTimes(folder, warmUp, someDays(today, WEEKS, 2))
  return [
    figure('week-data', percentile(data, SLOWEST), 'ms', WEEKS, { atMost: 16 }),
    figure('week-data-p50', median(data), 'ms', WEEKS),
    figure('week-says', percentile(says, SLOWEST), 'ms', WEEKS),
    figure('week-says-p50', median(says), 'ms', WEEKS),
  ]
}

/** In a window, with its messages, once every month has been read. */
async function warm(
  desktop: Desktop,
  folders: Record<'full' | 'small', GeneratedFolder>,
  today: Day,
): Promise<Figure[]> {
  const full = await openReviewWindow(desktop, folders.full)
  const small = await openReviewWindow(desktop, folders.small)
  try {
    for (const window of [full, small]) await readWhole(window)
    await askTimes(full, someDays(today, WARM_UP_WEEKS, 1))
    const { data, says, empty } = await askTimes(full, someDays(today, WEEKS, 2))
    const p95 = percentile(data, SLOWEST)
    const grown = await growth(full, small, today)
    return [
      // Most of these is the message itself, which on the stand-in is JSON through a debugger.
      figure('week-data-in-window', p95, 'ms', WEEKS),
      figure('week-data-in-window-over-empty', p95 / percentile(empty, SLOWEST), 'ratio', WEEKS),
      figure('week-data-in-window-p50', median(data), 'ms', WEEKS),
      figure('empty-message-p95', percentile(empty, SLOWEST), 'ms', WEEKS),
      figure('week-says-in-window', percentile(says, SLOWEST), 'ms', WEEKS),
      ...grown,
    ]
  } finally {
    await full.app.close()
    await small.app.close()
  }
}

/** The present week with both histories, in turn, so that what else the computer does meets both. */
async function growth(full: ReviewWindow, small: ReviewWindow, today: Day): Promise<Figure[]> {
  const asked = { full: [] as number[], small: [] as number[] }
  for (let round = 0; round < ASKS / 10; round += 1) {
    const days = Array.from({ length: 10 }, () => today)
    asked.full.push(...(await askTimes(full, days)).data)
    asked.small.push(...(await askTimes(small, days)).data)
  }
  const painted = { full: [] as number[], small: [] as number[] }
  for (let paint = -WARM_UP_PAINTS; paint < PAINTS; paint += 1) {
    const times = { full: await paintTime(full, 'week'), small: await paintTime(small, 'week') }
    if (paint < 0) continue
    painted.full.push(times.full)
    painted.small.push(times.small)
  }
  const inData = median(asked.full) / median(asked.small)
  const inPaint = median(painted.full) / median(painted.small)
  return [
    figure('week-growth-110k', Math.max(inData, inPaint), 'ratio', PAINTS, { atMost: 1.2 }),
    figure('week-growth-110k-data', inData, 'ratio', ASKS),
    figure('week-growth-110k-paint', inPaint, 'ratio', PAINTS),
    figure('week-first-paint', median(painted.full), 'ms', PAINTS, { atMost: 80 }),
    figure('week-first-paint-worst', Math.max(...painted.full), 'ms', PAINTS),
  ]
}

/** In an app that has read nothing of the months before so far. */
async function cold(desktop: Desktop, folder: GeneratedFolder): Promise<Figure[]> {
  const times: Record<'week' | 'year', number[]> = { week: [], year: [] }
  for (let run = 0; run < COLD_RUNS; run += 1) {
    for (const screen of ['week', 'year'] as const) {
      const window = await openReviewWindow(desktop, folder)
      times[screen].push(await paintTime(window, screen))
      await window.app.close()
    }
  }
  return [
    figure('week-first-paint-cold', median(times.week), 'ms', COLD_RUNS, { atMost: 100 }),
    figure('week-first-paint-cold-worst', Math.max(...times.week), 'ms', COLD_RUNS),
    figure('year-first-paint', median(times.year), 'ms', COLD_RUNS, { atMost: 200 }),
    figure('year-first-paint-worst', Math.max(...times.year), 'ms', COLD_RUNS),
  ]
}

/** Days of ten years, in no order. */
function someDays(today: Day, count: number, seed: number): Day[] {
  const random = randomFrom(seed)
  const days = SIZES['110k'].wins / SIZES['110k'].perDay
  return Array.from({ length: count }, () => dayPlus(today, -Math.floor(random() * days)))
}

function figure(metric: string, value: number, unit: Figure['unit'], n: number, aim?: Aim): Figure {
  return { bench: 'week', metric, value, unit, n, ...(aim && { aim }) }
}
