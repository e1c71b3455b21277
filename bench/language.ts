import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Page } from 'playwright'

import { desktopFor, launchApp, pageOf } from '../e2e/fixtures/test.ts'
import { chooseInTray } from '../e2e/fixtures/tray.ts'
import type { Bridge } from '../src-shared/contract/bridge.ts'
import { openCatalog } from '../src-shared/words/catalog.ts'
import { languages } from '../src-shared/words/languages.ts'
import { median, percentile, type Bench, type Figure } from './figure.ts'

/** How often each language is chosen. The first time its words are loaded. */
const ROUNDS = 4
/** A change of language is to be done before somebody wonders, in milliseconds. */
const AIM = { atMost: 200 } as const

/** How long it takes from a choice of language until the window has been painted in it. */
export const language: Bench = async () => {
  const desktop = await desktopFor({ trayHost: true })
  const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-bench-'))
  try {
    const app = await launchApp({}, desktop, userData)
    await chooseInTray(app, openCatalog().t('tray.today'))
    const page = await pageOf(app, 'main')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const taken: number[][] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const times: number[] = []
      // The one that is spoken comes last, so that each is a change.
      for (const one of [...languages.slice(1), ...languages.slice(0, 1)]) {
        times.push(await changeTime(page, one))
      }
      taken.push(times)
    }
    await app.close()
    const [first = [], ...later] = taken
    return [
      figure('first-change', percentile(first, 0.95), first.length),
      figure('change', median(later.flat()), later.flat().length),
    ]
  } finally {
    await desktop.stop()
    rmSync(userData, { recursive: true, force: true })
  }
}

/** Chooses a language; milliseconds until the first frame with it has been painted. */
function changeTime(page: Page, chosen: string): Promise<number> {
  return page.evaluate(
    (asked) =>
      new Promise<number>((resolve) => {
        const { microMomentum } = globalThis as unknown as { microMomentum: Bridge }
        const began = performance.now()
        const label = document.querySelector('nav a')?.textContent
        const look = (): void => {
          const isSpoken = document.documentElement.lang === asked
          const isDrawn = document.querySelector('nav a')?.textContent !== label
          if (!isSpoken || !isDrawn) return void requestAnimationFrame(look)
          // A message that is sent while a frame is made arrives once that has been painted.
          const { port1, port2 } = new MessageChannel()
          port1.addEventListener('message', () => resolve(performance.now() - began))
          port1.start()
          port2.postMessage(undefined)
        }
        void microMomentum.invoke('settings.change', { language: asked })
        requestAnimationFrame(look)
      }),
    chosen,
  )
}

function figure(metric: string, value: number, n: number): Figure {
  return { bench: 'language', metric, value, unit: 'ms', n, aim: AIM }
}
