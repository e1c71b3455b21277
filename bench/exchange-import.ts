import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import type { ElectronApplication, Page } from 'playwright'

import { generatedMonths } from '../e2e/fixtures/generated-history.ts'
import { desktopFor, launchApp, pageOf } from '../e2e/fixtures/test.ts'
import { chooseInTray } from '../e2e/fixtures/tray.ts'
import type { Desktop } from '../electron-stand-in/desktop.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'
import type { BringResult, ImportAnswer } from '../src-shared/contract/imports.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import type { Aim, Figure } from './figure.ts'
import { generatedFolder, type GeneratedFolder } from './generated-folder.ts'
import { memoryOf, type MemoryUse } from './journal-window.ts'

/** Ten years of another program. */
const WINS = 100_000
const PER_DAY = 30
const BYTES_A_MB = 1_000_000
/** After this long, in milliseconds, the app has done what it does by itself after a start or an import. */
const SETTLED_MS = 30_000

/** What was measured while a file was brought in. */
interface Imported {
  /** From choosing the file until all of it is on disk, in milliseconds. */
  ms: number
  /** The longest time between two frames of the window meanwhile, in milliseconds. */
  longestFrame: number
  /** The longest time until the window had an answer to another question meanwhile, in milliseconds. */
  longestAnswer: number
}

/** How long a hundred thousand wins of a table take, and what they leave behind. */
export async function importFigures(): Promise<Figure[]> {
  const desktop = await desktopFor({ trayHost: true })
  try {
    return await figuresOn(desktop)
  } finally {
    await desktop.stop()
  }
}

async function figuresOn(desktop: Desktop): Promise<Figure[]> {
  const folder = generatedFolder('none', clock.now())
  try {
    const path = writeTable(folder)
    const { before, after, imported } = await withApp(desktop, folder, async (app, page) => {
      const before = await settledMemory(app)
      const imported = await bringIn(app, page, path)
      return { before, imported, after: await settledMemory(app) }
    })
    // The wins are here from now on, and every start has what it knows of them in memory.
    const fresh = await withApp(desktop, folder, settledMemory)
    const { ms, longestFrame, longestAnswer } = imported
    const more = (of: 'rss' | 'held', than: MemoryUse): number =>
      (after[of] - than[of]) / BYTES_A_MB
    return [
      figure('import-100k-s', ms / 1_000, 's', { atMost: 10 }),
      figure('import-100k-longest-frame-ms', longestFrame, 'ms', { atMost: 100 }),
      figure('import-100k-longest-answer-ms', longestAnswer, 'ms', { atMost: 100 }),
      figure('import-100k-held-left-mb', more('held', before), 'MB', { atMost: 30 }),
      figure('import-100k-held-over-fresh-mb', more('held', fresh), 'MB', { atMost: 30 }),
      figure('import-100k-rss-left-mb', more('rss', before), 'MB', { atMost: 30 }),
      figure('import-100k-rss-over-fresh-mb', more('rss', fresh), 'MB', { atMost: 30 }),
    ]
  } finally {
    folder.remove()
  }
}

/** Does something in an app that shows where things are imported, and ends it. */
async function withApp<R>(
  desktop: Desktop,
  { userData }: GeneratedFolder,
  work: (app: ElectronApplication, page: Page) => Promise<R>,
): Promise<R> {
  const app = await launchApp({}, desktop, userData)
  try {
    const page = await openData(app)
    // What words are looked through for is in memory once somebody has typed.
    await page.evaluate(() => {
      const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
      return microMomentum.invoke('care.read', { texts: ['the tax return'] })
    })
    return await work(app, page)
  } finally {
    await app.close()
  }
}

/** What the app has in memory once it has done what it does by itself. */
async function settledMemory(app: ElectronApplication): Promise<MemoryUse> {
  await pause(SETTLED_MS)
  return memoryOf(app)
}

/** The main window, showing where things are brought in. */
async function openData(app: ElectronApplication): Promise<Page> {
  await chooseInTray(app, openCatalog().t('tray.today'))
  const page = await pageOf(app, 'main')
  await page.waitForSelector('#root > *')
  await page.evaluate(() => {
    location.hash = '#settings/data'
  })
  return page
}

/** Writes a table as another program would export it. */
function writeTable({ userData }: GeneratedFolder): string {
  const path = join(userData, 'table.csv')
  const lines = ['Date,Task,List']
  for (const { wins } of generatedMonths({ wins: WINS, perDay: PER_DAY, until: clock.now() })) {
    for (const { day, text } of wins) lines.push(`${day},"${text.replaceAll('"', '""')}",Home`)
  }
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

async function bringIn(app: ElectronApplication, page: Page, path: string): Promise<Imported> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] })
  }, path)
  return page.evaluate(async () => {
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    const over = new AbortController()
    const began = performance.now()
    const frames = longestFrame()
    const answers = longestAnswer()
    const answer = (await microMomentum.invoke('import.choose', {})) as ImportAnswer
    if (answer.kind !== 'preview') throw new Error(`There is no preview: ${answer.kind}.`)
    const { previewId, wins } = answer.preview
    const result = (await microMomentum.invoke('import.bring', {
      previewId,
      goals: [],
    })) as BringResult
    const ms = performance.now() - began
    if (result.kind !== 'brought' || result.wins !== wins) throw new Error(JSON.stringify(result))
    over.abort()
    return { ms, longestFrame: await frames, longestAnswer: await answers }

    async function longestFrame(): Promise<number> {
      let longest = 0
      for (let last = performance.now(); !over.signal.aborted;) {
        const now = await new Promise<number>((resolve) =>
          requestAnimationFrame(() => resolve(performance.now())),
        )
        longest = Math.max(longest, now - last)
        last = now
      }
      return longest
    }

    async function longestAnswer(): Promise<number> {
      let longest = 0
      while (!over.signal.aborted) {
        const asked = performance.now()
        await microMomentum.invoke('care.read', { texts: [] })
        longest = Math.max(longest, performance.now() - asked)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return longest
    }
  })
}

function figure(metric: string, value: number, unit: Figure['unit'], aim?: Aim): Figure {
  return { bench: 'exchange', metric, value, unit, n: 1, ...(aim && { aim }) }
}
