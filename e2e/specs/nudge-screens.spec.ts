import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'

test.describe('the screens of nudges', { tag: '@nudge' }, () => {
  test(
    'starting with the computer is switched on and off',
    { tag: '@long' },
    async ({ launch, userData }) => {
      test.skip(process.platform !== 'linux', 'Elsewhere it would be switched on for this machine.')
      const app = await launch({ env: { XDG_CONFIG_HOME: join(userData, 'config') } })
      const { page, settings } = await openToday(app)
      await settings('General')
      const start = page.getByRole('switch', { name: 'Open at startup' })
      const entries = () => readdir(join(userData, 'config/autostart')).catch(() => [])
      await expect(start).not.toBeChecked()
      await start.check()
      await expect.poll(entries).toHaveLength(1)
      await expect(start).toBeChecked()
      await start.uncheck()
      await expect.poll(entries).toHaveLength(0)
      await expect(start).not.toBeChecked()
    },
  )
})
