import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { ElectronApplication } from '@playwright/test'

import { expectAccessible } from '../fixtures/accessibility.ts'
import { holdFiles, releaseFiles } from '../fixtures/held-files.ts'
import { killApp } from '../fixtures/kill-app.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { SEEDED_DEVICE } from '../fixtures/seed.ts'
import { expect, test } from '../fixtures/test.ts'
import { mainPage } from '../pages/main-window.ts'
import { nextStep, openShrink, startText, toLadder, type ShrinkPage } from '../pages/shrink.ts'

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
  await killApp(app)
}

test.describe('what is half shrunk', { tag: '@shrink' }, () => {
  test.beforeEach(({ userData }) =>
    writeFile(
      join(userData, 'settings.json'),
      JSON.stringify({ schemaVersion: 1, deviceId: SEEDED_DEVICE }),
    ),
  )

  test('is offered once after a kill, whatever was answered', async ({ launch, userData }) => {
    // The app starts three times.
    test.setTimeout(60_000)
    let app = await launch()
    let shrink = await openShrink(app)
    await shrink.heavy.fill('the letter from the insurance')
    await killOnceKept(app, userData, 'the letter from the insurance')

    app = await launch()
    shrink = await openShrink(app)
    const offer = 'You were shrinking “the letter from the insurance”. Continue?'
    await expect(shrink.page.getByText(offer)).toBeVisible()
    await expect(shrink.heavy).toHaveValue('')
    await expectAccessible(shrink.page)
    await shrink.page.getByRole('button', { name: 'Continue' }).click()
    await expect(shrink.page.getByText(offer)).toHaveCount(0)
    await expect(shrink.heavy).toHaveValue('the letter from the insurance')
    await shrink.page.getByText('It scares me').click()
    await shrink.card.waitFor()
    const first = await startText(shrink)
    await shrink.smaller.click()
    await expect(shrink.step).not.toHaveText(first)
    const smaller = await startText(shrink)
    await shrink.attach.click()
    await shrink.anchor.fill('pour my coffee')
    await shrink.writeOwn.click()
    await shrink.own.fill('hold the letter')
    await killOnceKept(app, userData, 'hold the letter')

    app = await launch()
    shrink = await openShrink(app)
    await shrink.page.getByRole('button', { name: 'Continue' }).click()
    await expect(shrink.step).toHaveText(smaller)
    await expect(shrink.friction('It scares me')).toBeChecked()
    await expect(shrink.own).toHaveValue('hold the letter')
    await expect(shrink.anchor).toHaveValue('pour my coffee')
    expect(storedPlan(userData).tasks).toEqual([])
    await shrink.own.press('Enter')
    await expect(shrink.step).toHaveText('hold the letter')
    await shrink.page.getByRole('button', { name: 'Attach', exact: true }).click()
    await expect(nextStep(shrink.page).getByText('hold the letter')).toBeVisible()
    expect(storedPlan(userData).tasks).toMatchObject([{ friction: { kind: 'scary' } }])
    // Nothing half shrunk is left of it.
    await openShrink(app)
    await expect(shrink.heavy).toHaveValue('')
  })

  test(
    'is let go once somebody goes on to something else',
    { tag: '@long' },
    async ({ launch, userData }) => {
      // The app starts three times.
      test.setTimeout(60_000)
      const offer = (shrink: ShrinkPage) => shrink.page.getByText('You were shrinking')
      let app = await launch()
      let shrink = await openShrink(app)
      await toLadder(shrink, 'the garage')
      await killOnceKept(app, userData, 'the garage')

      app = await launch()
      shrink = await openShrink(app)
      await expect(offer(shrink)).toBeVisible()
      const main = await mainPage(app)
      await main.go('Today')
      await main.go('Shrink')
      await expect(shrink.heavy).toBeFocused()
      await expect(offer(shrink)).toHaveCount(0)
      await expect.poll(() => draftText(userData)).not.toContain('the garage')

      await toLadder(shrink, 'the attic')
      await killOnceKept(app, userData, 'the attic')
      app = await launch()
      shrink = await openShrink(app)
      await expect(offer(shrink)).toBeVisible()
      await shrink.heavy.fill('the cellar')
      await expect(offer(shrink)).toHaveCount(0)
      await expect.poll(() => draftText(userData)).not.toContain('the attic')
      expect(storedPlan(userData).tasks).toEqual([])
    },
  )

  test(
    'stays on the screen with one sentence while it cannot be kept',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await launch()
      const shrink = await openShrink(app)
      await shrink.heavy.fill('the gar')
      await expect.poll(() => draftText(userData)).toContain('the gar')
      await holdFiles(app, join(userData, 'data'))
      await shrink.heavy.fill('the garage')
      const sentence = shrink.page.getByText(/still on this screen/)
      await expect(sentence).toHaveCount(1)
      await shrink.heavy.press('Enter')
      await expect(sentence).toHaveCount(1)
      await expect(shrink.card).toBeVisible()
      await releaseFiles(app, 0)
      await shrink.page.getByText('It’s boring').click()
      await expect(sentence).toHaveCount(0)
      expect(draftText(userData)).toContain('the garage')
    },
  )
})
