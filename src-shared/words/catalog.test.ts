import { expect, it } from 'vitest'

import { openCatalog } from './catalog.ts'

it('speaks at once, without waiting', () => {
  expect(openCatalog().t('tray.log')).toBe('Log a win…')
})
