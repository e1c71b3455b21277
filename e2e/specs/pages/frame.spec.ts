import { ask } from '../../fixtures/bridge.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { chooseInTray, trayLines, watchTooltip } from '../../fixtures/tray.ts'
import { openToday } from '../../pages/main-window.ts'

test.describe('the frame of the day', { tag: '@look' }, () => {
  test('is chosen at once for every screen that is open, and for the tray', async ({ launch }) => {
    const app = await launch()
    const { page, wins } = await openToday(app)
    await ask(page, 'win.log', { text: 'a letter', source: 'quick-log' })
    const time = wins.locator('time')
    await expect(time).toHaveText(/^\d{1,2}:\d\d\s[AP]M$/)
    await ask(page, 'settings.change', { clock: '24' })
    await expect(time).toHaveText(/^\d{1,2}:\d\d$/)

    await chooseInTray(app, 'This week')
    const days = page.getByRole('list', { name: /^\w+day, \w{3} \d+$/ })
    await expect(days.first()).toHaveAccessibleName(/^Sunday/)
    await ask(page, 'settings.change', { firstWeekday: 'saturday' })
    await expect(days.first()).toHaveAccessibleName(/^Saturday/)
    await page.evaluate(() => (location.hash = 'month'))
    await expect(page.getByRole('columnheader').first()).toHaveText('Sat')
    await ask(page, 'settings.change', { firstWeekday: 'monday' })
    await expect(page.getByRole('columnheader').first()).toHaveText('Mon')
  })

  test('is still there after a restart', async ({ launch }) => {
    const app = await launch()
    const { page } = await openToday(app)
    const chosen = {
      clock: '12',
      firstWeekday: 'monday',
      dayStartHour: 2,
      reviewScreen: 'year',
    } as const
    await ask(page, 'settings.change', chosen)
    await app.close()
    const again = await openToday(await launch())
    expect(await ask(again.page, 'settings.read', {})).toMatchObject({
      ...chosen,
      region: 'en-US-u-fw-mon-hc-h12',
    })
  })

  test('has the person’s own lines in the tray and on Today', async ({ launch }) => {
    const app = await launch()
    const { page, wins } = await openToday(app)
    const lines = async (): Promise<string[]> =>
      (await trayLines(app))
        .find(({ label }) => label === 'It still counts')
        ?.submenu.map(({ label }) => label) ?? []
    const shown = async () => (await ask(page, 'today.read', {})).presets
    const before = await lines()
    expect(await shown()).toEqual(before)
    const presets = ['Ate lunch', 'Went outside']
    expect(await ask(page, 'settings.change', { presets })).toEqual({ kind: 'changed' })
    await expect.poll(lines).toEqual(presets)
    expect(await shown()).toEqual(presets)
    const tooltip = await watchTooltip(app)
    await chooseInTray(app, 'It still counts', 'Went outside')
    await expect(wins).toHaveText([/Went outside/])
    await expect.poll(tooltip).not.toBe('Micro-Momentum')
    await ask(page, 'settings.change', { presets: [] })
    await expect.poll(lines).toEqual(before)
  })

  test('moves a win of the night to the day that it belongs to from then on', async ({
    launch,
  }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page } = await openToday(app)
    app.setClock(Date.UTC(2026, 10, 24, 3, 30))
    app.powerEvent('resume')
    const day = async () => (await ask(page, 'today.read', {})).day
    await expect.poll(day).toBe('2026-11-23')
    await ask(page, 'settings.change', { dayStartHour: 3 })
    expect(await day()).toBe('2026-11-24')
    await expect(page.getByText('Tuesday, November 24')).toBeVisible()
  })

  test('a win from the tray is told to the quick-log window alone', async ({ launch }) => {
    const app = await launch()
    const { page } = await openToday(app)
    const quickLog = await app.page('quick-log')
    for (const one of [page, quickLog]) {
      await one.evaluate(() => {
        const here = globalThis as unknown as {
          microMomentum: { subscribe(listener: (event: string, payload: unknown) => void): void }
          landed: unknown[]
        }
        here.landed = []
        here.microMomentum.subscribe((event, payload) => {
          if (event === 'quick-log.landed') here.landed.push(payload)
        })
      })
    }
    const landed = (one: typeof page) =>
      one.evaluate(() => (globalThis as unknown as { landed: unknown[] }).landed)
    await ask(quickLog, 'quick-log.ready', {})
    await chooseInTray(app, 'It still counts', 'Showed up')
    const landing = { win: { text: 'Showed up', source: 'preset' }, acknowledgement: {} }
    await expect.poll(() => landed(quickLog)).toMatchObject([landing])
    expect(app.isShown('quick-log')).toBe(true)
    await expect.poll(() => app.isShown('quick-log')).toBe(false)
    expect(await landed(page)).toEqual([])
    await ask(page, 'settings.change', { landingFromTray: false })
    await chooseInTray(app, 'It still counts', 'Showed up')
    await expect.poll(async () => (await ask(page, 'today.read', {})).wins.length).toBe(2)
    expect(await landed(quickLog)).toHaveLength(1)
    expect(app.isShown('quick-log')).toBe(false)
  })
})
