import type { ElectronApplication } from '@playwright/test'

import type { Desktop } from '../../electron-stand-in/desktop.ts'
import type { NudgeSettings } from '../../src-shared/nudges.ts'
import { expectAccessible } from '../fixtures/accessibility.ts'
import {
  clickNotification,
  closeNotifications,
  notificationsSeen,
  onScreen,
} from '../fixtures/notifications.ts'
import {
  powerEvent,
  SEEDED_STEP,
  seedStep,
  setClock,
  setIdle,
  storedDecisions,
} from '../fixtures/nudges.ts'
import { desktopFor, expect, isShown, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray, trayLines } from '../fixtures/tray.ts'
import { mainPage, openToday } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

const STEP = 'open the letter'
const WIN = 'opened the letter'
const HOSTILE = [
  '"; rm -rf ~ #',
  '$(touch x)',
  '-u critical',
  '`touch x`',
  '<b>x</b> & y',
  "it's \\101",
]

/** Many times longer than a nudge that is due takes to come, in milliseconds. */
const longEnough = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700))

/** A Tuesday, some days ahead of every clock this runs on. */
const DAY = '2031-12-02'

test.describe('the nudge', { tag: '@nudge' }, () => {
  test.skip(process.platform !== 'linux', 'The notification service that is clicked is for Linux')

  let desktop: Desktop
  test.beforeAll(async () => {
    desktop = await desktopFor({ trayHost: true, notifications: true })
  })
  test.afterAll(() => desktop.stop())
  test.afterEach(() => closeNotifications(desktop))

  interface Morning {
    launch: (options: {
      desktop: Desktop
      env: Record<string, string>
    }) => Promise<ElectronApplication>
    userData: string
  }

  /** An app with one open step, before anybody has come. */
  async function begin({ launch, userData }: Morning, choices: Partial<NudgeSettings> = {}) {
    await seedStep(userData, STEP, choices)
    return start({ launch, userData })
  }

  async function start({ launch }: Morning, on = desktop): Promise<ElectronApplication> {
    const app = await launch({ desktop: on, env: { TZ: 'UTC' } })
    await trayLines(app)
    await setIdle(app, 3)
    return app
  }

  /** Somebody comes, at a time of that Tuesday. */
  async function comesAt(app: ElectronApplication, time: string, day = DAY): Promise<void> {
    await setClock(app, `${day}T${time}:00Z`)
    await powerEvent(app, 'resume')
  }

  /** What Settings says of the way that notifications take. */
  async function openChannel(app: ElectronApplication) {
    const { page, settings } = await mainPage(app)
    await chooseInTray(app, 'Settings…')
    await settings('Nudges')
    return page.getByRole('region', { name: 'How it reaches you' })
  }

  const shown = (userData: string) =>
    storedDecisions(userData).filter(({ outcome }) => outcome === 'shown')
  const held = (userData: string) =>
    storedDecisions(userData).flatMap(({ day, reason }) => (day === DAY ? (reason ?? []) : []))

  test('comes as a real notification; a real click opens the window, and the step is logged', async ({
    launch,
    userData,
  }) => {
    const app = await begin({ launch, userData })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    expect(shown(userData)).toMatchObject([{ kind: 'day-start', day: DAY, stepId: SEEDED_STEP }])

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
    await expect.poll(() => shown(userData)).toMatchObject([{ answer: 'did-it' }])

    // Done once is enough for today, however often somebody comes.
    await comesAt(app, '10:30')
    await comesAt(app, '11:30')
    await longEnough()
    expect(shown(userData)).toHaveLength(1)
    expect(onScreen(desktop)).toBe(0)
  })

  test('comes once more after “Later”, and not after “Not today”', async ({ launch, userData }) => {
    const app = await begin({ launch, userData })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    const { page } = await openToday(app)
    await page.getByRole('button', { name: 'Later' }).click()
    await expect.poll(() => onScreen(desktop)).toBe(0)
    await expect.poll(() => shown(userData)).toMatchObject([{ answer: 'later' }])

    await comesAt(app, '10:29')
    await longEnough()
    expect(onScreen(desktop)).toBe(0)
    await comesAt(app, '10:31')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    expect(shown(userData)).toHaveLength(1)
    await expect(page.getByRole('button', { name: 'Not today' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Later' })).toHaveCount(0)
    await page.getByRole('button', { name: 'Not today' }).click()
    await expect.poll(() => onScreen(desktop)).toBe(0)
    await expect.poll(() => shown(userData)).toMatchObject([{ answer: 'not-today' }])
    await comesAt(app, '11:45')
    await longEnough()
    expect(onScreen(desktop)).toBe(0)
  })

  test('begins two minutes from its card, and logs them at the end', async ({
    launch,
    userData,
  }) => {
    const app = await begin({ launch, userData })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    const { page, wins } = await openToday(app)
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect.poll(() => shown(userData)).toMatchObject([{ answer: 'start' }])
    await page.getByRole('button', { name: 'Did it' }).click()
    await expect(wins).toHaveText([new RegExp(WIN)])
  })

  test('a morning that was slept through gives one, or none and the reason', async ({
    launch,
    userData,
  }) => {
    const app = await begin({ launch, userData }, { restDays: [] })
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
    expect(shown(userData)).toHaveLength(1)
    expect(storedDecisions(userData).filter(({ day }) => day >= '2031')).toHaveLength(2)
  })

  test('speaks to no locked screen, and to nobody who is away', async ({ launch, userData }) => {
    const app = await begin({ launch, userData })
    await powerEvent(app, 'lock-screen')
    await comesAt(app, '09:00')
    await setIdle(app, 3_600)
    await comesAt(app, '09:30')
    await longEnough()
    expect(shown(userData)).toEqual([])
    await setIdle(app, 0)
    await powerEvent(app, 'unlock-screen')
    await expect.poll(() => onScreen(desktop)).toBe(1)
  })

  test('is not repeated by a restart', async ({ launch, userData }) => {
    const app = await begin({ launch, userData })
    await comesAt(app, '09:00')
    await expect.poll(() => onScreen(desktop)).toBe(1)
    await app.close()
    await expect.poll(() => onScreen(desktop)).toBe(0)
    const again = await start({ launch, userData })
    await comesAt(again, '09:20')
    // It can still be answered, where one looks for it.
    const { page } = await openToday(again)
    await expect(page.getByRole('button', { name: 'Did it' })).toBeVisible()
    await longEnough()
    expect(onScreen(desktop)).toBe(0)
    expect(shown(userData)).toHaveLength(1)
  })

  test('a win, a pause or a low-energy day keeps it quiet, and the tray says why', async ({
    launch,
    userData,
  }) => {
    const app = await begin({ launch, userData })
    await setClock(app, `${DAY}T08:00:00Z`)
    await chooseInTray(app, 'Nudges', 'Pause for today')
    await comesAt(app, '09:00')
    await expect.poll(() => held(userData)).toEqual(['paused'])
    const nudges = async () =>
      (await trayLines(app))
        .find(({ label }) => label === 'Nudges')
        ?.submenu.map(({ label }) => label)
    await expect.poll(nudges).toContain('Paused until tomorrow')
    await chooseInTray(app, 'Nudges', 'Low-energy day')
    await chooseInTray(app, 'Nudges', 'Resume')
    await expect.poll(() => held(userData)).toEqual(['paused', 'low-energy'])
    await expect.poll(nudges).toContain('Quiet: a low-energy day')
    await chooseInTray(app, `Did it: ${STEP}`)
    await expect.poll(() => storedWins(userData)).toMatchObject([{ stepId: SEEDED_STEP }])
    await chooseInTray(app, 'Nudges', 'Low-energy day')
    await expect.poll(() => held(userData)).toEqual(['paused', 'low-energy', 'won'])
    expect(onScreen(desktop)).toBe(0)
    expect((await trayLines(app)).map(({ label }) => label)).not.toContain(`Did it: ${STEP}`)
  })

  test('takes the next way where Electron shows no notifications', async ({ launch, userData }) => {
    const app = await begin({ launch, userData })
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
  })

  test('is met in the app’s own window where nothing else takes it, and Settings says so', async ({
    launch,
    userData,
  }) => {
    await seedStep(userData, STEP)
    const silent = await desktopFor({ trayHost: true, notifications: false })
    try {
      const app = await start({ launch, userData }, silent)
      await comesAt(app, '09:00')
      await expect.poll(() => shown(userData)).toHaveLength(1)
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
  })

  test('the same where notify-send is missing', async ({ launch, userData }) => {
    await seedStep(userData, STEP)
    const app = await start({ launch, userData })
    await app.evaluate(({ Notification }) => {
      Notification.isSupported = () => false
      process.env['PATH'] = '/nowhere'
    })
    await comesAt(app, '09:00')
    await expect.poll(() => shown(userData)).toHaveLength(1)
    const channel = await openChannel(app)
    await expect(channel).toContainText('a card on Today and in “Log a win”')
    await expect(channel).toContainText('its program is not installed')
    // What is tried is seen at once, and is no nudge that waits for an answer.
    const sample = channel.getByRole('region', { name: 'This is how it looks' })
    await expect(sample).toBeHidden()
    await channel.getByRole('button', { name: 'Send me one now' }).click()
    await expect(sample).toContainText('One of these a day at most')
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
    test(`shows words as they are, whatever they look like, by ${channel}`, async ({
      launch,
      userData,
    }) => {
      const text = HOSTILE.join(' ')
      await seedStep(userData, text)
      const app = await start({ launch, userData })
      await app.evaluate(({ Notification }, isSupported) => {
        if (!isSupported) Notification.isSupported = () => false
      }, isSupported)
      await comesAt(app, '09:00')
      await expect.poll(() => onScreen(desktop)).toBe(1)
      closeNotifications(desktop)
      await expect.poll(() => notificationsSeen(desktop)[0]?.body).toBe(text)
      const { page } = await openToday(app)
      await expect(page.getByText(text, { exact: true })).toBeVisible()
    })
  }

  test('“Send me one now” shows one, and says which way it took', async ({ launch, userData }) => {
    const app = await begin({ launch, userData })
    const channel = await openChannel(app)
    await channel.getByRole('button', { name: 'Send me one now' }).click()
    await expect.poll(() => onScreen(desktop)).toBe(1)
    await expect(channel).toContainText('your desktop’s notifications')
  })
})
