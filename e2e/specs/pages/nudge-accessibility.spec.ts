import {
  expectNothingFoundInAnyLook,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { sendEvent } from '../../fixtures/events.ts'
import { OFFER, offerOnToday } from '../../fixtures/nudge-offer.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { turnOn } from '../../fixtures/switches.ts'
import { pageOf } from '../../fixtures/test.ts'
import { mainPage } from '../../pages/main-window.ts'
import { openNudges } from '../../pages/nudges.ts'
import { quickLogPage } from '../../pages/quick-log.ts'

test.describe('the screens of nudges', { tag: '@nudge' }, () => {
  test('axe finds nothing, however it is looked at', async ({ launch }) => {
    test.setTimeout(120_000)
    const app = await launch()
    const welcome = await pageOf(app, 'main')
    await expect(welcome.getByRole('button', { name: 'Next' })).toBeVisible()
    await expectNothingFoundInAnyLook(app, welcome)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByLabel('My day starts at')).toBeVisible()
    await expectNothingFoundInAnyLook(app, welcome)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByRole('checkbox', { name: 'Monday' })).toBeVisible()
    await expectNothingFoundInAnyLook(app, welcome)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByRole('textbox')).toBeVisible()
    await expectNothingFoundInAnyLook(app, welcome)
    await welcome.getByRole('button', { name: 'Go to Today' }).click()

    const nudges = await openNudges(app)
    await nudges.unfold()
    await nudges.page.getByRole('button', { name: 'Add quiet hours' }).click()
    for (const other of [/^A nudge for one step/, /^Evening:/, /^“Your week/]) {
      await turnOn(nudges.page.getByRole('switch', { name: other }))
    }
    await nudges.until.fill('01:00')
    await expect(nudges.page.getByText('The second time needs to be later')).toBeVisible()
    await expectNothingFoundInAnyLook(app, nudges.page)

    const main = await mainPage(app)
    await main.go('Today')
    await offerOnToday(app, main)
    await expect(main.page.getByRole('region', { name: OFFER.title })).toBeVisible()
    await expectNothingFoundInAnyLook(app, main.page)

    const { page } = await quickLogPage(app)
    await sendEvent(app, 'quick-log', 'quick-log.shown', { appeared: true, nudge: OFFER })
    await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible()
    await expectNothingFoundInAnyLook(app, page)
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expectNothingFoundInAnyLook(app, page)
  })

  test('nothing sticks out at 360 px and at twice the size', async ({ launch }) => {
    const app = await launch()
    const welcome = await pageOf(app, 'main')
    const { page: quickLog } = await quickLogPage(app)
    const step = `put the ${'very '.repeat(20)}${'long'.repeat(30)} thing away`
    await sendEvent(app, 'quick-log', 'quick-log.shown', {
      appeared: true,
      nudge: { ...OFFER, step },
    })
    for (const zoom of ZOOMS) {
      await narrow(app, zoom)
      await expect(welcome.getByRole('button', { name: 'Skip all' })).toBeVisible()
      await expect.poll(() => overflow(welcome)).toBeLessThanOrEqual(0)
      await expect.poll(() => overflow(quickLog)).toBeLessThanOrEqual(0)
    }
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByLabel('My day starts at')).toBeVisible()
    await expect.poll(() => overflow(welcome)).toBeLessThanOrEqual(0)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByRole('checkbox', { name: 'Monday' })).toBeVisible()
    await expect.poll(() => overflow(welcome)).toBeLessThanOrEqual(0)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByRole('textbox')).toBeVisible()
    await expect.poll(() => overflow(welcome)).toBeLessThanOrEqual(0)
    await welcome.getByRole('button', { name: 'Go to Today' }).click()
    const nudges = await openNudges(app)
    await nudges.unfold()
    await nudges.page.getByRole('button', { name: 'Add quiet hours' }).click()
    await expect(nudges.page.getByLabel('Quiet from')).toBeVisible()
    await expect.poll(() => overflow(nudges.page)).toBeLessThanOrEqual(0)
  })
})
