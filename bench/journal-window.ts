import { setTimeout as pause } from 'node:timers/promises'

import type { ElectronApplication, Page } from 'playwright'

import { launchApp, pageOf } from '../e2e/fixtures/test.ts'
import { chooseInTray, trayLines } from '../e2e/fixtures/tray.ts'
import type { Desktop } from '../electron-stand-in/desktop.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'
import type { HistoryView } from '../src-shared/contract/journal.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import type { GeneratedFolder } from './generated-folder.ts'
import { ROWS } from './journal-search.ts'
import { typedQueries } from './typed-queries.ts'

/** Launches of each size before those that count: the first one fills the system's caches. */
const WARM_UP_LAUNCHES = 1
/** How many launches of each size are measured. */
export const LAUNCHES = 7
/** After this long, in milliseconds, the app has done what it does by itself after a start. */
const SETTLED_MS = 30_000

/** Launches with two histories in turn; milliseconds until the tray is there. */
export async function launchTimes(
  desktop: Desktop,
  folders: Record<'none' | '110k', GeneratedFolder>,
): Promise<Record<'none' | '110k', number[]>> {
  const times: Record<'none' | '110k', number[]> = { none: [], '110k': [] }
  for (let launch = -WARM_UP_LAUNCHES; launch < LAUNCHES; launch += 1) {
    for (const size of ['none', '110k'] as const) {
      const began = Date.now()
      const app = await launchApp({}, desktop, folders[size].userData)
      await trayLines(app)
      if (launch >= 0) times[size].push(Date.now() - began)
      await app.close()
    }
  }
  return times
}

/** What the main process holds after a collection, in bytes. */
export interface MemoryUse {
  /** Objects, and the memory outside of the heap that they own, array buffers included. */
  held: number
  /** What the system has given to the process. */
  rss: number
}

/** What was measured in one window with all wins. */
export interface WindowTimes {
  memory: MemoryUse
  /** Each keystroke of a search, from asking until the page has the answer, in milliseconds. */
  keystrokes: number[]
  /** A question that nothing needs to be done for, asked after each; milliseconds. */
  empty: number[]
}

/** Opens All wins, reads every row and types every query, and looks at the memory. */
export async function windowTimes(desktop: Desktop, folder: GeneratedFolder): Promise<WindowTimes> {
  const app = await launchApp({}, desktop, folder.userData)
  const launched = performance.now()
  try {
    const page = await openAllWins(app)
    await readEverything(page)
    const times = await type(page)
    await pause(Math.max(0, SETTLED_MS - (performance.now() - launched)))
    return { ...times, memory: await memoryOf(app) }
  } finally {
    await app.close()
  }
}

/** The main window, showing all wins. */
export async function openAllWins(app: ElectronApplication): Promise<Page> {
  await chooseInTray(app, openCatalog().t('tray.today'))
  const page = await pageOf(app, 'main')
  await page.waitForSelector('#root > *')
  await page.evaluate(() => {
    location.hash = '#wins'
  })
  return page
}

/** Reads all rows from the first to the last, as a person does who scrolls through them. */
async function readEverything(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
    const read = (from: number): Promise<HistoryView> =>
      microMomentum.invoke('history.read', {
        words: '',
        removed: false,
        from,
        count,
      }) as Promise<HistoryView>
    let view = await read(0)
    while (!view.complete) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      view = await read(0)
    }
    for (let from = 0; from < view.length; from += count) await read(from)
  }, ROWS)
}

/** Types every query, and asks an empty question after each keystroke. */
function type(page: Page): Promise<Pick<WindowTimes, 'keystrokes' | 'empty'>> {
  return page.evaluate(
    async ({ queries, count }) => {
      const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
      const timed = async (command: string, argument: unknown): Promise<number> => {
        const began = performance.now()
        await microMomentum.invoke(command, argument)
        return performance.now() - began
      }
      const keystrokes: number[] = []
      const empty: number[] = []
      for (const words of queries) {
        keystrokes.push(await timed('history.read', { words, removed: false, from: 0, count }))
        // There is no such change: the answer is that it is gone.
        empty.push(await timed('undo', { changeId: crypto.randomUUID() }))
      }
      return { keystrokes, empty }
    },
    { queries: typedQueries(), count: ROWS },
  )
}

/** Collects garbage in the main process, and answers with what is left. */
export function memoryOf(app: ElectronApplication): Promise<MemoryUse> {
  return app.evaluate(async () => {
    const { Session } = process.getBuiltinModule('node:inspector')
    const session = new Session()
    session.connect()
    const collect = (): Promise<void> =>
      new Promise((resolve, reject) => {
        session.post('HeapProfiler.collectGarbage', (error) => (error ? reject(error) : resolve()))
      })
    try {
      // Twice: what the first one has finalized is let go of by the second.
      await collect()
      await collect()
      // `external` has the array buffers in it.
      const { heapUsed, external, rss } = process.memoryUsage()
      return { held: heapUsed + external, rss }
    } finally {
      session.disconnect()
    }
  })
}
