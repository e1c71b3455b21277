import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { NudgeOffer } from '../../../src-shared/contract/nudges.ts'
import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { expectNothingFoundInAnyLook, narrow, overflow } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { sendEvent } from '../../fixtures/events.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { turnOff, turnOn } from '../../fixtures/switches.ts'
import { pageOf } from '../../fixtures/test.ts'
import { mainPage, TODAY } from '../../pages/main-window.ts'
import { openNudges } from '../../pages/nudges.ts'
import { quickLogPage } from '../../pages/quick-log.ts'

const OFFER: NudgeOffer = {
  id: '019a0000-0000-7000-8000-0000000000b1',
  kind: 'day-start',
  title: 'A small beginning',
  step: 'open the letter',
  canWait: true,
}

/** The choices about nudges as they lie on disk. */
async function storedNudges(userData: string): Promise<Partial<NudgeSettings> | undefined> {
  const text = await readFile(join(userData, 'settings.json'), 'utf8')
  return (JSON.parse(text) as { nudges?: Partial<NudgeSettings> }).nudges
}

test.describe('the screens of nudges', { tag: '@nudge' }, () => {
  test('choices are on disk at once and show in the next two weeks', async ({
    launch,
    userData,
  }) => {
    const nudges = await openNudges(await launch())
    await expect(nudges.preview).toHaveCount(14)
    const restOn = (weekday: string) =>
      nudges.preview.filter({ hasText: weekday }).filter({ hasText: 'a rest day' })
    await expect(restOn('Sunday')).toHaveCount(2)
    await turnOn(nudges.restDay('Wednesday'))
    await expect(restOn('Wednesday')).toHaveCount(2)
    await expect.poll(() => storedNudges(userData)).toMatchObject({ restDays: [3, 7] })

    await nudges.from.fill('06:30')
    await nudges.page.keyboard.press('Tab')
    await nudges.dayStart.focus()
    await expect.poll(() => storedNudges(userData)).toMatchObject({ from: '06:30' })
    await expect(nudges.preview.filter({ hasText: /6:35/ }).first()).toBeVisible()

    await turnOff(nudges.dayStart)
    await expect.poll(() => storedNudges(userData)).toMatchObject({ dayStart: false })
    await expect(nudges.page.getByText('None in the next two weeks.')).toBeVisible()
    await expect(nudges.preview).toHaveCount(0)
  })

  test('a window that ends before it begins is explained and not taken', async ({
    launch,
    userData,
  }) => {
    const nudges = await openNudges(await launch())
    await nudges.until.fill('07:00')
    await expect(nudges.page.getByText('The second time needs to be later')).toBeVisible()
    await expect(nudges.until).toHaveValue('07:00')
    // What is meant together is taken together.
    await nudges.from.fill('05:00')
    await expect.poll(() => storedNudges(userData)).toMatchObject({ from: '05:00', until: '07:00' })
    await expect(nudges.page.getByText('The second time needs to be later')).toBeHidden()
  })

  test('quiet hours go past midnight', async ({ launch, userData }) => {
    const nudges = await openNudges(await launch())
    await nudges.unfold()
    await nudges.page.getByRole('button', { name: 'Add quiet hours' }).click()
    const range = nudges.page.getByRole('group', { name: /^Every day, .* the next morning$/ })
    await expect(range.first()).toBeVisible()
    await nudges.page.getByLabel('Quiet from').fill('22:15')
    await expect
      .poll(async () => (await storedNudges(userData))?.quiet)
      .toMatchObject([{ from: '22:15', to: '08:00' }])
    await nudges.page.getByRole('button', { name: /^Remove quiet hours: Every day/ }).click()
    await expect.poll(async () => (await storedNudges(userData))?.quiet).toEqual([])
    await expect(nudges.page.getByRole('heading', { name: 'Quiet hours' })).toBeFocused()
  })

  test('a rest date can be added and taken away', async ({ launch, userData }) => {
    const nudges = await openNudges(await launch())
    await nudges.unfold()
    await nudges.page.getByLabel('Another rest day').fill('2099-12-24')
    await nudges.page.getByRole('button', { name: 'Add', exact: true }).click()
    const dates = nudges.page.getByRole('list', { name: 'Extra rest days' })
    const stored = async () => (await storedNudges(userData))?.restDates
    await expect(dates.getByRole('listitem').last()).toHaveText(/December 24, 2099/)
    await expect.poll(stored).toContain('2099-12-24')
    await dates.getByRole('button', { name: 'Remove Thursday, December 24, 2099' }).click()
    await expect.poll(stored).not.toContain('2099-12-24')
  })

  test('a pause is said and can be ended', async ({ launch }) => {
    const nudges = await openNudges(await launch())
    await nudges.pause.getByRole('button', { name: 'For an hour' }).click()
    await expect(nudges.pause.getByText(/^Paused until /)).toBeVisible()
    await nudges.pause.getByRole('button', { name: 'Resume' }).click()
    await expect(nudges.pause.getByText(/^Paused/)).toBeHidden()
    await nudges.pause.getByRole('button', { name: 'For today' }).click()
    await expect(nudges.pause.getByText('Paused for today.')).toBeVisible()
    await expect(nudges.page.getByText('Nudges are paused.')).toBeVisible()
    await nudges.pause.getByRole('button', { name: 'Resume' }).click()
    await nudges.pause.getByRole('button', { name: 'Until a day…' }).click()
    await nudges.pause.getByLabel('Back on').fill('2099-01-05')
    await nudges.pause.getByRole('button', { name: 'Pause until then' }).click()
    await expect(nudges.pause.getByText('Paused until Monday, January 5, 2099.')).toBeVisible()
    await expect(nudges.preview.filter({ hasText: 'paused' })).not.toHaveCount(0)
  })

  test('a low-energy day is kept, and taken back', async ({ launch, userData }) => {
    const nudges = await openNudges(await launch())
    await turnOn(nudges.lowEnergy)
    await expect.poll(() => storedNudges(userData)).toHaveProperty('lowEnergyDay')
    await expect(nudges.lowEnergy).toBeChecked()
    await turnOff(nudges.lowEnergy)
    await expect.poll(() => storedNudges(userData)).not.toHaveProperty('lowEnergyDay')
    await expect(nudges.lowEnergy).not.toBeChecked()
  })

  test('the other nudges show their times once they are on', async ({ launch, userData }) => {
    const nudges = await openNudges(await launch())
    await turnOn(nudges.page.getByRole('switch', { name: /^Evening:/ }))
    await nudges.page.getByLabel('Time in the evening').fill('19:30')
    await expect
      .poll(async () => (await storedNudges(userData))?.endOfDay)
      .toEqual({ on: true, at: '19:30' })
  })

  test('a refusal to start with the computer is said, and the switch stays off', async ({
    launch,
  }) => {
    const app = await launch()
    const { page, settings } = await mainPage(app)
    await settings('General')
    const start = page.getByRole('switch', { name: 'Open at startup' })
    const view = await ask(page, 'settings.read', {})
    const reason = 'Your system keeps the last word.'
    await sendEvent(app, 'main', 'settings.changed', {
      ...view,
      startAtLogin: { state: 'refused', reason },
    })
    await expect(start).toBeDisabled()
    await expect(start).not.toBeChecked()
    await expect(page.getByText(reason)).toBeVisible()
  })

  test('the address leads to why it was quiet', async ({ launch }) => {
    const main = await mainPage(await launch())
    await main.page.evaluate(() => {
      location.hash = 'settings/why-quiet'
    })
    await expect(main.page.getByRole('heading', { name: 'Why was it quiet?' })).toBeFocused()
    await expect(main.page.getByRole('list', { name: 'The last thirty days' })).toBeVisible()
  })

  test('the card on Today is answered, and the focus stays on the screen', async ({ launch }) => {
    const app = await launch()
    const main = await mainPage(app)
    const today = await ask(main.page, 'today.read', {})
    await sendEvent(app, 'main', 'today.changed', { ...today, nudge: OFFER })
    const card = main.page.getByRole('region', { name: OFFER.title })
    await expect(card.getByText('open the letter')).toBeVisible()
    await card.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(card.getByRole('timer')).toHaveText(/^(Two minutes|A minute and a half)$/)
    await main.go('Settings')
    await main.go('Today')
    await expect(card.getByRole('timer')).toBeVisible()
    await sendEvent(app, 'main', 'today.changed', { ...today, nudge: OFFER })
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
    const today = await ask(main.page, 'today.read', {})
    await sendEvent(app, 'main', 'today.changed', { ...today, nudge: OFFER })
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
    for (const zoom of [1, 2] as const) {
      await narrow(app, zoom)
      await expect(welcome.getByRole('button', { name: 'Skip all' })).toBeVisible()
      expect(await overflow(welcome)).toBeLessThanOrEqual(0)
      expect(await overflow(quickLog)).toBeLessThanOrEqual(0)
    }
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByLabel('My day starts at')).toBeVisible()
    expect(await overflow(welcome)).toBeLessThanOrEqual(0)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByRole('checkbox', { name: 'Monday' })).toBeVisible()
    expect(await overflow(welcome)).toBeLessThanOrEqual(0)
    await welcome.getByRole('button', { name: 'Next' }).click()
    await expect(welcome.getByRole('textbox')).toBeVisible()
    expect(await overflow(welcome)).toBeLessThanOrEqual(0)
    await welcome.getByRole('button', { name: 'Go to Today' }).click()
    const nudges = await openNudges(app)
    await nudges.unfold()
    await nudges.page.getByRole('button', { name: 'Add quiet hours' }).click()
    await expect(nudges.page.getByLabel('Quiet from')).toBeVisible()
    expect(await overflow(nudges.page)).toBeLessThanOrEqual(0)
  })
})
