import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright'
import { v7 as newId } from 'uuid'

import { desktopFor, launchApp, pageOf } from '../e2e/fixtures/test.ts'
import { chooseInTray, trayLines } from '../e2e/fixtures/tray.ts'
import { openDataFiles } from '../src-main/data/data-files.ts'
import { openJournal } from '../src-main/journal/domain/journal.ts'
import { systemClock as clock } from '../src-main/platform/system-clock.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'
import { bareLaunch } from './bare-app.ts'
import { bareSave } from './bare-save.ts'
import { median, type Bench, type Figure } from './figure.ts'

const BENCH = 'main-job'
const LAUNCHES = 5
const CLICKS = 20
/** How long after the tray is there a start is over, in milliseconds. */
const STARTED_MS = 3_000
const SAVES = 200
/** Wins already in the month: ten a day, a month nearly full. */
const IN_MONTH = 300

/** The main job: how soon the tray is there, how soon one can type, what a save costs. */
export const mainJob: Bench = async () => [...(await fromTheTray()), ...(await saves())]

async function fromTheTray(): Promise<Figure[]> {
  const desktop = await desktopFor({ trayHost: true })
  const launches: number[] = []
  const bare: number[] = []
  const clicks: number[] = []
  const cpu: number[] = []
  try {
    for (let launch = 0; launch < LAUNCHES; launch += 1) {
      bare.push(await bareLaunch(desktop))
      const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
      const began = Date.now()
      const app = await launchApp({}, desktop, userData)
      await trayLines(app)
      launches.push(Date.now() - began)
      await new Promise((resolve) => setTimeout(resolve, STARTED_MS))
      cpu.push(await cpuOf(app))
      if (launch === LAUNCHES - 1) clicks.push(...(await clickToCaret(app)))
      await app.close()
      rmSync(userData, { recursive: true, force: true })
    }
  } finally {
    await desktop.stop()
  }
  return [
    figure('launch-to-tray-ready', median(launches), 'ms', LAUNCHES),
    figure('launch-to-tray-ready-ratio', median(launches) / median(bare), 'ratio', LAUNCHES),
    figure('start-cpu', median(cpu), 'ms', LAUNCHES),
    figure('tray-click-to-caret', median(clicks), 'ms', CLICKS),
    figure('tray-click-to-caret-worst', Math.max(...clicks), 'ms', CLICKS),
  ]
}

type App = Awaited<ReturnType<typeof launchApp>>

/** How long the main process has kept a processor busy since it began, in milliseconds. */
function cpuOf(app: App): Promise<number> {
  return app.evaluate(() => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  })
}

/**
 * From the choice in the tray until the window has the keyboard and has drawn a frame with the
 * caret in the field, in milliseconds.
 */
async function clickToCaret(app: App): Promise<number[]> {
  const page = await pageOf(app, 'quick-log')
  await page.getByRole('textbox').waitFor()
  // The first launch opens the main window too; it must not take the keyboard away in between.
  await (await pageOf(app, 'main')).getByRole('heading', { level: 1 }).waitFor()
  const durations: number[] = []
  for (let click = 0; click < CLICKS; click += 1) {
    await listen(app, page)
    const clicked = await chooseInTray(app, 'Log a win…')
    const focused = await app.evaluate(
      () => (globalThis as unknown as { focused: Promise<number> }).focused,
    )
    const drawn = await page.evaluate(
      () => (globalThis as unknown as { drawn: Promise<number> }).drawn,
    )
    durations.push(Math.max(focused, drawn) - clicked)
    await page.keyboard.press('Escape')
    await app.evaluate(async ({ BrowserWindow }) => {
      while (
        BrowserWindow.getAllWindows().some(
          (window) =>
            window.webContents.getURL().includes('/quick-log.html') &&
            (window.isVisible() || window.isFocused()),
        )
      ) {
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    })
  }
  return durations
}

/** Starts to wait, in both processes, for the next time the window is there for typing. */
async function listen(app: App, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const shared = globalThis as unknown as { focused: Promise<number> }
    const window = BrowserWindow.getAllWindows().find(({ webContents }) =>
      webContents.getURL().includes('/quick-log.html'),
    )
    shared.focused = new Promise((resolve) => {
      window?.once('focus', () => resolve(performance.timeOrigin + performance.now()))
    })
  })
  await page.evaluate(() => {
    const shared = globalThis as unknown as { microMomentum: Bridge; drawn: Promise<number> }
    shared.drawn = new Promise((resolve, reject) => {
      const stop = shared.microMomentum.subscribe((event) => {
        if (event !== 'quick-log.shown') return
        stop()
        requestAnimationFrame(() => {
          if (document.activeElement instanceof HTMLTextAreaElement) {
            resolve(performance.timeOrigin + performance.now())
          } else reject(new Error('The caret is not in the field.'))
        })
      })
    })
  })
}

/** A whole win through the journal, against a bare write of the same bytes made as durable. */
async function saves(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
  try {
    const device = newId()
    const files = openDataFiles(folder, device, clock)
    const journal = openJournal({
      clock,
      newId,
      store: files.wins,
      dayStartHour: () => 4,
      onChange: () => undefined,
    })
    for (let win = 0; win < IN_MONTH; win += 1) await journal.log(`win number ${win}`, 'quick-log')
    const { day } = journal.today()
    const path = join(folder, device, 'wins', `${day.slice(0, 7)}.json`)
    const ours: number[] = []
    const bare: number[] = []
    for (let save = 0; save < SAVES; save += 1) {
      const began = performance.now()
      const result = await journal.log(`wrote sentence ${save}`, 'quick-log')
      const took = performance.now() - began
      if (result.kind !== 'logged') throw new Error(`A save was refused: ${result.kind}`)
      ours.push(took)
      bare.push(bareSave(folder, readFileSync(path)))
      // People leave the event loop a turn between two wins.
      await new Promise((resolve) => setImmediate(resolve))
    }
    return [
      figure('enter-to-durable', median(ours), 'ms', SAVES),
      figure('enter-to-durable-ratio', median(ours) / median(bare), 'ratio', SAVES),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figure(metric: string, value: number, unit: Figure['unit'], n: number): Figure {
  return { bench: BENCH, metric, value, unit, n }
}
