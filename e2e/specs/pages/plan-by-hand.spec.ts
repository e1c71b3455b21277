import { resize } from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedPlan, storedPlan } from '../../fixtures/plan-file.ts'
import { choose, openPlan, task } from '../../pages/plan.ts'

test.describe('tasks and goals', { tag: '@shrink' }, () => {
  test('one is written down by hand, with a step and a goal', async ({ launch, userData }) => {
    await seedPlan(userData, {})
    const { page } = await openPlan(await launch())
    await page.getByRole('button', { name: 'Add a task' }).click()
    await expect(
      page.getByRole('textbox', { name: 'Something heavy, in your words' }),
    ).toBeFocused()
    await page.keyboard.type('the garden')
    await page.keyboard.press('Enter')
    await expect(task(page, 'the garden')).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Add a task' })).toBeFocused()

    await choose(page, 'the garden', 'Add a step')
    await expect(page.getByRole('textbox', { name: 'A step of about two minutes' })).toBeFocused()
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
    await expect(page.getByRole('textbox', { name: 'What do you want more of?' })).toBeFocused()
    await page.keyboard.type('Writing again')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Writing again' })).toBeFocused()
    expect(storedPlan(userData).goals).toMatchObject([
      { name: 'Order', identity: 'someone who tidies' },
      { name: 'Writing again', hue: 'sea', shape: 'diamond' },
    ])
  })

  test('who goes on in another field while a form is being saved stays there', async ({
    launch,
    userData,
  }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder'] })
    const { page } = await openPlan(await launch())
    const goalName = page.getByRole('textbox', { name: 'What do you want more of?' })
    for (const [open, label, words] of [
      [
        () => page.getByRole('button', { name: 'Add a task' }).click(),
        'Something heavy, in your words',
        'the garden',
      ],
      [() => choose(page, 'the tax return', 'Edit the task'), 'In your words', 'taxes'],
    ] as const) {
      await open()
      const field = page.getByRole('textbox', { name: label })
      await field.fill(words)
      // In the same turn, so that nothing is saved by then.
      await field.evaluate((field: HTMLTextAreaElement) => {
        field.form?.requestSubmit()
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ textContent }) => textContent === 'New goal')?.click()
      })
      await expect(task(page, words)).toHaveCount(1)
      await expect(field).toBeHidden()
      await expect(goalName).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(goalName).toBeHidden()
    }
  })
})

test(
  'what can be done with a task appears where the pointer or the focus is',
  { tag: '@shrink' },
  async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder'], 'the letter': [] })
    const app = await launch()
    const { page } = await openPlan(app)
    const start = task(page, 'the tax return').getByRole('button', { name: 'Start two minutes' })
    const find = page.getByRole('button', { name: 'Find a small step for “the letter”' })
    for (const width of [1120, 760]) {
      await resize(app, { width, height: 720 })
      // Neither the pointer nor the focus is on a task.
      await page.getByRole('heading', { level: 1 }).click()
      await expect(start).toHaveCSS('opacity', '0')
      await page.getByRole('heading', { name: 'the tax return' }).hover()
      await expect(start).toHaveCSS('opacity', '1')
      await expect(find).toHaveCSS('opacity', '0')
      await find.focus()
      await expect(find).toHaveCSS('opacity', '1')
    }
    // In a window as narrow as a phone they are there, and the dots end where the text does.
    await resize(app, { width: 360, height: 700 })
    await page.getByRole('heading', { level: 1 }).click()
    await expect(start).toHaveCSS('opacity', '1')
    const ends = await page.locator('.plan-actions .icon-button svg').evaluateAll((dots) => {
      const main = document.querySelector('main')
      const edge = main?.firstElementChild?.getBoundingClientRect().right ?? 0
      return dots.map((one) => edge - one.getBoundingClientRect().right)
    })
    for (const end of ends) expect(Math.abs(end)).toBeLessThan(4)
    const dots = await page.getByRole('button', { name: 'More for “the tax return”' }).boundingBox()
    const button = await start.boundingBox()
    expect(dots?.y).toBeLessThan((button?.y ?? 0) + (button?.height ?? 0))
  },
)
