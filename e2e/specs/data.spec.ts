import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { filesWith } from '../fixtures/files.ts'
import { seedWins, winOfToday } from '../fixtures/seed.ts'
import { expect, storedWins, test } from '../fixtures/test.ts'
import { chooseInTray } from '../fixtures/tray.ts'
import { openToday } from '../pages/main-window.ts'
import { openFromTray } from '../pages/quick-log.ts'

test.describe('the data', { tag: '@journal' }, () => {
  test(
    'move to another folder, and the old one is left',
    { tag: '@long' },
    async ({ launch, userData }) => {
      await seedWins(userData, [winOfToday('a short walk')])
      const chosen = await mkdtemp(join(tmpdir(), 'micro-momentum-moved-'))
      const app = await launch()
      await app.evaluate(({ dialog }, folder) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
      }, chosen)
      const { page, wins, go, settings } = await openToday(app)
      await settings('Data')
      await page.getByRole('button', { name: 'Move to another folder…' }).click()
      await expect(page.getByText('All moved.')).toBeVisible()
      await expect(page.getByText(chosen, { exact: true })).toBeVisible()
      await chooseInTray(app, 'It still counts', 'Showed up')
      await go('Today')
      await expect(wins).toHaveText([/Showed up/, /a short walk/])
      expect(await filesWith(chosen, 'Showed up')).toHaveLength(1)
      expect(await filesWith(join(userData, 'data'), 'Showed up')).toEqual([])
      expect(await storedWins(userData)).toMatchObject([{ text: 'a short walk' }])
      await app.close()

      // A disk that is not connected: nothing is begun anew, and everything is back with it.
      await rename(chosen, `${chosen}-away`)
      const away = await launch()
      const without = await openToday(away)
      await expect(without.page.getByText('Once it’s back, so are your wins')).toBeVisible()
      const quickLog = await openFromTray(away)
      await quickLog.field.fill('wrote one sentence')
      await quickLog.field.press('Enter')
      await expect(quickLog.error).toContainText('Your wins folder isn’t there')
      await rename(`${chosen}-away`, chosen)
      await quickLog.field.press('Enter')
      await quickLog.acknowledged()
      await expect(without.wins).toHaveText([/wrote one sentence/, /Showed up/, /a short walk/])
      await away.close()
      await rm(chosen, { recursive: true })
    },
  )
})
