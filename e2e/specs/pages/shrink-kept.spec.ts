import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

import { ask } from '../../fixtures/bridge.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { SEEDED_DEVICE } from '../../fixtures/seed.ts'
import { mainPage } from '../../pages/main-window.ts'
import { openShrink, startText, toLadder } from '../../pages/shrink.ts'

test.describe('what is half shrunk', { tag: '@shrink' }, () => {
  test.beforeEach(({ userData }) =>
    writeFile(
      join(userData, 'settings.json'),
      JSON.stringify({ schemaVersion: 1, deviceId: SEEDED_DEVICE }),
    ),
  )

  test('keeps what was typed, whatever else is answered', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await toLadder(shrink, 'the tax return', 'It scares me')
    await shrink.writeOwn.click()
    await shrink.own.fill('read the red letter')
    await shrink.own.press('Enter')
    await expect(shrink.step).toHaveText('read the red letter')
    const mine = shrink.others.filter({ hasText: 'read the red letter' })
    await page.getByText('It’s boring').click()
    await expect(mine).toHaveCount(1)
    await shrink.ideas.click()
    await expect(mine).toHaveCount(1)
    // A slip in what feels heavy is mended.
    await shrink.heavy.fill('the tax return 2026')
    await expect(shrink.card).toHaveCount(0)
    await shrink.heavy.press('Enter')
    await expect(shrink.others).not.toHaveCount(0)
    await expect(page.getByText('read the red letter')).toBeVisible()
  })

  test('keeps the step that was chosen while the steps for another answer are on their way', async ({
    launch,
  }) => {
    const shrink = await openShrink(await launch())
    await toLadder(shrink, 'the tax return', 'It scares me')
    const texts = () => shrink.others.locator('.other-step-text').allTextContents()
    const before = [await startText(shrink), ...(await texts())]
    const chosen = before[1] ?? ''
    const other = await shrink.others.first().elementHandle()
    // Both before any answer can come.
    await shrink.friction('It’s boring').evaluate(async (answer, other) => {
      ;(answer as HTMLElement).click()
      await Promise.resolve()
      ;(other as HTMLElement).click()
    }, other)
    await expect(shrink.friction('It’s boring')).toBeChecked()
    await expect
      .poll(async () => (await texts()).filter((text) => !before.includes(text)))
      .not.toEqual([])
    await expect(shrink.step).toHaveText(chosen)
  })

  test('has the caret where somebody writes, be it in the middle', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { keyboard } = shrink.page
    await toLadder(shrink, 'tax return')
    await shrink.heavy.press('Home')
    await keyboard.type('the ')
    await expect(shrink.heavy).toHaveValue('the tax return')
  })

  test('gives way to a task of the plan, and can be brought back', async ({ launch }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    await ask(page, 'task.add', { text: 'the garage' })
    await toLadder(shrink, 'the tax return')
    const before = await startText(shrink)
    await page.getByRole('link', { name: 'Plan', exact: true }).click()
    await page.getByRole('button', { name: 'Find a small step for “the garage”' }).click()
    await expect(shrink.heavy).toHaveValue('the garage')
    await expect(shrink.card).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(shrink.heavy).toHaveValue('the tax return')
    await expect(shrink.step).toHaveText(before)
    // The other one can be brought back in turn.
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(shrink.heavy).toHaveValue('the garage')
  })

  test('is there again after another screen', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the garage', 'I’m tired')
    const first = await startText(shrink)
    const main = await mainPage(app)
    await main.go('Settings')
    await main.go('Shrink')
    await expect(shrink.step).toHaveText(first)
  })

  test('says in one sentence that it cannot be kept, until it can', async ({
    launch,
    userData,
  }) => {
    test.skip(process.platform === 'win32', 'Windows moves no folder that is being watched.')
    const shrink = await openShrink(await launch())
    const folder = (): string | undefined =>
      readdirSync(join(userData, 'data'), { recursive: true, encoding: 'utf8' })
        .filter((name) => basename(name) === 'draft.json')
        .map((name) => join(userData, 'data', dirname(name)))[0]
    await shrink.heavy.fill('the gar')
    await expect.poll(folder).toBeDefined()
    const path = folder() ?? ''
    renameSync(path, `${path}-away`)
    writeFileSync(path, '')
    await shrink.heavy.fill('the garage')
    const sentence = shrink.page.getByText(/still on this screen/)
    await expect(sentence).toHaveCount(1)
    rmSync(path)
    renameSync(`${path}-away`, path)
    await shrink.heavy.fill('the garage door')
    await expect(sentence).toHaveCount(0)
    expect(readFileSync(join(path, 'draft.json'), 'utf8')).toContain('the garage door')
  })
})
