import { desktopFor } from '../e2e/fixtures/test.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import { median, percentile, type Aim, type Bench, type Figure } from './figure.ts'
import { generatedFolder, type GeneratedFolder } from './generated-folder.ts'
import { SAVES, saveTimes, SINGLE_FILE_SAVES, singleFileTimes } from './journal-saves.ts'
import { frameTimes } from './journal-scroll.ts'
import { searchTimes } from './journal-search.ts'
import { LAUNCHES, launchTimes, windowTimes } from './journal-window.ts'

const BYTES_A_MB = 1_000_000
const SLOWEST_KEYSTROKES = 0.95

/** What is measured on: the stand-in's desktop, and folders of each size. */
interface Machine {
  desktop: Awaited<ReturnType<typeof desktopFor>>
  folders: Record<'none' | '10k' | '110k' | '1m', GeneratedFolder>
}

/** In their order: what adds to the histories comes last. */
const PARTS = [launches, searchInMain, window, scrolling, saves, singleFile]

/** Whether the app is as quick with ten years of wins as with none. */
export const journal: Bench = async () => {
  const until = clock.now()
  const folders = {
    none: generatedFolder('none', until),
    '10k': generatedFolder('10k', until),
    '110k': generatedFolder('110k', until),
    '1m': generatedFolder('1m', until),
  }
  const desktop = await desktopFor({ trayHost: true })
  const figures: Figure[] = []
  try {
    for (const part of PARTS) {
      try {
        figures.push(...(await part({ desktop, folders })))
      } catch (error) {
        // What one part cannot measure the others can.
        console.error(error instanceof Error ? error.message : error)
        process.exitCode = 1
      }
    }
    return figures
  } finally {
    await desktop.stop()
    for (const folder of Object.values(folders)) folder.remove()
  }
}

async function launches({ desktop, folders }: Machine): Promise<Figure[]> {
  const times = await launchTimes(desktop, folders)
  const [none, full] = [median(times.none), median(times['110k'])]
  return [
    figure('start-growth-110k', full / none, 'ratio', LAUNCHES, { atMost: 1.3 }),
    figure('start-none', none, 'ms', LAUNCHES),
    figure('start-110k', full, 'ms', LAUNCHES),
  ]
}

async function searchInMain({ folders }: Machine): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of ['110k', '1m'] as const) {
    const { read, keystrokes } = await searchTimes(folders[size])
    const p95 = percentile(keystrokes, SLOWEST_KEYSTROKES)
    figures.push(
      figure(`search-main-p95-${size}`, p95, 'ms', keystrokes.length),
      figure(`history-read-${size}`, read, 'ms', 1),
    )
  }
  return figures
}

async function window({ desktop, folders }: Machine): Promise<Figure[]> {
  const none = await windowTimes(desktop, folders.none)
  const full = await windowTimes(desktop, folders['110k'])
  const p95 = percentile(full.keystrokes, SLOWEST_KEYSTROKES)
  const empty = percentile(full.empty, SLOWEST_KEYSTROKES)
  const n = full.keystrokes.length
  const growth = (of: 'held' | 'rss'): number => (full.memory[of] - none.memory[of]) / BYTES_A_MB
  return [
    figure('search-p95-110k', p95, 'ms', n, { atMost: 16 }),
    figure('search-p95-110k-over-empty-message', p95 / empty, 'ratio', n),
    figure('search-p50-110k', median(full.keystrokes), 'ms', n),
    figure('empty-message-p95', empty, 'ms', n),
    figure('memory-growth-110k', growth('held'), 'MB', 1, { atMost: 60 }),
    figure('memory-growth-110k-rss', growth('rss'), 'MB', 1),
    figure('memory-none', none.memory.held / BYTES_A_MB, 'MB', 1),
  ]
}

async function scrolling({ desktop, folders }: Machine): Promise<Figure[]> {
  const { wins, empty } = await frameTimes(desktop, folders['110k'])
  const [worst, worstEmpty] = [Math.max(...wins), Math.max(...empty)]
  return [
    figure('scroll-worst-frame-110k', worst, 'ms', wins.length, { atMost: 50 }),
    figure('scroll-worst-frame-110k-over-empty', worst / worstEmpty, 'ratio', wins.length),
    figure('scroll-p95-frame-110k', percentile(wins, SLOWEST_KEYSTROKES), 'ms', wins.length),
  ]
}

async function singleFile({ folders }: Machine): Promise<Figure[]> {
  const { single, ours } = await singleFileTimes(folders['110k'])
  const n = SINGLE_FILE_SAVES
  return [
    figure('single-file-ratio-110k', single / ours, 'ratio', n, { atLeast: 50 }),
    figure('single-file-110k', single, 'ms', n),
  ]
}

async function saves({ folders }: Machine): Promise<Figure[]> {
  const { ours, bare } = await saveTimes(folders)
  return [
    figure('durable-growth-110k', ours['110k'] / ours.none, 'ratio', SAVES, { atMost: 1.2 }),
    figure('durable-growth-10k', ours['10k'] / ours.none, 'ratio', SAVES),
    figure('durable-growth-1m', ours['1m'] / ours.none, 'ratio', SAVES),
    figure('bare-growth-110k', bare['110k'] / bare.none, 'ratio', SAVES),
    figure('durable-0', ours.none, 'ms', SAVES),
    figure('durable-110k', ours['110k'], 'ms', SAVES),
    figure('bare-0', bare.none, 'ms', SAVES),
    figure('bare-110k', bare['110k'], 'ms', SAVES),
  ]
}

function figure(metric: string, value: number, unit: Figure['unit'], n: number, aim?: Aim): Figure {
  return { bench: 'journal', metric, value, unit, n, ...(aim && { aim }) }
}
