import { instantText } from '../../../src-shared/calendar.ts'
import { ask } from '../../fixtures/bridge.ts'
import { sendEvent } from '../../fixtures/events.ts'
import { OFFER, offerOnToday } from '../../fixtures/nudge-offer.ts'
import { setPageClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { mainPage, TODAY } from '../../pages/main-window.ts'
import { quickLogPage } from '../../pages/quick-log.ts'

test.describe('the screens of nudges', { tag: '@nudge' }, () => {
  test('the card on Today is answered, and the focus stays on the screen', async ({ launch }) => {
    const app = await launch()
    const main = await mainPage(app)
    await offerOnToday(app, main)
    const card = main.page.getByRole('region', { name: OFFER.title })
    await expect(card.getByText('open the letter')).toBeVisible()
    await card.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(card.getByRole('timer')).toHaveText(/^(Two minutes|A minute and a half)$/)
    await main.go('Settings')
    await main.go('Today')
    await expect(card.getByRole('timer')).toBeVisible()
    await offerOnToday(app, main)
    await expect(card.getByRole('button')).toHaveText(['Did it', 'Stop here'])
    await setPageClock(main.page, instantText(Date.now() + 121_000))
    await card.getByRole('button', { name: 'Keep going' }).click()
    await expect(main.page.getByText('Keep going, then.')).toBeVisible()
    await expect(card.getByRole('heading')).toBeFocused()
    // Main never offered this one, so it says so, kindly.
    await card.getByRole('button', { name: 'Did it' }).click()
    await expect(main.page.getByText('That nudge has passed.')).toBeVisible()
    await expect(main.page.getByRole('heading', { name: TODAY })).toBeFocused()
  })

  test('two minutes are over when the clock says so', async ({ launch }) => {
    const app = await launch()
    const { page } = await quickLogPage(app)
    await sendEvent(app, 'quick-log', 'quick-log.shown', { appeared: true, nudge: OFFER })
    const card = page.getByRole('region', { name: OFFER.title })
    // Whoever opens this window comes to write.
    await expect(page.getByRole('textbox')).toBeFocused()
    await expect(card).toBeVisible()
    for (const name of ['Not today', 'Later', 'Did it', 'Start two minutes']) {
      await page.keyboard.press('Shift+Tab')
      await expect(card.getByRole('button', { name })).toBeFocused()
    }
    await page.keyboard.press('Enter')
    await expect(card.getByText('Two quiet minutes.')).toBeVisible()
    await expect(page.getByRole('textbox')).toBeHidden()
    // The computer sleeps for a while.
    await page.evaluate(() => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + 600_000
    })
    await expect(card.getByText('Log it, or keep going')).toBeVisible()
    await expect(card.getByRole('timer')).toHaveText('Two minutes, done')
    await expect(card.getByRole('button', { name: 'Did it' })).toBeVisible()
    await card.getByRole('button', { name: 'Stop here' }).click()
    await expect(page.getByText('Stopped. Nothing logged.')).toBeVisible()
  })

  test('words that are being written stay while two minutes begin', async ({ launch }) => {
    const app = await launch()
    const { page, field } = await quickLogPage(app)
    await field.fill('half a sen')
    await sendEvent(app, 'quick-log', 'quick-log.shown', { nudge: OFFER, begin: true })
    await expect(page.getByRole('timer')).toBeVisible()
    await expect(field).toHaveValue('half a sen')
    await expect(field).toBeFocused()
  })

  test('a card that was answered on Today leaves the quick-log window', async ({ launch }) => {
    const app = await launch()
    const { page } = await quickLogPage(app)
    const today = await ask(page, 'today.read', {})
    await sendEvent(app, 'quick-log', 'quick-log.shown', { appeared: true, nudge: OFFER })
    await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible()
    await sendEvent(app, 'quick-log', 'today.changed', { ...today, nudge: OFFER })
    await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible()
    await sendEvent(app, 'quick-log', 'today.changed', today)
    await expect(page.getByRole('button', { name: 'Did it' })).toBeHidden()
  })
})
