import {
  expectAccessible,
  inColours,
  narrow,
  overflow,
  resize,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import { storedPlan } from '../../fixtures/plan-file.ts'
import { mainPage } from '../../pages/main-window.ts'
import { openShrink, shrinkPage, toLadder } from '../../pages/shrink.ts'

test.describe('the Shrink page', { tag: '@shrink' }, () => {
  test('the bead of the start is as large as its step was among the others', async ({ launch }) => {
    const { page } = await mainPage(await launch())
    await page.getByRole('link', { name: 'Shrink' }).click()
    const shrink = shrinkPage(page)
    await shrink.heavy.fill('call the dentist')
    await page.keyboard.press('Enter')
    await expect(shrink.step).toBeVisible()
    const start = page.getByRole('region', { name: 'Start here' }).locator('circle')
    const radii = new Set<string | null>()
    for (const other of [shrink.others.first(), shrink.others.last()]) {
      const text = await other.locator('.other-step-text').innerText()
      const radius = await other.locator('circle').getAttribute('r')
      await other.click()
      await expect(shrink.step).toHaveText(text)
      await expect(start).toHaveAttribute('r', radius ?? '')
      radii.add(radius)
    }
    expect(radii.size).toBe(2)
  })

  test('what leads away from a ladder stays together where it does not fit beside the rest', async ({
    launch,
  }) => {
    const app = await launch()
    const { page } = await mainPage(app)
    await page.getByRole('link', { name: 'Shrink' }).click()
    await shrinkPage(page).heavy.fill('call the dentist')
    await page.keyboard.press('Enter')
    const tops = async (): Promise<number[]> => {
      const names = ['Other ideas', 'Write my own', 'Attach to a habit…', 'Start over']
      const all = names.map((name) => page.getByRole('button', { name }).boundingBox())
      return (await Promise.all(all)).map((box) => Math.round(box?.y ?? Number.NaN))
    }
    await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible()
    await resize(app, { width: 1120, height: 760 })
    await expect.poll(async () => new Set(await tops()).size).toBe(1)
    await resize(app, { width: 760, height: 720 })
    await expect.poll(async () => new Set(await tops()).size).toBe(2)
    const [ideas, own, attach, over] = await tops()
    expect([own, over]).toEqual([ideas, attach])
  })

  test('by keyboard alone', async ({ launch, userData }) => {
    const { page, wins } = await mainPage(await launch())
    const { keyboard } = page
    const shrink = shrinkPage(page)
    await page.getByRole('link', { name: 'Shrink' }).focus()
    await keyboard.press('Enter')
    await expect(shrink.heavy).toBeFocused()
    await keyboard.type('call the dentist')
    await keyboard.press('Enter')
    // The step is read first, and its button is next.
    await expect(shrink.step).toBeFocused()
    await keyboard.press('Tab')
    await expect(shrink.start).toBeFocused()

    // Arrows go through what is hardest, and the ladder follows.
    await keyboard.press('Shift+Tab')
    await expect(shrink.friction('Not sure')).toBeFocused()
    await expect(shrink.others).not.toHaveCount(0)
    for (const kind of ['I’m missing something', 'It has to be perfect']) {
      const before = await shrink.others.allTextContents()
      await keyboard.press('ArrowUp')
      await expect(shrink.friction(kind)).toBeChecked()
      await expect(shrink.friction(kind)).toBeFocused()
      // The steps of another answer come a moment after it.
      await expect.poll(() => shrink.others.allTextContents()).not.toEqual(before)
    }
    for (const one of [shrink.start, shrink.didIt, shrink.smaller, shrink.notNow]) {
      await keyboard.press('Tab')
      await expect(one).toBeFocused()
    }
    await keyboard.press('Tab')
    await expect(shrink.others.first()).toBeFocused()
    const other = await shrink.others.first().locator('span').first().textContent()
    await keyboard.press('Enter')
    await expect(shrink.step).toHaveText(other ?? '')
    await expect(shrink.step).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Tab')
    await expect(shrink.didIt).toBeFocused()
    await keyboard.press('Enter')
    // What was done is there, and more can be written at once.
    await expect(page.getByRole('textbox', { name: 'What did you do?' })).toBeFocused()
    await expect(wins).toHaveCount(1)
    expect(storedPlan(userData).tasks).toMatchObject([{ friction: { kind: 'perfectionism' } }])
  })

  for (const theme of ['light', 'dark'] as const) {
    test(`looks calm, ${theme}, wide and narrow`, { tag: '@long' }, async ({ launch }) => {
      const app = await launch()
      await inColours(app, theme)
      const shrink = await openShrink(app)
      const { page } = shrink
      await page.emulateMedia({ colorScheme: theme })
      await picture(page, `page-${theme}-empty`)
      await expectAccessible(page)
      await toLadder(shrink, 'the tax return', 'It’s boring')
      await picture(page, `page-${theme}`)
      await expectAccessible(page)
      await shrink.writeOwn.click()
      await shrink.attach.click()
      await picture(page, `page-${theme}-open`)
      await expectAccessible(page)
      for (const zoom of ZOOMS) {
        await narrow(app, zoom)
        await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
        await picture(page, `page-${theme}-narrow-${zoom}`)
      }
      await expectAccessible(page)
    })
  }
})
