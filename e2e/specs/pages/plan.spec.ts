import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seededId, seedPlan, storedPlan } from '../../fixtures/plan-file.ts'
import { openPlan, steps, task, unfold } from '../../pages/plan.ts'
import { nextStep, openShrink } from '../../pages/shrink.ts'

test.describe('tasks and goals', { tag: '@shrink' }, () => {
  test('a step that is being added has a row of its own', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': [] })
    const { page } = await openPlan(await launch())
    await unfold(page, 'the tax return')
    await page.getByRole('button', { name: 'Add a step to “the tax return”' }).click()
    await page.getByRole('textbox', { name: 'A step of about two minutes' }).fill('finish my taxes')
    await expect(page.getByText('This could be smaller')).toBeVisible()
    const form = await page
      .locator('form')
      .filter({ hasText: 'This could be smaller' })
      .boundingBox()
    const below = (form?.y ?? 0) + (form?.height ?? 0)
    const row = ['Edit', 'Move up:', 'It is done:', 'Let it go:'].map((name) =>
      page.getByRole('button', { name: `${name} “the tax return”` }).boundingBox(),
    )
    const tops = (await Promise.all(row)).map((box) => box?.y ?? 0)
    for (const top of tops) expect(top).toBeGreaterThanOrEqual(below)
    expect(new Set(tops).size).toBe(1)
  })

  test('a task of many words stands in two lines, and in full at a click', async ({
    launch,
    userData,
  }) => {
    const long = `I can’t do this any more, ${'everything is piling up and '.repeat(14)}I am tired`
    await seedPlan(userData, { [long]: [], 'the letter': [] })
    const { page } = await openPlan(await launch())
    const title = page.getByRole('heading', { name: long, exact: true })
    const height = async () => (await title.boundingBox())?.height ?? 0
    const short = page.getByRole('heading', { name: 'the letter', exact: true })
    const line = (await short.boundingBox())?.height ?? 0
    expect(await height()).toBeLessThanOrEqual(2 * line + 1)
    await expect(title).toHaveAttribute('title', long)
    await expect(short).not.toHaveAttribute('title')
    await title.click()
    expect(await height()).toBeGreaterThan(3 * line)
    await short.click()
    expect(await height()).toBeLessThanOrEqual(2 * line + 1)
    // For the keyboard: what is folded away opens it too.
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await height()).toBeGreaterThan(3 * line)
  })

  test('a step is done, and the next one begun on Today', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder', 'read one line'] })
    const { page } = await openPlan(await launch())
    const lines = steps(page, 'the tax return')
    await lines.first().getByRole('button', { name: 'Did it' }).click()
    await expect(lines).toHaveCount(1)
    await expect(task(page, 'the tax return').getByText('1 step done')).toBeVisible()
    await expect(page.getByText('Logged “opened the folder”.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'the tax return' })).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(lines).toHaveCount(2)
    await lines.nth(1).getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expect(page.getByText('read one line')).toBeVisible()
  })

  test('are put in the person’s own order by keyboard', async ({ launch, userData }) => {
    await seedPlan(userData, { one: [], two: [], three: [] })
    const app = await launch()
    const { page } = await openPlan(app)
    const names = page.getByRole('list', { name: 'Tasks', exact: true }).getByRole('heading')
    await unfold(page, 'three')
    const up = page.getByRole('button', { name: 'Move up: “three”' })
    await up.focus()
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['one', 'three', 'two'])
    await expect(up).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['three', 'one', 'two'])
    await expect(up).toBeFocused()
    await expect(up).toHaveAttribute('aria-disabled', 'true')
    const down = page.getByRole('button', { name: 'Move down: “three”' })
    await down.focus()
    await page.keyboard.press('Enter')
    await expect(names).toHaveText(['one', 'three', 'two'])
    await expect(down).toBeFocused()
    await app.close()
    const again = await openPlan(await launch())
    await expect(
      again.page.getByRole('list', { name: 'Tasks', exact: true }).getByRole('heading'),
    ).toHaveText(['one', 'three', 'two'])
  })

  test('are edited in place, and what is typed survives another screen', async ({
    launch,
    userData,
  }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder'] })
    const { page, go } = await openPlan(await launch())
    await unfold(page, 'open the folder')
    await page.getByRole('button', { name: 'Edit “open the folder”' }).click()
    const words = page.getByRole('textbox', { name: 'In your words' })
    await expect(words).toBeFocused()
    await words.fill('open the blue folder')
    await page.getByRole('textbox', { name: 'After I…' }).fill('pour my coffee')
    await go('Today')
    await go('Shrink')
    await page.getByRole('link', { name: 'Tasks and goals' }).click()
    await expect(words).toHaveValue('open the blue folder')
    await page.getByRole('button', { name: 'Save' }).click()
    const line = steps(page, 'the tax return')
    await expect(line).toContainText('open the blue folder')
    await expect(line).toContainText('After I pour my coffee, I…')
    expect(storedPlan(userData).steps).toMatchObject([
      { text: 'open the blue folder', anchor: 'I pour my coffee' },
    ])

    await unfold(page, 'the tax return')
    await page.getByRole('button', { name: 'Edit “the tax return”' }).click()
    await words.fill('taxes')
    await page.getByRole('combobox', { name: 'The goal it serves' }).selectOption('Order')
    await words.press('Enter')
    await expect(task(page, 'taxes').getByText('Order')).toBeVisible()
    expect(storedPlan(userData).tasks).toMatchObject([{ text: 'taxes', goalId: seededId(1) }])
  })

  test('that is through ends with a win', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder'] })
    const { page } = await openPlan(await launch())
    await steps(page, 'the tax return').first().getByRole('button', { name: 'Did it' }).click()
    await expect(steps(page, 'the tax return')).toHaveCount(0)
    await unfold(page, 'the tax return')
    await page.getByRole('button', { name: 'It is done: “the tax return”' }).click()
    await expect(task(page, 'the tax return')).toHaveCount(0)
    const { wins } = readDataFolder(userData)
    expect(wins).toMatchObject([
      { text: 'opened the folder' },
      { text: 'the tax return', linkedTo: wins[0]?.id },
    ])
  })

  test('are let go and taken up, and no win goes with them', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder', 'read one line'] })
    const { page } = await openPlan(await launch())
    await steps(page, 'the tax return').first().getByRole('button', { name: 'Did it' }).click()
    await expect(steps(page, 'the tax return')).toHaveCount(1)
    await unfold(page, 'the tax return')
    await page.getByRole('button', { name: 'Let it go: “the tax return”' }).click()
    await expect(task(page, 'the tax return')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(task(page, 'the tax return')).toHaveCount(1)
    await expect(steps(page, 'the tax return')).toHaveCount(1)

    await unfold(page, 'the tax return')
    await page.getByRole('button', { name: 'Let it go: “the tax return”' }).click()
    await page.locator('summary').filter({ hasText: 'Let go' }).click()
    await page.getByRole('button', { name: 'Take up again: “the tax return”' }).click()
    await expect(page.getByText('It’s back.')).toBeVisible()
    await expect(steps(page, 'the tax return')).toHaveCount(1)
    const { wins } = readDataFolder(userData)
    expect(wins).toMatchObject([{ text: 'opened the folder' }])
    expect(wins[0]?.deleted).not.toBe(true)
  })

  test('more than a handful of steps are folded beneath the next one', async ({
    launch,
    userData,
  }) => {
    const many = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `write line ${word}`)
    await seedPlan(userData, { 'the book': many })
    const { page } = await openPlan(await launch())
    await expect(page.getByText('write line one')).toBeVisible()
    await expect(page.getByText('write line two')).toBeHidden()
    await page.getByText(/^Maybe just the next one\?/).click()
    await expect(page.getByText('write line six')).toBeVisible()
    await unfold(page, 'write line six')
    await page
      .getByRole('listitem')
      .filter({ hasText: 'write line six' })
      .getByRole('button', { name: 'Make it the next one' })
      .last()
      .click()
    await expect(page.getByText('the next one, as you chose')).toBeVisible()
    await page.getByRole('link', { name: 'Today' }).click()
    await expect(nextStep(page).getByText('write line six')).toBeVisible()
    await expect(nextStep(page).getByText('The one you chose')).toBeVisible()
  })

  test('a long list shows its beginning and its end, and the rest as one comes to it', async ({
    launch,
    userData,
  }) => {
    const texts = Array.from({ length: 80 }, (_, number) => `task ${number + 1}`)
    await seedPlan(userData, Object.fromEntries(texts.map((text) => [text, []])))
    const { page } = await openPlan(await launch())
    const more = page.getByRole('button', { name: /^Show \d+ more$/ })
    await expect(more).toHaveText('Show 50 more')
    for (const text of ['task 1', 'task 25', 'task 76', 'task 80']) {
      await expect(task(page, text)).toBeAttached()
    }
    for (const text of ['task 26', 'task 75']) await expect(task(page, text)).toHaveCount(0)

    // What is moved at the edge goes one place on, not to the other side.
    await unfold(page, 'task 25')
    await page.getByRole('button', { name: 'Move down: “task 25”' }).click()
    const order = async (): Promise<string[]> => {
      const { tasks } = await ask(page, 'plan.read', {})
      return tasks.map(({ text }) => text)
    }
    await expect
      .poll(order)
      .toEqual([...texts.slice(0, 24), 'task 26', 'task 25', ...texts.slice(26)])

    await page.getByRole('button', { name: 'Add a task' }).click()
    await page.keyboard.type('one more')
    await page.keyboard.press('Enter')
    await expect(task(page, 'one more')).toBeVisible()

    const names = page.getByRole('list', { name: 'Tasks', exact: true }).getByRole('heading')
    await expect(async () => {
      await names.last().scrollIntoViewIfNeeded()
      await expect(names).toHaveCount(81, { timeout: 1_000 })
    }).toPass()
    await expect(more).toHaveCount(0)
    expect(await names.allTextContents()).toEqual([
      ...texts.slice(0, 24),
      'task 26',
      'task 25',
      ...texts.slice(26),
      'one more',
    ])
  })

  test('a task is shrunk from here, and what was half shrunk is kept', async ({
    launch,
    userData,
  }) => {
    await seedPlan(userData, { 'the tax return': [] })
    const app = await launch()
    const shrink = await openShrink(app)
    await shrink.heavy.fill('the garage')
    const { page } = shrink
    await page.getByRole('link', { name: 'Tasks and goals' }).click()
    await page.getByRole('button', { name: 'Find a small step for “the tax return”' }).click()
    await expect(page.getByText('Discarded.')).toBeVisible()
    await shrink.card.waitFor()
    await shrink.later.click()
    await expect(nextStep(page).getByText(/^the tax return/)).toBeVisible()
    const { tasks, steps } = storedPlan(userData)
    // What was not used is no task.
    expect(tasks.map(({ text }) => text)).toEqual(['the tax return'])
    expect(steps).toMatchObject([{ taskId: tasks[0]?.id }])
  })
})
