import { tagsOf } from '../../fixtures/long.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { QUARTER_UNTIL } from '../../fixtures/realistic-quarter.ts'
import { sharedQuarter } from '../../fixtures/shared-quarter.ts'
import { openWeek, shownIn, showPeriod } from '../../pages/week.ts'

test.describe('looking back on a quarter', { tag: '@review' }, () => {
  const { app, wins } = sharedQuarter()

  test('a month and a year lead to their weeks, stories to their first win', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { page } = week
    await showPeriod(page, 'Month')
    await expect(page.getByRole('heading', { name: 'December 2031' })).toBeVisible()
    const today = page.getByRole('link', { name: /^Friday, December 5, today, \d+ wins / })
    await expect(today).toHaveAttribute('aria-current', 'date')
    await page.getByRole('link', { name: 'Previous month' }).click()
    await expect(page.getByRole('heading', { name: 'November 2031' })).toBeVisible()
    const rest = wins().filter(({ day }) => day === '2031-11-11').length
    await page.getByRole('link', { name: `Tuesday, November 11, ${rest} wins` }).click()
    await expect(week.heading).toHaveText('Week of November 10')

    await showPeriod(page, 'Year')
    await expect(page.getByRole('heading', { name: '2031' })).toBeVisible()
    await expect(page.locator('.year-day[aria-current=date]')).toHaveAccessibleName(
      /^Friday, December 5, today, \d+ wins$/,
    )
    await page.getByRole('link', { name: 'Monday, October 13, 4 wins' }).click()
    await expect(week.heading).toHaveText('Week of October 13')
    expect((await shownIn(week)).map(({ length }) => length)).toEqual([4, 0, 0, 0, 0, 0, 0])

    await showPeriod(page, 'Year')
    await page
      .getByRole('link', { name: '“asked Sam how the exam was” → “sang in the second row”' })
      .click()
    await expect(week.heading).toHaveText('Week of September 15')
    await expect(week.panel('asked Sam how the exam was')).toBeVisible()
  })

  test('the year begins with the month of the first win, and none comes before it', async () => {
    const { page } = await openWeek(app(), QUARTER_UNTIL)
    await page.evaluate(() => (location.hash = 'year'))
    const months = page.getByRole('main').getByRole('heading', { level: 2 })
    await expect(months.first()).toHaveText('September')
    await expect(page.getByRole('link', { name: 'Previous year' })).toHaveCount(0)
  })

  const weeks = [
    ['monday', 'December 1', 'Monday', 'Monday, Dec 1'],
    ['sunday', 'November 30', 'Sunday', 'Sunday, Nov 30'],
    ['saturday', 'November 29', 'Saturday', 'Saturday, Nov 29'],
  ] as const
  for (const [firstWeekday, heading, weekday, first] of weeks) {
    test(
      `a week begins on ${weekday} where that is chosen, in months and years as well`,
      { tag: tagsOf(firstWeekday === 'saturday') },
      async () => {
        const week = await openWeek(app(), QUARTER_UNTIL, firstWeekday)
        const { page } = week
        await expect(week.heading).toHaveText(`Week of ${heading}`)
        await expect(week.days.first()).toHaveAccessibleName(first)
        await expect(week.days).toHaveCount(7)
        await week.heading.focus()
        await page.keyboard.press('PageUp')
        await expect(week.days.first()).toHaveAccessibleName(new RegExp(`^${weekday}, Nov 2[234]$`))
        await page.keyboard.press('PageDown')
        await expect(week.days.first()).toHaveAccessibleName(first)
        await showPeriod(page, 'Month')
        await expect(page.getByRole('columnheader').first()).toHaveText(weekday.slice(0, 3))
        await showPeriod(page, 'Year')
        const december = page.getByRole('region', { name: 'December' })
        // The first of December was a Monday; days of November before it are left out.
        const place = 1 + ['Monday', 'Sunday', 'Saturday'].indexOf(weekday)
        const day = december.locator('.year-day').first()
        await expect(day).toHaveAttribute('data-day', '2031-12-01')
        await expect(day).toHaveAttribute('data-place', `${place}`)
      },
    )
  }
})
