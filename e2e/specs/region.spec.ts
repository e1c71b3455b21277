import { ask } from '../fixtures/bridge.ts'
import { tagsOf } from '../fixtures/long.ts'
import { expect, test } from '../fixtures/test.ts'
import { mainPage } from '../pages/main-window.ts'

/** A Tuesday, written in the month that is read with it. */
const TUESDAY = { day: 'numeric', weekday: 'long', month: 'long', timeZone: 'UTC' } as const

test.describe('the formats of the region', () => {
  test.skip(process.platform !== 'linux', 'elsewhere the system’s own settings say the region')

  for (const [region, locale, clock, first] of [
    ['de_DE.UTF-8', 'en-DE', /^\d\d?:\d\d$/, 'Monday'],
    ['ar_SA.UTF-8', 'en-001', /^\d{1,2}:\d\d\s[ap]m$/, 'Sunday'],
  ] as const) {
    test(
      `are those of LC_TIME=${region}, in English words`,
      { tag: tagsOf(region.startsWith('de')) },
      async ({ launch }) => {
        const app = await launch({ env: { LC_ALL: '', LC_TIME: region } })
        const { page, wins } = await mainPage(app)
        const logged = await ask(page, 'win.log', { text: 'a letter', source: 'quick-log' })
        if (logged.kind !== 'logged') throw new Error(logged.kind)

        const day = new Intl.DateTimeFormat(locale, TUESDAY).format(
          new Date(`${logged.win.day}T12:00Z`),
        )
        await expect(page.getByText(day, { exact: true })).toBeVisible()
        await expect(wins.locator('time')).toHaveText(clock)

        await page.getByRole('link', { name: 'Week' }).click()
        const days = page.getByRole('list', { name: /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/ })
        await expect(days.first()).toHaveAccessibleName(new RegExp(`^${first}`))
      },
    )
  }
})
