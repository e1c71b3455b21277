import type { Page } from '@playwright/test'
import { v7 as newId } from 'uuid'

import { instantOfWall } from '../../src-shared/calendar.ts'
import type { SeededWin } from '../fixtures/seed.ts'
import { isPagesApp, type AnyApp } from '../harness/any-app.ts'
import { openToday } from './main-window.ts'

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
/** A word that has no room in any column. */
export const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'.repeat(3)

const before = newId()
const letter = newId()
const office = newId()

/** A week that is the same whatever weekday it begins with: its wins are from Monday to Thursday. */
export const WEEK: readonly SeededWin[] = [
  win('2026-11-03', '09:00', 'found the folder', { id: before }),
  win('2026-11-16', '08:05', 'opened the letter', { id: letter, linkedTo: before }),
  win('2026-11-16', '14:20', 'called *the* office', { id: office, linkedTo: letter }),
  win('2026-11-17', '10:30', 'פתחתי את המכתב', { linkedTo: office }),
  win('2026-11-17', '18:00', 'a walk\nin the rain', { covers: '2026-11-18' }),
  win('2026-11-19', '07:45', '🌱 watered the plants'),
  win('2026-11-19', '20:15', LONG_WORD, { linkedTo: letter }),
]

function win(day: string, time: string, text: string, more: Partial<SeededWin> = {}): SeededWin {
  return { text, minutesAgo: 0, made: instantOfWall(`${day}T${time}`, zone), ...more }
}

/** The Week screen, from which a week is kept. */
export interface KeptWeekPage {
  page: Page
  /** Chooses a way to keep the week, with the mouse. */
  keepAs: (way: string) => Promise<void>
}

/** Opens the Week screen on that week. */
export async function openKeptWeek(app: AnyApp): Promise<KeptWeekPage> {
  const { page } = await openToday(app)
  await page.evaluate(() => (location.hash = 'week/2026-11-17'))
  await page.getByRole('button', { name: /^opened the letter/ }).waitFor({ state: 'attached' })
  return {
    page,
    async keepAs(way) {
      await page.getByRole('button', { name: 'Share…' }).click()
      await page.getByRole('menuitem', { name: way, exact: true }).click()
    },
  }
}

/** The save dialog answers with a path from now on; with none, it is cancelled. */
export async function answerDialog(app: AnyApp, path: string | undefined): Promise<void> {
  if (isPagesApp(app)) {
    app.answerDialog(path)
    return
  }
  await app.evaluate(({ dialog }, filePath) => {
    const seen = globalThis as unknown as { asked: object[] }
    seen.asked = []
    dialog.showSaveDialog = (...given: unknown[]) => {
      seen.asked.push(given.at(-1) as object)
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }
  }, path ?? null)
}

/** What the save dialogs since then were given. */
export async function asked(app: AnyApp): Promise<Electron.SaveDialogOptions[]> {
  if (isPagesApp(app)) return app.dialogsAsked()
  return app.evaluate(
    () => (globalThis as unknown as { asked: Electron.SaveDialogOptions[] }).asked,
  )
}
