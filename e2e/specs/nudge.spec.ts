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
  longEnough,
  shownNudges,
  startMorning,
  STEP,
  WIN,
} from '../fixtures/nudge-morning.ts'
import { SEEDED_STEP } from '../fixtures/nudges.ts'
import { desktopFor, expect, isShown, storedWins, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

test.describe('the nudge', { tag: '@nudge' }, () => {
  test.skip(process.platform !== 'linux', 'The notification service that is clicked is for Linux')

  let desktop: Desktop
  test.beforeAll(async () => {
    desktop = await desktopFor({ trayHost: true, notifications: true })
  })
  test.afterAll(() => desktop.stop())
  test.afterEach(() => closeNotifications(desktop))

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

  test(
    'comes once more after “Later”, and not after “Not today”',
    { tag: '@long' },
    async ({ launch, userData }) => {
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
    },
  )

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
})
