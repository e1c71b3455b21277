import type { Desktop } from '../../electron-stand-in/desktop.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import { tagsOf } from '../fixtures/long.ts'
import {
  clickNotification,
  closeNotifications,
  notificationsSeen,
  onScreen,
} from '../fixtures/notifications.ts'
import {
  beginMorning,
  comesAt,
  openChannel,
  shownNudges,
  startMorning,
  STEP,
  WIN,
} from '../fixtures/nudge-morning.ts'
import { seedStep } from '../fixtures/nudges.ts'
import { desktopFor, expect, isShown, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { openToday } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

const HOSTILE = [
  '"; rm -rf ~ #',
  '$(touch x)',
  '-u critical',
  '`touch x`',
  '<b>x</b> & y',
  "it's \\101",
]

test.describe('the way a nudge takes', { tag: '@nudge' }, () => {
  test.skip(process.platform !== 'linux', 'The notification service that is clicked is for Linux')

  let desktop: Desktop
  test.beforeAll(async () => {
    desktop = await desktopFor({ trayHost: true, notifications: true })
  })
  test.afterAll(() => desktop.stop())
  test.afterEach(() => closeNotifications(desktop))

  test(
    'takes the next way where Electron shows no notifications',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await beginMorning({ launch, userData, desktop })
      await app.evaluate(({ Notification }) => {
        Notification.isSupported = () => false
      })
      await comesAt(app, '09:00')
      await expect.poll(() => onScreen(desktop)).toBe(1)
      await expect(async () => {
        clickNotification(desktop)
        expect(await isShown(app, 'quick-log')).toBe(true)
      }).toPass({ timeout: 10_000 })
      const channel = await openChannel(app)
      await expect(channel).toContainText('your desktop’s own notify program')
    },
  )

  test(
    'is met in the app’s own window where nothing else takes it, and Settings says so',
    { tag: '@long' },
    async ({ launch, userData }) => {
      await seedStep(userData, STEP)
      const silent = await desktopFor({ trayHost: true, notifications: false })
      try {
        const app = await startMorning({ launch, userData, desktop: silent })
        await comesAt(app, '09:00')
        await expect.poll(() => shownNudges(userData)).toHaveLength(1)
        // Never by itself: at the window's next showing.
        expect(await isShown(app, 'quick-log')).toBe(false)
        const channel = await openChannel(app)
        await expect(channel).toContainText('a card on Today and in “Log a win”')
        await chooseInTray(app, 'Log a win…')
        const { page, acknowledged } = await quickLogPage(app)
        await page.getByRole('button', { name: 'Did it' }).click()
        await acknowledged()
        expect(await storedWins(userData)).toMatchObject([{ text: WIN }])
      } finally {
        await silent.stop()
      }
    },
  )

  test('the same where notify-send is missing', { tag: '@long' }, async ({ launch, userData }) => {
    await seedStep(userData, STEP)
    const app = await startMorning({ launch, userData, desktop })
    await app.evaluate(({ Notification }) => {
      Notification.isSupported = () => false
      process.env['PATH'] = '/nowhere'
    })
    await comesAt(app, '09:00')
    await expect.poll(() => shownNudges(userData)).toHaveLength(1)
    const channel = await openChannel(app)
    await expect(channel).toContainText('a card on Today and in “Log a win”')
    await expect(channel).toContainText('not installed')
    // What is tried is seen at once, and is no nudge that waits for an answer.
    const sample = channel.getByRole('region', { name: 'This is what one looks like' })
    await expect(sample).toBeHidden()
    await channel.getByRole('button', { name: 'Send me one now' }).click()
    await expect(sample).toContainText('At most one a day')
    await expectAccessible(channel.page())
    await channel.getByRole('button', { name: 'Close' }).click()
    await expect(sample).toBeHidden()
    await expect(channel.getByRole('button', { name: 'Send me one now' })).toBeFocused()
    const { page } = await openToday(app)
    await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible()
  })

  for (const [channel, isSupported] of [
    ['Electron', true],
    ['notify-send', false],
  ] as const) {
    test(
      `shows words as they are, whatever they look like, by ${channel}`,
      { tag: tagsOf(!isSupported) },
      async ({ launch, userData }) => {
        const text = HOSTILE.join(' ')
        await seedStep(userData, text)
        const app = await startMorning({ launch, userData, desktop })
        await app.evaluate(({ Notification }, isSupported) => {
          if (!isSupported) Notification.isSupported = () => false
        }, isSupported)
        await comesAt(app, '09:00')
        await expect.poll(() => onScreen(desktop)).toBe(1)
        closeNotifications(desktop)
        await expect.poll(() => notificationsSeen(desktop)[0]?.body).toBe(text)
        const { page } = await openToday(app)
        await expect(page.getByText(text, { exact: true })).toBeVisible()
      },
    )
  }

  test(
    '“Send me one now” shows one, and says which way it took',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const app = await beginMorning({ launch, userData, desktop })
      const channel = await openChannel(app)
      await channel.getByRole('button', { name: 'Send me one now' }).click()
      await expect.poll(() => onScreen(desktop)).toBe(1)
      await expect(channel).toContainText('your desktop’s notifications')
    },
  )
})
