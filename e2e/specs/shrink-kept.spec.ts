import { readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { openCatalog } from '../../src-shared/words/catalog.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { SEEDED_DEVICE } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { mainPage } from '../pages/main-window.ts'
import { nextStep, openShrink, rungText, toLadder } from '../pages/shrink.ts'

/** The draft as it lies on disk. */
function draftFile(userData: string): string {
  return join(userData, 'data', SEEDED_DEVICE, 'draft.json')
}

function draftText(userData: string): string {
  try {
    return readFileSync(draftFile(userData), 'utf8')
  } catch {
    return ''
  }
}

/** Kills the app as a power cut does, as soon as what was typed last is on disk. */
async function killOnceKept(
  app: ElectronApplication,
  userData: string,
  typed: string,
): Promise<void> {
  await expect.poll(() => draftText(userData)).toContain(typed)
  const closed = app.waitForEvent('close')
  app.process().kill('SIGKILL')
  await closed
}

test.describe('what is half shrunk', { tag: '@shrink' }, () => {
  test.beforeEach(({ userData }) =>
    writeFile(
      join(userData, 'settings.json'),
      JSON.stringify({ schemaVersion: 1, deviceId: SEEDED_DEVICE }),
    ),
  )

  test('of several tasks, what is beneath the first stays in the field', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, '- [x] get up\n- [ ] the tax return\n- [ ] Call mom :home:')
    await shrink.use(0).click()
    await shrink.later.click()
    await expect(shrink.page.getByText(openCatalog().t('shrink.restKept'))).toBeVisible()
    expect(storedPlan(userData).tasks.map(({ text }) => text)).toEqual(['the tax return'])
    await app.close()
    const again = await openShrink(await launch())
    await expect(again.heavy).toHaveValue('- [ ] Call mom :home:')
  })

  test('is there again after a kill, whatever was asked', async ({ launch, userData }) => {
    let app = await launch()
    let shrink = await openShrink(app)
    await shrink.heavy.fill('the letter from the insurance')
    await killOnceKept(app, userData, 'the letter from the insurance')

    app = await launch()
    shrink = await openShrink(app)
    await expect(shrink.heavy).toHaveValue('the letter from the insurance')
    await shrink.heavy.press('Enter')
    await shrink.friction('It scares me').check()
    await shrink.inYourWords.fill('what if it is a lot')
    await killOnceKept(app, userData, 'what if it is a lot')

    app = await launch()
    shrink = await openShrink(app)
    await expect(shrink.friction('It scares me')).toBeChecked()
    await expect(shrink.inYourWords).toHaveValue('what if it is a lot')
    await shrink.showSteps.click()
    await shrink.tooBig(2).click()
    const smaller = await rungText(shrink, 2)
    await shrink.own.fill('hold the letter')
    await killOnceKept(app, userData, 'hold the letter')

    app = await launch()
    shrink = await openShrink(app)
    await expect(shrink.own).toHaveValue('hold the letter')
    expect(await rungText(shrink, 2)).toBe(smaller)
    await shrink.own.press('Enter')
    await shrink.step.fill('hold the letter for a breath')
    await shrink.page.getByRole('button', { name: 'After something I already do' }).click()
    await shrink.page.getByRole('textbox', { name: 'After I…' }).fill('pour my coffee')
    await killOnceKept(app, userData, 'pour my coffee')

    app = await launch()
    shrink = await openShrink(app)
    await expect(shrink.step).toHaveValue('hold the letter for a breath')
    await expect(shrink.page.getByRole('textbox', { name: 'After I…' })).toHaveValue(
      'pour my coffee',
    )
    await shrink.page.getByRole('button', { name: 'Stack it there' }).click()
    await expect(nextStep(shrink.page).getByText('hold the letter for a breath')).toBeVisible()
    const { tasks } = storedPlan(userData)
    expect(tasks).toMatchObject([{ friction: { kind: 'scary', words: 'what if it is a lot' } }])
    // Nothing half shrunk is left of it.
    await openShrink(app)
    await expect(shrink.heavy).toHaveValue('')
  })

  test('has what was typed, whatever else is answered', async ({ launch, userData }) => {
    const shrink = await openShrink(await launch())
    const { page } = shrink
    const other = page.getByRole('button', { name: 'Other steps' })
    const texts = () => shrink.steps.getByRole('paragraph').allTextContents()
    await toLadder(shrink, 'the tax return', 'It scares me')
    await shrink.own.fill('hold the blue folder')
    await shrink.use(1).click()
    await shrink.step.fill('read the red letter')
    await other.click()
    await expect.poll(texts).toContain('read the red letter')

    // Another friction, other words for it, none, and a slip in what feels heavy.
    await page.getByRole('button', { name: 'Change “It scares me”' }).click()
    await shrink.friction('It is boring').check()
    await shrink.inYourWords.fill('so many papers')
    await shrink.showSteps.click()
    await expect.poll(texts).toContain('read the red letter')
    expect(await shrink.steps.count()).toBeLessThanOrEqual(6)
    await page.getByRole('button', { name: /^Change “It is boring/ }).click()
    await shrink.skip.click()
    await expect.poll(texts).toContain('read the red letter')
    await page.getByRole('button', { name: 'Change “the tax return”' }).click()
    await shrink.heavy.fill('the tax return 2026')
    await shrink.heavy.press('Enter')
    await shrink.skip.click()
    await expect.poll(texts).toContain('read the red letter')

    // A smaller step comes before it, not in its place.
    const place = (await shrink.steps.count()) - 1
    expect(await rungText(shrink, place)).toBe('read the red letter')
    await shrink.tooBig(place).click()
    await expect(shrink.tooBig(place)).toBeFocused()
    expect(await rungText(shrink, place + 1)).toBe('read the red letter')
    await expect(shrink.own).toHaveValue('hold the blue folder')
    await page.getByRole('button', { name: 'Begin with something else' }).click()
    await expect(shrink.heavy).toHaveValue('')
    expect(
      storedPlan(userData)
        .steps.map(({ text }) => text)
        .toSorted(),
    ).toEqual(['hold the blue folder', 'read the red letter'])
  })

  test('is there again after another screen', async ({ launch }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await toLadder(shrink, 'the garage', 'I’m tired')
    const first = await rungText(shrink, 0)
    const main = await mainPage(app)
    await main.go('Settings')
    await main.go('Shrink')
    await expect(shrink.steps.nth(0).getByRole('paragraph').first()).toHaveText(first)
  })

  test('stays on the screen with one sentence while it cannot be kept', async ({
    launch,
    userData,
  }) => {
    const app = await launch()
    const shrink = await openShrink(app)
    await shrink.heavy.fill('the gar')
    await expect.poll(() => draftText(userData)).toContain('the gar')
    const path = draftFile(userData)
    await rm(path)
    await mkdir(join(path, 'a folder where the file belongs'), { recursive: true })
    await shrink.heavy.fill('the garage')
    const sentence = shrink.page.getByText(/is not on disk yet/)
    await expect(sentence).toHaveCount(1)
    await shrink.heavy.press('Enter')
    await expect(sentence).toHaveCount(1)
    await expect(shrink.page.getByRole('button', { name: 'Change “the garage”' })).toBeVisible()
    await rm(path, { recursive: true })
    await shrink.friction('It is boring').check()
    await expect(sentence).toHaveCount(0)
    expect(draftText(userData)).toContain('the garage')
  })
})
