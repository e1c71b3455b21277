import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { ask } from '../../fixtures/bridge.ts'
import { sendEvent } from '../../fixtures/events.ts'
import { firstDay } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { seedWins } from '../../fixtures/seed.ts'
import { sharedSettings } from '../../fixtures/shared-settings.ts'
import { turnOff, turnOn } from '../../fixtures/switches.ts'
import { mainPage } from '../../pages/main-window.ts'
import { openNudges } from '../../pages/nudges.ts'

/** The choices about nudges as they lie on disk. */
async function storedNudges(userData: string): Promise<Partial<NudgeSettings> | undefined> {
  const text = await readFile(join(userData, 'settings.json'), 'utf8')
  return (JSON.parse(text) as { nudges?: Partial<NudgeSettings> }).nudges
}

test.describe('the screens of nudges', { tag: '@nudge' }, () => {
  const { app, userData } = sharedSettings(async (folder) => {
    // Of its first day the app says that it is the first, whatever weekday it is.
    await seedWins(folder, [], { firstDay: '2026-11-02' })
  })

  test('choices are on disk at once and show in the next seven days', async () => {
    const nudges = await openNudges(app())
    await expect(nudges.preview).toHaveCount(7)
    const restOn = (weekday: string) =>
      nudges.preview.filter({ hasText: weekday }).filter({ hasText: 'a rest day' })
    await expect(restOn('Sunday')).toHaveCount(1)
    await turnOn(nudges.restDay('Wednesday'))
    await expect(restOn('Wednesday')).toHaveCount(1)
    await expect.poll(() => storedNudges(userData())).toMatchObject({ restDays: [3, 7] })

    await nudges.from.fill('06:30')
    await nudges.page.keyboard.press('Tab')
    await nudges.dayStart.focus()
    await expect.poll(() => storedNudges(userData())).toMatchObject({ from: '06:30' })
    await expect(nudges.preview.filter({ hasText: /6:35/ }).first()).toBeVisible()

    await turnOff(nudges.dayStart)
    await expect.poll(() => storedNudges(userData())).toMatchObject({ dayStart: false })
    await expect(nudges.page.getByText('The nudge when your day starts is off.')).toBeVisible()
    await expect(nudges.preview).toHaveCount(0)
  })

  test('a window that ends before it begins is explained and not taken', async () => {
    const nudges = await openNudges(app())
    await nudges.until.fill('07:00')
    await expect(nudges.page.getByText('The second time needs to be later')).toBeVisible()
    await expect(nudges.until).toHaveValue('07:00')
    // What is meant together is taken together.
    await nudges.from.fill('05:00')
    await expect
      .poll(() => storedNudges(userData()))
      .toMatchObject({ from: '05:00', until: '07:00' })
    await expect(nudges.page.getByText('The second time needs to be later')).toBeHidden()
  })

  test('quiet hours go past midnight', async () => {
    const nudges = await openNudges(app())
    await nudges.unfold()
    await nudges.page.getByRole('button', { name: 'Add quiet hours' }).click()
    const range = nudges.page.getByRole('group', { name: /^Every day, .* the next morning$/ })
    await expect(range.first()).toBeVisible()
    await nudges.page.getByLabel('Quiet from').fill('22:15')
    await expect
      .poll(async () => (await storedNudges(userData()))?.quiet)
      .toMatchObject([{ from: '22:15', to: '08:00' }])
    await nudges.page.getByRole('button', { name: /^Remove quiet hours: Every day/ }).click()
    await expect.poll(async () => (await storedNudges(userData()))?.quiet).toEqual([])
    await expect(nudges.page.getByRole('heading', { name: 'Quiet hours' })).toBeFocused()
  })

  test('a rest date can be added and taken away', async () => {
    const nudges = await openNudges(app())
    await nudges.unfold()
    await nudges.page.getByLabel('Another rest day').fill('2099-12-24')
    await nudges.page.getByRole('button', { name: 'Add', exact: true }).click()
    const dates = nudges.page.getByRole('list', { name: 'Extra rest days' })
    const stored = async () => (await storedNudges(userData()))?.restDates
    await expect(dates.getByRole('listitem').last()).toHaveText(/December 24, 2099/)
    await expect.poll(stored).toContain('2099-12-24')
    await dates.getByRole('button', { name: 'Remove Thursday, December 24, 2099' }).click()
    await expect.poll(stored).not.toContain('2099-12-24')
  })

  test('a pause is said and can be ended', async () => {
    const nudges = await openNudges(app())
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

  test('a low-energy day is kept, and taken back', async () => {
    const nudges = await openNudges(app())
    await turnOn(nudges.lowEnergy)
    await expect.poll(() => storedNudges(userData())).toHaveProperty('lowEnergyDay')
    await expect(nudges.lowEnergy).toBeChecked()
    await turnOff(nudges.lowEnergy)
    await expect.poll(() => storedNudges(userData())).not.toHaveProperty('lowEnergyDay')
    await expect(nudges.lowEnergy).not.toBeChecked()
  })

  test('the other nudges show their times once they are on', async () => {
    const nudges = await openNudges(app())
    await turnOn(nudges.page.getByRole('switch', { name: /^Evening:/ }))
    await nudges.page.getByLabel('Time in the evening').fill('19:30')
    await expect
      .poll(async () => (await storedNudges(userData()))?.endOfDay)
      .toEqual({ on: true, at: '19:30' })
  })

  test('a refusal to start with the computer is said, and the switch stays off', async () => {
    const { page, settings } = await mainPage(app())
    await settings('General')
    const start = page.getByRole('switch', { name: 'Open at startup' })
    const view = await ask(page, 'settings.read', {})
    const reason = 'Your system keeps the last word.'
    await sendEvent(app(), 'main', 'settings.changed', {
      ...view,
      startAtLogin: { state: 'refused', reason },
    })
    await expect(start).toBeDisabled()
    await expect(start).not.toBeChecked()
    await expect(page.getByText(reason)).toBeVisible()
  })
})

test.describe('Settings on the first day', { tag: '@nudge' }, () => {
  const { app } = sharedSettings((folder) => seedWins(folder, [], firstDay()))

  test('says what today’s nudge does, and which way it last took', async () => {
    const nudges = await openNudges(app())
    await expect(nudges.page.getByText('It’s your first day, so none today.')).toBeVisible()
    await nudges.page.getByRole('button', { name: 'Send me one now' }).click()
    await expect(
      nudges.page.getByText(/^Shown as a card on Today .* Last worked at \d+:\d\d\s[AP]M\.$/),
    ).toBeVisible()
    await expect(nudges.why).toHaveAttribute('aria-expanded', 'false')
    await nudges.why.click()
    await expect(nudges.page.getByRole('list', { name: 'The last thirty days' })).toBeVisible()
    await turnOn(nudges.page.getByRole('switch', { name: /^Evening:/ }))
    await expect(nudges.page.getByText('At one a day, the morning one comes first.')).toBeVisible()
  })

  test('the address leads to why it was quiet', async () => {
    const main = await mainPage(app())
    await main.page.evaluate(() => {
      location.hash = 'settings/why-quiet'
    })
    await expect(main.page.getByRole('heading', { name: 'Why was it quiet?' })).toBeFocused()
    await expect(main.page.getByRole('list', { name: 'The last thirty days' })).toBeVisible()
  })
})
