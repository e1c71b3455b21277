import { LOOK_NOW, seedLook } from '../../fixtures/look-week.ts'
import { powerEvent, setClock, setPageClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { chooseInTray } from '../../fixtures/tray.ts'
import { openToday } from '../../pages/main-window.ts'
import { quickLogPage } from '../../pages/quick-log.ts'

test.describe('in few actions', { tag: '@look' }, () => {
  test('two log a win from the tray: to open it, and to type', async ({ launch }) => {
    const app = await launch()
    await chooseInTray(app, 'Log a win…')
    const { page, field, acknowledged } = await quickLogPage(app)
    await expect(field).toBeFocused()
    await page.keyboard.type('answered one message')
    await page.keyboard.press('Enter')
    await acknowledged()
  })

  test('one begins the two minutes of the next step', async ({ launch, userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
    const { page } = await openToday(await launch({ env: { TZ: 'UTC' } }))
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
  })

  test('one tells what was done on Tuesday', async ({ launch, userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, go } = await openToday(app)
    await setClock(app, LOOK_NOW)
    await setPageClock(page, LOOK_NOW)
    await powerEvent(app, 'resume')
    await go('Week')
    const tuesday = page.getByRole('list', { name: 'Tuesday, Nov 24' }).getByRole('listitem')
    await expect(tuesday).toContainText([
      'wrote one sentence',
      'showed up',
      'opened the tax letter',
    ])
    for (const win of await tuesday.all()) await expect(win).toBeInViewport({ ratio: 1 })
  })
})
