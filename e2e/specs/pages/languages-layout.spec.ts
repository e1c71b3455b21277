import type { Page } from '@playwright/test'

import { comeToRest, foundByAxe, resize } from '../../fixtures/accessibility.ts'
import { cutOff } from '../../fixtures/cut-off.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import { everyQuickLog, everyScreen } from '../../pages/every-screen.ts'

/** The widths of the main window, and the height that goes with each. */
const WIDTHS = [1120, 760, 360]
const QUICK_WIDTHS = [460, 360]

/** The languages in which nothing may be cut off. */
const LANGUAGES = [
  { name: 'English', dir: 'ltr' },
  { name: 'mirrored', dir: 'rtl' },
] as const

for (const { name, dir } of LANGUAGES) {
  test.describe(`in ${name}`, { tag: '@languages' }, () => {
    test('every sentence has room on every screen', async ({ launch, userData }) => {
      test.setTimeout(180_000)
      seedLook(userData, { wins: 24, words: 'plain', weeksBefore: 4 })
      const app = await launch({ env: { TZ: 'UTC' } })
      const found: string[] = []

      async function look(page: Page, screen: string, widths: readonly number[]): Promise<void> {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir
        }, dir)
        for (const width of widths) {
          await resize(app, { width, height: 760 })
          await comeToRest(page)
          await picture(page, `${name}-${screen}-${width}`)
          for (const one of await cutOff(page)) found.push(`${screen} at ${width} px: ${one}`)
        }
        await resize(app, { width: widths[0] ?? 0, height: 760 })
        for (const one of await foundByAxe(page)) found.push(`${screen}: ${one}`)
      }

      await everyScreen(app, (page, screen) => look(page, screen, WIDTHS))
      await everyQuickLog(app, (page, screen) => look(page, screen, QUICK_WIDTHS))
      expect(found).toEqual([])
    })
  })
}
