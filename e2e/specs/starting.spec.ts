import { ask } from '../fixtures/bridge.ts'
import { expect, launchAgain, pageOf, storedWins, test } from '../fixtures/test.ts'
import { mainPage } from '../pages/main-window.ts'

test.describe('where the system names no zone', { tag: '@trust' }, () => {
  test.skip(process.platform !== 'linux', 'what TZ makes of the clock is each system’s own')

  // What else the environment may say is in the tests of the system’s clock.
  test('the app starts, and a win keeps the clock’s offset', async ({ launch, userData }) => {
    const app = await launch({ env: { TZ: 'XYZ5' }, args: ['--log', 'wrote', 'one', 'sentence'] })
    await expect
      .poll(() => storedWins(userData).catch(() => []))
      .toMatchObject([{ text: 'wrote one sentence', zone: '-05:00' }])
    const page = await pageOf(app, 'quick-log')
    const { notices, wins } = await ask(page, 'today.read', {})
    expect(notices).toEqual([{ kind: 'fixed-offset', path: '-05:00' }])
    expect(wins.length).toBe(1)
  })

  test('it says so once', { tag: '@long' }, async ({ launch }) => {
    const env = { TZ: ':/usr/share/zoneinfo/Asia/Kathmandu' }
    const app = await launch({ env })
    const { page } = await mainPage(app)
    const said = page.getByText('times follow its clock: UTC+05:45')
    await expect(said).toBeVisible()
    await page.getByRole('button', { name: 'OK' }).click()
    await expect(said).toBeHidden()
    await app.close()

    const again = await launch({ env, args: ['--log'] })
    const { notices } = await ask(await pageOf(again, 'quick-log'), 'today.read', {})
    expect(notices).toEqual([])
  })
})

test(
  'a second launch hands over all words of a sentence that is not quoted',
  { tag: '@long' },
  async ({ launch, desktop, userData }) => {
    await launch()
    const words = ['--log', 'tried', '--force', 'on', 'the', 'old', 'branch']
    expect(await launchAgain(words, desktop, userData)).toBe(0)
    await expect
      .poll(() => storedWins(userData).catch(() => []))
      .toMatchObject([{ text: 'tried --force on the old branch' }])
  },
)
