import { expect, test } from '../../fixtures/pages.ts'
import { seedPlan, storedPlan } from '../../fixtures/plan-file.ts'
import { choose, openPlan, task } from '../../pages/plan.ts'

test.describe('tasks and goals', { tag: '@shrink' }, () => {
  test('one is written down by hand, with a step and a goal', async ({ launch, userData }) => {
    await seedPlan(userData, {})
    const { page } = await openPlan(await launch())
    await page.getByRole('button', { name: 'Add a task' }).click()
    await page.keyboard.type('the garden')
    await page.keyboard.press('Enter')
    await expect(task(page, 'the garden')).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Add a task' })).toBeFocused()

    await choose(page, 'the garden', 'Add a step')
    await page.keyboard.type('finish all of the garden')
    await expect(page.getByText(/^This could be smaller/)).toBeVisible()
    await page.getByRole('button', { name: 'Keep mine' }).click()
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(task(page, 'the garden')).toContainText('finish all of the garden')

    await choose(page, 'Order', 'Edit')
    await page.getByRole('textbox', { name: 'Who does that make you?' }).fill('someone who tidies')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('someone who tidies')).toBeVisible()
    await page.getByRole('button', { name: 'New goal' }).click()
    await page.keyboard.type('Writing again')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Writing again' })).toBeFocused()
    expect(storedPlan(userData).goals).toMatchObject([
      { name: 'Order', identity: 'someone who tidies' },
      { name: 'Writing again', hue: 'sea', shape: 'diamond' },
    ])
  })
})
