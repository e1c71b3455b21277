import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seededId, seedPlan, storedPlan } from '../../fixtures/plan-file.ts'
import { choose, openPlan, task } from '../../pages/plan.ts'
import { nextStep, openShrink } from '../../pages/shrink.ts'

test.describe('tasks and goals', { tag: '@shrink' }, () => {
  test('a step that is being added has a row of its own', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': [] })
    const { page } = await openPlan(await launch())
    await choose(page, 'the tax return', 'Add a step')
    await page.getByRole('textbox', { name: 'A step of about two minutes' }).fill('finish my taxes')
    await expect(page.getByText('This could be smaller')).toBeVisible()
    const form = page.locator('form').filter({ hasText: 'This could be smaller' })
    const row = page.getByRole('heading', { name: 'the tax return', exact: true })
    const [top, title] = [await form.boundingBox(), await row.boundingBox()]
    expect(top?.y).toBeGreaterThanOrEqual((title?.y ?? 0) + (title?.height ?? 0))
    await page.keyboard.press('Escape')
    await expect(row).toBeFocused()
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
    await expect.poll(height).toBeGreaterThan(3 * line)
    await short.click()
    await expect.poll(height).toBeLessThanOrEqual(2 * line + 1)
    // For the keyboard: its menu opens it too.
    await page.getByRole('button', { name: /^More for “I can/ }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(height).toBeGreaterThan(3 * line)
  })

  test('a step is done, and the next one begun on Today', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder', 'read one line'] })
    const { page } = await openPlan(await launch())
    const row = task(page, 'the tax return')
    await expect(row.getByText('Next: open the folder')).toBeVisible()
    await row.getByText('1 more step').click()
    await expect(row.getByText('read one line')).toBeVisible()
    await row.getByRole('button', { name: 'Did it' }).first().click()
    await expect(row.getByText('Next: read one line')).toBeVisible()
    await expect(page.getByText('Logged “opened the folder”.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'the tax return' })).toBeFocused()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(row.getByText('Next: open the folder')).toBeVisible()
    await row.getByRole('button', { name: 'Start two minutes' }).first().click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expect(page.getByText('open the folder')).toBeVisible()
  })

  test('are put in the person’s own order by keyboard', async ({ launch, userData }) => {
    await seedPlan(userData, { one: [], two: [], three: [] })
    const app = await launch()
    const { page } = await openPlan(app)
    const names = page.getByRole('list', { name: 'Tasks', exact: true }).getByRole('heading')
    const more = page.getByRole('button', { name: 'More for “three”' })
    const move = async (way: 'Move up' | 'Move down'): Promise<void> => {
      await page.keyboard.press('Enter')
      // The menu itself focuses its first item, a moment after it is there.
      await expect(page.getByRole('menuitem').first()).toBeFocused()
      await page.getByRole('menuitem', { name: way }).focus()
      await page.keyboard.press('Enter')
    }
    await more.focus()
    await move('Move up')
    await expect(names).toHaveText(['one', 'three', 'two'])
    await expect(more).toBeFocused()
    await move('Move up')
    await expect(names).toHaveText(['three', 'one', 'two'])
    await expect(more).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: 'Move down' })).toBeVisible()
    await expect(page.getByRole('menuitem', { name: 'Move up' })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(more).toBeFocused()
    await move('Move down')
    await expect(names).toHaveText(['one', 'three', 'two'])
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
    await choose(page, 'the tax return', 'Edit the step')
    const words = page.getByRole('textbox', { name: 'In your words' })
    await expect(words).toBeFocused()
    await words.fill('open the blue folder')
    await page.getByRole('textbox', { name: 'After I…' }).fill('pour my coffee')
    await go('Today')
    await go('Shrink')
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await expect(words).toHaveValue('open the blue folder')
    await page.getByRole('button', { name: 'Save' }).click()
    const line = task(page, 'the tax return')
    await expect(line).toContainText('open the blue folder')
    await expect(line).toContainText('After I pour my coffee, I…')
    expect(storedPlan(userData).steps).toMatchObject([
      { text: 'open the blue folder', anchor: 'I pour my coffee' },
    ])

    await choose(page, 'the tax return', 'Edit the task')
    await words.fill('taxes')
    await page.getByRole('combobox', { name: 'Goal' }).selectOption('Order')
    await words.press('Enter')
    const goal = page.getByRole('region', { name: 'Order' })
    await expect(goal.getByRole('heading', { name: 'taxes' })).toBeVisible()
    expect(storedPlan(userData).tasks).toMatchObject([{ text: 'taxes', goalId: seededId(1) }])
  })

  test('that is through ends with a win', async ({ launch, userData }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder'] })
    const { page } = await openPlan(await launch())
    await task(page, 'the tax return').getByRole('button', { name: 'Did it' }).first().click()
    await expect(task(page, 'the tax return').getByText('No step yet')).toBeVisible()
    await choose(page, 'the tax return', 'It’s done')
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
    await task(page, 'the tax return').getByRole('button', { name: 'Did it' }).first().click()
    await expect(task(page, 'the tax return').getByText('Next: read one line')).toBeVisible()
    await choose(page, 'the tax return', 'Let the task go')
    await expect(task(page, 'the tax return')).toHaveCount(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(task(page, 'the tax return')).toHaveCount(1)
    await expect(task(page, 'the tax return').getByText('Next: read one line')).toBeVisible()

    await choose(page, 'the tax return', 'Let the task go')
    await page.locator('summary').filter({ hasText: 'Let go' }).click()
    await page.getByRole('button', { name: 'Bring back “the tax return”' }).click()
    await expect(page.getByText('It’s back.')).toBeVisible()
    await expect(task(page, 'the tax return').getByText('Next: read one line')).toBeVisible()
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
    await choose(page, 'write line six', 'Make it next')
    await expect(page.getByText('your pick')).toBeVisible()
    await page.getByRole('link', { name: 'Today' }).click()
    await expect(nextStep(page).getByText('write line six')).toBeVisible()
    await expect(nextStep(page).getByText('Your pick')).toBeVisible()
  })

  test('a long list shows its beginning and its end, and the rest as one comes to it', async ({
    launch,
    userData,
  }) => {
    const texts = Array.from({ length: 60 }, (_, number) => `task ${number + 1}`)
    await seedPlan(userData, Object.fromEntries(texts.map((text) => [text, []])))
    const { page } = await openPlan(await launch())
    const more = page.getByRole('button', { name: /^Show \d+ more$/ })
    await expect(more).toHaveText('Show 30 more')
    for (const text of ['task 1', 'task 25', 'task 56', 'task 60']) {
      await expect(task(page, text)).toBeAttached()
    }
    for (const text of ['task 26', 'task 55']) await expect(task(page, text)).toHaveCount(0)

    // What is moved at the edge goes one place on, not to the other side.
    await choose(page, 'task 25', 'Move down')
    const order = async (): Promise<string[]> => {
      const { tasks } = await ask(page, 'plan.read', {})
      return tasks.map(({ text }) => text)
    }
    await expect
      .poll(order)
      .toEqual([...texts.slice(0, 24), 'task 26', 'task 25', ...texts.slice(26)])
    await expect(task(page, 'task 26')).toBeAttached()

    // Whoever goes straight to the end has nothing move away there.
    const add = page.getByRole('button', { name: 'Add a task' })
    const place = async () => (await add.boundingBox())?.y
    expect((await more.boundingBox())?.x).toBe((await add.boundingBox())?.x)
    await add.scrollIntoViewIfNeeded()
    const before = await place()
    // More would be asked for with the next frame, and be there one after it.
    for (const _ of 'four') await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await place()).toBe(before)
    await add.click()
    await expect(
      page.getByRole('textbox', { name: 'Something heavy, in your words' }),
    ).toBeFocused()
    await page.keyboard.type('one more')
    await page.keyboard.press('Enter')
    await expect(task(page, 'one more')).toBeVisible()
    await expect(more).toBeVisible()

    const names = page.getByRole('list', { name: 'Tasks', exact: true }).getByRole('heading')
    await page.evaluate(() => scrollTo(0, 0))
    await page.mouse.move(600, 400)
    await expect(async () => {
      await page.mouse.wheel(0, 200)
      await expect(more).toHaveCount(0, { timeout: 100 })
    }).toPass()
    await expect(names).toHaveCount(61)
    expect(await names.allTextContents()).toEqual([
      ...texts.slice(0, 24),
      'task 26',
      'task 25',
      ...texts.slice(26),
      'one more',
    ])
  })

  test('who has begun to write while a change is being saved goes on writing', async ({
    launch,
    userData,
  }) => {
    await seedPlan(userData, { 'the tax return': ['open the folder'], 'the garage': [] })
    const { page } = await openPlan(await launch())
    const field = page.getByRole('textbox', { name: 'Something heavy, in your words' })
    await page.getByRole('button', { name: 'More for “the tax return”' }).click()
    for (const [button, done] of [
      [page.getByRole('menuitem', { name: 'Move down' }), 'Moved down.'],
      [page.getByRole('button', { name: 'Did it' }).first(), 'Logged “opened the folder”.'],
    ] as const) {
      await button.evaluate((button: HTMLElement) => {
        button.click()
        const buttons = [...document.querySelectorAll('button')]
        buttons.find(({ textContent }) => textContent === 'Add a task')?.click()
      })
      await expect(page.getByText(done)).toBeAttached()
      // What moved is drawn where it is now, or is gone.
      await expect(page.getByRole('heading', { level: 3 }).first()).toHaveText('the garage')
      await expect(field).toBeFocused()
      await page.keyboard.press('Escape')
    }
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
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
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
