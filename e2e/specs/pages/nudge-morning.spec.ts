import {
  beginMorning,
  comesAt,
  DAY,
  longEnough,
  shownNudges,
  STEP,
  WIN,
} from '../../fixtures/nudge-morning.ts'
import {
  powerEvent,
  SEEDED_STEP,
  setClock,
  setIdle,
  storedDecisions,
} from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { storedWins } from '../../fixtures/test.ts'
import { chooseInTray, trayLines } from '../../fixtures/tray.ts'
import { openToday } from '../../pages/main-window.ts'

test.describe('the nudge', { tag: '@nudge' }, () => {
  const held = (userData: string) =>
    storedDecisions(userData).flatMap(({ day, reason }) => (day === DAY ? (reason ?? []) : []))

  test('begins two minutes from its card, and logs them at the end', async ({
    launch,
    userData,
  }) => {
    const app = await beginMorning({ launch, userData })
    await comesAt(app, '09:00')
    await expect.poll(() => shownNudges(userData)).toHaveLength(1)
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
    const app = await beginMorning({ launch, userData }, { restDays: [] })
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
    await expect.poll(() => shownNudges(userData)).toHaveLength(1)
    await longEnough()
    expect(shownNudges(userData)).toHaveLength(1)
    // Of Friday evening the app may have seen that it was too late, or not have got to it before the sleep.
    expect(storedDecisions(userData).filter(({ day }) => day >= '2031-12')).toHaveLength(2)
  })

  test('speaks to no locked screen, and to nobody who is away', async ({ launch, userData }) => {
    const app = await beginMorning({ launch, userData })
    await powerEvent(app, 'lock-screen')
    await comesAt(app, '09:00')
    await longEnough()
    expect(shownNudges(userData)).toEqual([])
    await setIdle(app, 3_600)
    await comesAt(app, '09:30')
    await longEnough()
    expect(shownNudges(userData)).toEqual([])
    await setIdle(app, 0)
    await powerEvent(app, 'unlock-screen')
    await expect.poll(() => shownNudges(userData)).toHaveLength(1)
  })

  test('a win, a pause or a low-energy day keeps it quiet, and the tray says why', async ({
    launch,
    userData,
  }) => {
    const app = await beginMorning({ launch, userData })
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
    expect(shownNudges(userData)).toEqual([])
    expect((await trayLines(app)).map(({ label }) => label)).not.toContain(`Did it: ${STEP}`)
  })
})
