import type { Locator, Page } from '@playwright/test'

import { dayPlus, type Day } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { resize } from '../../fixtures/accessibility.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import { QUARTER_UNTIL, QUARTER_WEEK, seedQuarter } from '../../fixtures/realistic-quarter.ts'
import { openToday } from '../../pages/main-window.ts'
import { goToWeek, openAnswer, openWeek, showPeriod, type WeekPage } from '../../pages/week.ts'

const UTC = { env: { TZ: 'UTC' } }

test.describe('looking back on a quarter', { tag: '@review' }, () => {
  let wins: readonly Win[] = []

  const app = sharedApp(UTC, (userData) => {
    const quarter = seedQuarter(userData, { until: QUARTER_UNTIL, zone: 'UTC', energy: true })
    wins = quarter.wins.filter(({ deleted }) => deleted !== true)
  })

  /** The words of the wins of a day, in the order of their times. */
  const textsOf = (day: Day): string[] =>
    wins.filter((win) => win.day === day).map(({ text }) => text)

  /** The words of the beads or lines of a week, day by day. */
  async function shownIn({ days }: WeekPage): Promise<string[][]> {
    const lists = await days.all()
    return Promise.all(
      lists.map((list) => list.locator('button[data-win] [dir=auto]').allTextContents()),
    )
  }

  test('a week has one list a day, with its wins in the order of their times', async () => {
    await openToday(app())
    await resize(app(), { width: 760, height: 720 })
    const week = await openWeek(app(), QUARTER_UNTIL)
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.days).toHaveCount(7)
    const labels = await week.days.evaluateAll((lists) =>
      lists.map((list) => list.getAttribute('aria-label')),
    )
    expect(labels).toEqual([
      'Monday, Dec 1',
      'Tuesday, Dec 2',
      'Wednesday, Dec 3',
      'Thursday, Dec 4',
      'Friday, Dec 5',
      'Saturday, Dec 6',
      'Sunday, Dec 7',
    ])
    const expected = Array.from({ length: 7 }, (_, place) => textsOf(dayPlus(QUARTER_WEEK, place)))
    expect(expected[0]?.length).toBeGreaterThan(2)
    expect(await shownIn(week)).toEqual(expected)
    // What was removed is nowhere, what was put forward is on its day.
    await expect(week.page.getByText('bought the wrong batteries')).toHaveCount(0)
    await expect(week.winsOf('Saturday, Dec 6')).toHaveText(
      'Already covered by “filled in page two”',
    )

    // Side by side as well as one below the other.
    await expect(week.page.locator('.week-list')).toBeVisible()
    await resize(app(), { width: 1_120, height: 760 })
    await expect(week.page.locator('.week-spread')).toBeVisible()
    await expect(week.page.getByRole('button', { name: /^filled in page two/ })).toBeVisible()
    expect(await shownIn(week)).toEqual(expected)
  })

  test('a linked win says what it grew out of, of its own week or another', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const item = (text: string): Locator =>
      week.page.getByRole('listitem').filter({ has: week.bead(text) })
    await expect(item('filled in page two')).toHaveAccessibleDescription(
      'continues “filled in page one”',
    )
    await expect(item('opened the box of receipts')).toHaveAccessibleDescription(
      'continues “sorted the receipts of spring”',
    )
    await expect(item('washed one cup')).toHaveAccessibleDescription('')
  })

  test('selecting a bead lights its chain and says where it began', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const pressed = week.page.locator('button[data-win][aria-pressed=true]')
    await week.bead('walked to the river 🌊').click()
    await expect(pressed).toHaveCount(1)
    await expect(
      week
        .panel('walked to the river 🌊')
        .getByText('This started on Monday, November 24 with “put my shoes by the door”.'),
    ).toBeVisible()
    await expect(week.chain.getByRole('link')).toHaveText([
      'put my shoes by the door',
      'walked to the corner',
      'walked round the block',
      'walked to the river 🌊',
      'walked to the river and back the long way',
    ])
    expect(await litTexts(week.page)).toEqual([
      'walked round the block',
      'walked to the river 🌊',
      'walked to the river and back the long way',
    ])

    // The same bead once more, or Escape, lets go of it.
    await week.bead('walked to the river 🌊').click()
    await week.heading.hover()
    await expect(week.chain).toBeHidden()
    expect(await litTexts(week.page)).toEqual([])
    await week.bead('washed one cup').click()
    await expect(week.page.getByText('This one stands on its own.')).toBeVisible()
    await week.page.keyboard.press('Escape')
    await expect(pressed).toHaveCount(0)
  })

  test('the keyboard alone walks a chain, through weeks', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { keyboard } = week.page
    await week.heading.waitFor()
    // Of all the beads Tab goes to one, which is the first of the week.
    await week.page.getByRole('button', { name: 'Share…' }).focus()
    await tabTo(week.bead('washed one cup'))
    await keyboard.press('ArrowDown')
    await keyboard.press('ArrowDown')
    await expect(week.bead('opened the box of receipts')).toBeFocused()
    await keyboard.press('ArrowRight')
    await expect(week.bead('bought a stamp 💌')).toBeFocused()
    await keyboard.press('ArrowLeft')
    await expect(week.bead('opened the box of receipts')).toBeFocused()
    await keyboard.press('Enter')
    await expect(week.chain).toBeVisible()

    const earlier = week.page.getByRole('link', { name: 'Earlier', exact: true })
    const later = week.page.getByRole('link', { name: 'Later', exact: true })
    await tabTo(earlier)
    await keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of November 24')
    const spring = week.panel('sorted the receipts of spring')
    await expect(spring).toBeVisible()
    await expect(week.bead('sorted the receipts of spring')).toHaveAttribute('aria-pressed', 'true')
    await tabTo(later)
    await keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.panel('opened the box of receipts')).toBeVisible()
    await tabTo(week.chain.getByRole('link', { name: 'opened the letter' }))
    await keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of October 27')
    await expect(week.panel('opened the letter')).toBeVisible()

    /** Presses Tab until something has the focus. */
    async function tabTo(target: Locator): Promise<void> {
      await expect(async () => {
        await keyboard.press('Tab')
        await expect(target).toBeFocused({ timeout: 100 })
      }).toPass({ intervals: [0], timeout: 15_000 })
    }
  })

  test('a touchpad pushed sideways goes from week to week, and scrolling stays', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { mouse } = week.page
    await week.heading.hover()
    /** Pushes sideways once what came of the last push is over. */
    const push = async (x: number, y = 0): Promise<void> => {
      await week.page.waitForTimeout(700)
      await mouse.wheel(x, y)
    }
    await push(-200)
    await expect(week.heading).toHaveText('Week of November 24')
    await push(-200)
    await expect(week.heading).toHaveText('Week of November 17')
    await push(200)
    await expect(week.heading).toHaveText('Week of November 24')
    await push(-150, 400)
    await push(-100)
    await push(200)
    await expect(week.heading).toHaveText('Week of December 1')
    // What is ahead is not there yet.
    await push(200)
    await showPeriod(week.page, 'Month')
    const month = week.page.getByRole('heading', { name: / 2031$/ })
    await month.hover()
    await push(-200)
    await expect(month).toHaveText('November 2031')
  })

  test('a swipe goes from week to week, a finger that scrolls or taps does not', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const session = await week.page.context().newCDPSession(week.page)
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      touchPoints: { x: number; y: number }[],
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints })
    /** A finger that comes down on the heading, goes so far, and is lifted. */
    const swipe = async (x: number, y = 0): Promise<void> => {
      const box = (await week.heading.boundingBox())!
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      await touch('touchStart', [from])
      for (const part of [0.25, 0.5, 0.75, 1]) {
        await touch('touchMove', [{ x: from.x + x * part, y: from.y + y * part }])
      }
      await touch('touchEnd', [])
    }
    await swipe(120)
    await expect(week.heading).toHaveText('Week of November 24')
    await swipe(0)
    await swipe(40)
    await swipe(80, 100)
    await swipe(90, -10)
    await expect(week.heading).toHaveText('Week of November 17')
    await swipe(-120)
    await expect(week.heading).toHaveText('Week of November 24')
  })

  test('a month and a year lead to their weeks, stories to their first win', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { page } = week
    await showPeriod(page, 'Month')
    await expect(page.getByRole('heading', { name: 'December 2031' })).toBeVisible()
    const today = page.getByRole('link', { name: /^Friday, December 5, today, \d+ wins / })
    await expect(today).toHaveAttribute('aria-current', 'date')
    await page.getByRole('link', { name: 'Previous month' }).click()
    await expect(page.getByRole('heading', { name: 'November 2031' })).toBeVisible()
    const rest = wins.filter(({ day }) => day === '2031-11-11').length
    await page.getByRole('link', { name: `Tuesday, November 11, ${rest} wins` }).click()
    await expect(week.heading).toHaveText('Week of November 10')

    await showPeriod(page, 'Year')
    await expect(page.getByRole('heading', { name: '2031' })).toBeVisible()
    await expect(page.locator('.year-week[aria-current=date]')).toHaveAccessibleName(
      /^December 1 to December 7, \d+ wins$/,
    )
    await page.getByRole('link', { name: 'October 13 to October 19, 4 wins' }).click()
    await expect(week.heading).toHaveText('Week of October 13')
    expect((await shownIn(week)).map(({ length }) => length)).toEqual([4, 0, 0, 0, 0, 0, 0])

    await showPeriod(page, 'Year')
    await page
      .getByRole('link', { name: '“asked Sam how the exam was” → “sang in the second row”' })
      .click()
    await expect(week.heading).toHaveText('Week of September 15')
    await expect(week.panel('asked Sam how the exam was')).toBeVisible()
  })

  test('the words of a sentence show the wins behind it, each leads to its week', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    await expect(week.sentences.getByRole('paragraph')).toHaveText([
      'Twenty-one wins on five days. The first was washed one cup.',
      'Four times this week you were someone who writes.',
      'When things felt too big, starting with “open” worked 4 times.',
      /^Most of your recent wins came in the morning: \d+ of \d+\.$/,
      'On 6 days you did something small “after I pour my coffee”.',
    ])
    const sentence = week.sentences.nth(2)
    await sentence.getByRole('button', { name: 'starting with “open” worked 4 times' }).click()
    await expect(sentence.getByRole('link')).toHaveText([
      'opened the letter',
      'opened last year’s folder',
      'opened the online form',
      'opened the box of receipts',
    ])
    await sentence.getByRole('link', { name: 'opened the online form' }).click()
    await expect(week.heading).toHaveText('Week of November 10')
    await expect(week.panel('opened the online form')).toBeVisible()
  })

  test('a week before an anchor speaks of energy, a week of nothing is left in peace', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    await goToWeek(week, '2031-11-10', 'November 10')
    await expect(
      week.says.getByText(/^When you noted your energy, \d+ of \d+ recent wins left you/),
    ).toBeVisible()
    await goToWeek(week, '2031-08-04', 'August 4')
    await expect(week.says.getByText('A quiet week. Empty days are fine.')).toBeVisible()
    expect((await shownIn(week)).flat()).toEqual([])
  })

  test('a goal has its proofs, the newest first, with how many they are', async () => {
    const { page } = await openWeek(app(), QUARTER_UNTIL)
    await page.getByRole('link', { name: 'Today', exact: true }).click()
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await page.getByRole('link', { name: 'Keep in touch' }).click()
    await expect(page.getByRole('heading', { name: 'Keep in touch', level: 1 })).toBeVisible()
    await expect(page.getByText('someone who keeps in touch', { exact: true })).toBeVisible()
    await expect(page.getByText('7 wins')).toBeVisible()
    const proofs = page.getByRole('list', { name: 'Wins, newest first' })
    await expect(proofs.locator('[data-kind=win]').first()).toContainText('bought a stamp')
    await expect(proofs.locator('[data-kind=win]').nth(1)).toContainText('wrote the last line')
  })

  test('keys that belong to an answer or to a dialog stay there', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { keyboard } = week.page
    await (await openAnswer(week)).focus()
    await keyboard.press('PageUp')
    await expect(week.answer).toBeFocused()
    await expect(week.heading).toHaveText('Week of December 1')

    await week.bead('washed one cup').click()
    const edit = week.page.getByRole('button', { name: 'Edit “washed one cup”' })
    await edit.click()
    const dialog = week.page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await keyboard.press('PageUp')
    await keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(edit).toBeFocused()
    await expect(week.heading).toHaveText('Week of December 1')
  })

  test('the focus goes on where a button or a link has gone', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const { page } = week
    const bead = week.bead('washed one cup')
    await bead.click()
    await week.panel('washed one cup').getByRole('button', { name: 'Close' }).click()
    await expect(bead).toBeFocused()

    await week.before.click()
    await week.after.focus()
    await page.keyboard.press('Enter')
    await expect(week.heading).toHaveText('Week of December 1')
    await expect(week.after).toBeHidden()
    await expect(week.heading).toBeFocused()
    for (const [earlier, heading, later] of [
      ['month/2031-11', 'November 2031', 'Next month'],
      // Nobody had begun: only its address leads there.
      ['year/2030', '2030', 'Next year'],
    ] as const) {
      await page.evaluate((hash) => (location.hash = hash), earlier)
      // A press of another kind, after which Enter is one of its own (press.ts).
      await page.getByRole('heading', { level: 1, name: heading }).click()
      await page.getByRole('link', { name: later }).focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('link', { name: later })).toBeHidden()
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    }
  })

  test('the year begins with the month of the first win, and none comes before it', async () => {
    const { page } = await openWeek(app(), QUARTER_UNTIL)
    await page.evaluate(() => (location.hash = 'year'))
    const months = page.getByRole('main').getByRole('heading', { level: 2 })
    await expect(months.first()).toHaveText('September')
    await expect(page.getByRole('link', { name: 'Previous year' })).toHaveCount(0)
  })

  test('a day that is covered says by what, to whoever looks, and leads there', async () => {
    const week = await openWeek(app(), QUARTER_UNTIL)
    const covered = week.page.getByRole('link', {
      name: 'Already covered by “filled in page two”',
    })
    await expect(covered).toBeVisible()
    await covered.focus()
    await week.page.keyboard.press('Enter')
    await expect(week.panel('filled in page two')).toBeVisible()
  })

  const weeks = [
    ['monday', 'December 1', 'Monday', 'Monday, Dec 1'],
    ['sunday', 'November 30', 'Sunday', 'Sunday, Nov 30'],
    ['saturday', 'November 29', 'Saturday', 'Saturday, Nov 29'],
  ] as const
  for (const [firstWeekday, heading, weekday, first] of weeks) {
    test(`a week begins on ${weekday} where that is chosen, in months and years as well`, async () => {
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
      // The first of December was a Monday; before it the first row has days of November, left out.
      const place = ['Monday', 'Sunday', 'Saturday'].indexOf(weekday)
      const cells = december.locator('.year-week').first().locator('i')
      await expect(cells.nth(place)).toHaveAttribute('data-day', '2031-12-01')
    })
  }
})

/** The words of the beads that are lit, in the order of the page. */
function litTexts(page: Page): Promise<string[]> {
  return page.locator('li[data-lit=true] button[data-win] [dir=auto]').allTextContents()
}
