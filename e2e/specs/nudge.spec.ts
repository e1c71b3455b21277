import type { Desktop } from '../../electron-stand-in/desktop.ts'
import {
  clickNotification,
  closeNotifications,
  notificationsSeen,
  onScreen,
} from '../fixtures/notifications.ts'
import {
  beginMorning,
  comesAt,
  DAY,
  shownNudges,
  startMorning,
  STEP,
  WIN,
} from '../fixtures/nudge-morning.ts'
import { powerEvent, SEEDED_STEP, setClock, setIdle, storedDecisions } from '../fixtures/nudges.ts'
import { desktopFor, expect, isShown, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray, trayLines } from '../fixtures/tray.ts'
import { openToday } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

/** Many times longer than a nudge that is due takes to come, in milliseconds. */
const longEnough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700))

test.describe('the nudge', { tag: '@nudge' }, () => {
  test.skip(process.platform !== 'linux', 'The notification service that is clicked is for Linux')

  let desktop: Desktop
  test.beforeAll(async () => {
    desktop = await desktopFor({ trayHost: true, notifications: true })
  })
  test.afterAll(() => desktop.stop())
  test.afterEach(() => closeNotifications(desktop))

  const held = (userData: string) =>
    storedDecisions(userData).flatMap(({ day, reason }) => (day === DAY ? (reason ?? []) : []))

  test('comes as a real notification; a real click opens the window, and the step is logged', async ({
    launch,
    userData,
  }) => {
    const app = await beginMorning({ launch, userData, desktop })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    expect(shownNudges(userData)).toMatchObject([
      { kind: 'day-start', day: DAY, stepId: SEEDED_STEP },
    ])

    await expect(async () => {
      clickNotification(desktop)
      expect(await isShown(app, 'quick-log')).toBe(true)
    }).toPass({ timeout: 10_000 })
    expect(notificationsSeen(desktop)[0]?.body).toBe(STEP)
    const { page, acknowledged } = await quickLogPage(app)
    await expect(page.getByText(STEP)).toBeVisible()
    await page.getByRole('button', { name: 'Did it' }).click()
    await acknowledged()
    expect(await storedWins(userData)).toMatchObject([
      { text: WIN, source: 'step', stepId: SEEDED_STEP, day: DAY },
    ])
    await expect.poll(() => shownNudges(userData)).toMatchObject([{ answer: 'did-it' }])

    // Done once is enough for today, however often somebody comes.
    await comesAt(app, '10:30')
    await comesAt(app, '11:30')
    await longEnough()
    expect(shownNudges(userData)).toHaveLength(1)
    expect(onScreen(desktop)).toBe(0)
  })

  test('comes once more after “Later”, and not after “Not today”', async ({ launch, userData }) => {
    const app = await beginMorning({ launch, userData, desktop })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    const { page } = await openToday(app)
    await page.getByRole('button', { name: 'Later' }).click()
    await expect.poll(() => onScreen(desktop)).toBe(0)
    await expect.poll(() => shownNudges(userData)).toMatchObject([{ answer: 'later' }])

    await comesAt(app, '10:29')
    await longEnough()
    expect(onScreen(desktop)).toBe(0)
    await comesAt(app, '10:31')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    expect(shownNudges(userData)).toHaveLength(1)
    await expect(page.getByRole('button', { name: 'Not today' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Later' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Not today' }).click()
    await expect.poll(() => onScreen(desktop)).toBe(0)
    await expect.poll(() => shownNudges(userData)).toMatchObject([{ answer: 'not-today' }])
    await comesAt(app, '11:45')
    await longEnough()
    expect(onScreen(desktop)).toBe(0)
  })

  test('begins two minutes from its card, and logs them at the end', async ({
    launch,
    userData,
  }) => {
    const app = await beginMorning({ launch, userData, desktop })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    const { page, wins } = await openToday(app)
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect.poll(() => shownNudges(userData)).toMatchObject([{ answer: 'start' }])
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([new RegExp(WIN)])
  })

  test('a morning that was slept through gives one, or none and the reason', async ({
    launch,
    userData,
  }) => {
    const app = await beginMorning({ launch, userData, desktop }, { restDays: [] })
    await setClock(app, '2031-11-28T20:00:00Z')
    await powerEvent(app, 'suspend')
    // Three days later, after the morning: nothing that was due meanwhile is said.
    await comesAt(app, '14:00', '2031-12-01')
    const ofMonday = () => storedDecisions(userData).filter(({ day }) => day === '2031-12-01')
    await expect.poll(ofMonday).toMatchObject([{ outcome: 'held', reason: 'too-late' }])
    await powerEvent(app, 'suspend')
    await comesAt(app, '09:10')
    await powerEvent(app, 'unlock-screen')
    await powerEvent(app, 'resume')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    await longEnough()
    expect(shownNudges(userData)).toHaveLength(1)
    expect(storedDecisions(userData).filter(({ day }) => day >= '2031')).toHaveLength(2)
  })

  test('speaks to no locked screen, and to nobody who is away', async ({ launch, userData }) => {
    const app = await beginMorning({ launch, userData, desktop })
    await powerEvent(app, 'lock-screen')
    await comesAt(app, '09:00')
    await setIdle(app, 3_600)
    await comesAt(app, '09:30')
    await longEnough()
    expect(shownNudges(userData)).toEqual([])
    await setIdle(app, 0)
    await powerEvent(app, 'unlock-screen')
    await expect.poll(() => onScreen(desktop)).toBe(1)
  })

  test('is not repeated by a restart', async ({ launch, userData }) => {
    const app = await beginMorning({ launch, userData, desktop })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    await app.close()
    await expect.poll(() => onScreen(desktop)).toBe(0)
    const again = await startMorning({ launch, userData, desktop })
    await comesAt(again, '09:20')
    // It can still be answered, where one looks for it.
    const { page } = await openToday(again)
    await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible()
    await longEnough()
    expect(onScreen(desktop)).toBe(0)
    expect(shownNudges(userData)).toHaveLength(1)
  })

  test('a win, a pause or a low-energy day keeps it quiet, and the tray says why', async ({
    launch,
    userData,
  }) => {
    const app = await beginMorning({ launch, userData, desktop })
    await setClock(app, `${DAY}T08:00:00Z`)
    await chooseInTray(app, 'Nudges', 'Pause for today')
    await comesAt(app, '09:00')
    await expect.poll(() => held(userData)).toEqual(['paused'])
    const nudges = async () =>
      (await trayLines(app))
        .find(({ label }) => label === 'Nudges')
        ?.submenu.map(({ label }) => label)
    await expect.poll(nudges).toContain('Paused until tomorrow')
    await chooseInTray(app, 'Nudges', 'Rough day')
    await chooseInTray(app, 'Nudges', 'Resume')
    await expect.poll(() => held(userData)).toEqual(['paused', 'low-energy'])
    await expect.poll(nudges).toContain('Quiet: a rough day')
    await chooseInTray(app, `Did it: ${STEP}`)
    await expect.poll(() => storedWins(userData)).toMatchObject([{ stepId: SEEDED_STEP }])
    await chooseInTray(app, 'Nudges', 'Rough day')
    await expect.poll(() => held(userData)).toEqual(['paused', 'low-energy', 'won'])
    expect(onScreen(desktop)).toBe(0)
    expect((await trayLines(app)).map(({ label }) => label)).not.toContain(`Did it: ${STEP}`)
  })
})
