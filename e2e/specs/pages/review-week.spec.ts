import type { Locator, Page } from '@playwright/test'

import { dayPlus, type Day } from '../../../src-shared/calendar.ts'
import { resize } from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { QUARTER_UNTIL, QUARTER_WEEK } from '../../fixtures/realistic-quarter.ts'
import { sharedQuarter } from '../../fixtures/shared-quarter.ts'
import { openToday } from '../../pages/main-window.ts'
import { goToWeek, openWeek, shownIn } from '../../pages/week.ts'

test.describe('looking back on a quarter', { tag: '@review' }, () => {
  const { app, wins } = sharedQuarter()

  /** The words of the wins of a day, in the order of their times. */
  const textsOf = (day: Day): string[] =>
    wins()
      .filter((win) => win.day === day)
      .map(({ text }) => text)

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
})

/** The words of the beads that are lit, in the order of the page. */
function litTexts(page: Page): Promise<string[]> {
  return page.locator('li[data-lit=true] button[data-win] [dir=auto]').allTextContents()
}
