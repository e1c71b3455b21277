import type { Page } from '@playwright/test'

import { isShortRun } from '../../../src-main/tests/short-run.ts'
import { comeToRest, foundByAxe, resize } from '../../fixtures/accessibility.ts'
import { cutOff } from '../../fixtures/cut-off.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import { everyQuickLog, everyScreen } from '../../pages/every-screen.ts'

/** The widths of the main window and of quick log, each beginning with the widest. */
const WIDTHS = isShortRun ? [1120, 360] : [1120, 760, 360]
const QUICK_WIDTHS = isShortRun ? [360] : [460, 360]

/** English that is a third longer finds most of what is cut off: it is looked at on every push. */
const ON_A_PUSH = 'en-XA'

/**
 * The languages in which nothing may be cut off: that one, English from the right, and those that
 * differ most from it in length, letters and direction.
 */
const LANGUAGES = [ON_A_PUSH, 'ar-XB', 'de', 'ru', 'ar', 'ja']

/** All that is found is told at the end, not only what is found first. */
const softly = expect.configure({ soft: true })

for (const language of LANGUAGES) {
  const tag = tagsOf(language === ON_A_PUSH, '@languages')
  test.describe(`in ${language}`, { tag }, () => {
    // Axe looks at the same screens in English on each push.
    const withAxe = !isShortRun || language !== ON_A_PUSH
    const and = withAxe ? ', and axe finds nothing' : ''
    test(`every sentence has room on every screen${and}`, async ({ launch, userData }) => {
      test.setTimeout(180_000)
      seedLook(userData, { wins: 24, words: 'plain', weeksBefore: 4 })
      const app = await launch({ env: { TZ: 'UTC', MICRO_MOMENTUM_LANGUAGE: language } })

      async function look(page: Page, screen: string, widths: readonly number[]): Promise<void> {
        // From the narrowest, so that the page is left as wide as usual.
        for (const width of widths.toReversed()) {
          await resize(app, { width, height: 760 })
          await laidOutAnew(page)
          await comeToRest(page)
          await softly.poll(() => cutOff(page), `${screen} at ${width} px`).toEqual([])
          await picture(page, `${language}-${screen}-${width}`)
        }
        if (withAxe) softly(await foundByAxe(page), screen).toEqual([])
      }

      await everyScreen(app, (page, screen) => look(page, screen, WIDTHS))
      await everyQuickLog(app, (page, screen) => look(page, screen, QUICK_WIDTHS))
    })
  })
}

/** Waits for what follows from another width: a frame tells of it, and the next one has it. */
async function laidOutAnew(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const _ of ['told', 'drawn']) await new Promise(requestAnimationFrame)
  })
}
