import { instantText } from '../../../src-shared/calendar.ts'
import { CRISIS } from '../../fixtures/care-words.ts'
import { powerEvent, setClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { QUARTER_UNTIL, QUARTER_WEEK, seedQuarter } from '../../fixtures/realistic-quarter.ts'
import { storedWins } from '../../fixtures/test.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { careCard } from '../../pages/care.ts'
import { goToWeek, openAnswer, openWeek } from '../../pages/week.ts'

const UTC = { env: { TZ: 'UTC' } }

test.describe('a quarter that goes on', { tag: '@review' }, () => {
  test.beforeEach(({ userData }) => {
    seedQuarter(userData, { until: QUARTER_UNTIL, zone: 'UTC', energy: true })
  })

  test('a week without a win is not said to move, and one with wins says it once, beside its line', async ({
    launch,
  }) => {
    const later = instantText(Date.parse(QUARTER_UNTIL) + 10 * 24 * 3_600_000)
    const week = await openWeek(await launch(UTC), later)
    const moves = week.page.getByText(/leads to the next|You’re moving|momentum/)
    const rhythm = week.says.getByRole('figure').filter({ has: moves })
    await expect(week.question).toBeVisible()
    await expect(moves).toHaveCount(0)
    await week.before.click()
    await week.before.click()
    await expect(rhythm).toBeVisible()
    await expect(moves).toHaveCount(1)
  })

  test('the question keeps its answer through a restart', async ({ launch, userData }) => {
    const question = 'Who or what was on your side?'
    const app = await launch(UTC)
    const week = await openWeek(app, QUARTER_UNTIL)
    await expect(week.question).toHaveAccessibleName(question)
    await (await openAnswer(week)).fill('Mira, and the box. صندوق واحد')
    await expect(week.says.getByText('Saved.', { exact: true })).toBeVisible()
    const kept = { week: QUARTER_WEEK, question, text: 'Mira, and the box. صندوق واحد' }
    expect(storedPlan(userData).answers).toContainEqual(expect.objectContaining(kept))
    await app.close()

    const again = await openWeek(await launch(UTC), QUARTER_UNTIL)
    await expect(again.answer).toHaveValue(kept.text)
    await goToWeek(again, '2031-11-24', 'November 24')
    await expect(again.question).toBeVisible()
    await goToWeek(again, '2031-11-03', 'November 3')
    await expect(again.answer).toHaveValue('The box. One place for all of it.')
    await expect(again.answer).toHaveAccessibleName('What helped, even a little?')
  })

  test(
    'an answer with words that need care is kept nowhere, and the one before it stays',
    { tag: '@trust' },
    async ({ launch, userData }) => {
      const answers = (): string[] => storedPlan(userData).answers.map(({ text }) => text)
      const before = 'The box. One place for all of it.'
      const week = await openWeek(await launch(UTC), QUARTER_UNTIL)
      await goToWeek(week, '2031-11-03', 'November 3')
      await expect(week.answer).toHaveValue(before)
      await week.answer.fill('I want')
      await expect(week.says.getByText('Saved.', { exact: true })).toBeVisible()
      await week.answer.fill(CRISIS)
      await week.heading.focus()
      const { card, somethingElse } = careCard(week.page)
      await expect(card).toBeVisible()
      expect(answers()).not.toContain(CRISIS)
      await week.page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
      await expect(week.answer).toHaveValue(before)
      await expect.poll(answers).not.toContain('I want')
      expect(answers()).not.toContain(CRISIS)

      await week.answer.fill(CRISIS)
      await week.heading.focus()
      await somethingElse.click()
      await expect.poll(answers).toContain(CRISIS)
      await expect(week.answer).toHaveValue(CRISIS)
    },
  )

  test('an answer can be emptied again', async ({ launch, userData }) => {
    const week = await openWeek(await launch(UTC), QUARTER_UNTIL)
    const answers = (): string[] => storedPlan(userData).answers.map(({ text }) => text)
    await (await openAnswer(week)).fill('tea')
    await expect.poll(answers).toContain('tea')
    await week.answer.fill('')
    await week.heading.focus()
    await expect.poll(answers).not.toContain('tea')
  })

  test(
    'an answer that is emptied again stays empty',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await launch(UTC)
      const week = await openWeek(app, QUARTER_UNTIL)
      await (await openAnswer(week)).fill('tea')
      await expect(week.says.getByText('Saved.', { exact: true })).toBeVisible()
      await week.answer.fill('')
      await week.heading.focus()
      await expect
        .poll(() => storedPlan(userData).answers.map(({ text }) => text))
        .not.toContain('tea')
      await app.close()
      const again = await openWeek(await launch(UTC), QUARTER_UNTIL)
      await expect(again.question).toBeVisible()
      await expect(again.answer).toBeHidden()
    },
  )

  test('an open week goes on with the day', async ({ launch }) => {
    const app = await launch(UTC)
    const week = await openWeek(app, QUARTER_UNTIL)
    const today = week.page.locator('[data-today=true]')
    await expect(today).toContainText('Friday, Dec 5')
    await setClock(app, '2031-12-06T09:00:00Z')
    await powerEvent(app, 'resume')
    await expect(today).toContainText('Saturday, Dec 6')
    await setClock(app, '2031-12-08T09:00:00Z')
    await powerEvent(app, 'resume')
    await expect(week.heading).toHaveText('Week of December 8')
  })

  test('a win that is logged comes to the open week, and goes when it is removed', async ({
    launch,
    userData,
  }) => {
    const app = await launch(UTC)
    const week = await openWeek(app, QUARTER_UNTIL)
    const friday = week.winsOf('Friday, Dec 5')
    await expect(friday).toHaveCount(3)
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect(friday).toHaveCount(4)
    await expect(friday.last()).toContainText('Showed up')
    await expect(week.sentences.first()).toContainText('Twenty-two wins on five days.')
    await friday.last().getByRole('button').click()
    await week.page.getByRole('button', { name: 'Edit “Showed up”' }).click()
    await week.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(friday).toHaveCount(3)
    await expect(week.sentences.first()).toContainText('Twenty-one wins on five days.')
    const stored = (await storedWins(userData)).filter(({ day }) => day === '2031-12-05')
    expect(stored.filter(({ deleted }) => deleted)).toMatchObject([{ text: 'Showed up' }])
  })

  test('what grew out of a win that is removed has no thread any more, until it is back', async ({
    launch,
  }) => {
    const week = await openWeek(await launch(UTC), QUARTER_UNTIL)
    const threads = week.page.locator('.week-threads path')
    const grown = week.page
      .getByRole('listitem')
      .filter({ has: week.bead('opened the box of receipts') })
    await expect(grown).toHaveAccessibleDescription('continues “sorted the receipts of spring”')
    await expect(threads).not.toHaveCount(0)
    const count = await threads.count()

    await goToWeek(week, '2031-11-24', 'November 24')
    await week.bead('sorted the receipts of spring').click()
    await week.page.getByRole('button', { name: /^Edit “sorted the receipts/ }).click()
    await week.page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(week.bead('sorted the receipts of spring')).toHaveCount(0)
    await goToWeek(week, QUARTER_WEEK, 'December 1')
    await expect(grown).toHaveAccessibleDescription('')
    await expect(threads).toHaveCount(count - 1)

    await week.page.getByRole('button', { name: 'Undo' }).click()
    await expect(grown).toHaveAccessibleDescription('continues “sorted the receipts of spring”')
    await expect(threads).toHaveCount(count)
  })
})
