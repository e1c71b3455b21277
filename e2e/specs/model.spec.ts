import { join } from 'node:path'

import { replyOf, startModelServer, type ModelServer } from '../../src-main/tests/model-server.ts'
import { settingsOnDisk } from '../fixtures/data-folder.ts'
import { expect, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'
import { openModel, setUpModel } from '../pages/model.ts'

const STEPS = [
  'Look at the tax return for one breath',
  'Open the tax folder',
  'Put the tax letter flat on the table',
  'Read the first line of the tax letter',
]
const KEY = 'sk-very-secret'
const onStandIn = (process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '').includes('electron-stand-in')

test.describe('the own language model', { tag: '@shrink' }, () => {
  let server: ModelServer
  test.beforeEach(async () => {
    server = await startModelServer()
    server.answer(replyOf(JSON.stringify({ steps: STEPS })))
  })
  test.afterEach(() => server.stop())

  test(
    'keeps its key by the system’s keyring, and forgets it',
    { tag: '@long' },
    async ({ launch, userData }) => {
      test.skip(
        process.platform === 'linux' && !onStandIn,
        'Playwright takes the keyring away from Electron on Linux.',
      )
      const env = { ELECTRON_STAND_IN_KEYRING: join(userData, 'keyring') }
      const app = await launch({ env })
      const model = await openModel(app)
      await setUpModel(model, server)
      await model.key.fill(KEY)
      await model.key.press('Enter')
      await expect(model.page.getByText('A key is saved.', { exact: true })).toBeVisible()
      expect(await settingsOnDisk(userData)).not.toContain(KEY)
      await app.close()

      const relaunched = await launch({ env })
      await openToday(relaunched)
      const again = await openModel(relaunched)
      await expect(again.page.getByText('A key is saved.', { exact: true })).toBeVisible()
      await again.tryIt.click()
      await expect(again.steps).toHaveCount(4)
      expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
      await again.forget.click()
      await expect(again.forget).toBeHidden()
      expect(await settingsOnDisk(userData)).not.toContain('"key"')
    },
  )
})
