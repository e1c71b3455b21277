import type { MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'

import { openCatalog } from '../../src-shared/words/catalog.ts'
import { setAppMenu } from './app-menu.ts'

const electron = vi.hoisted(() => ({ template: [] as MenuItemConstructorOptions[] }))

vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate: (template: MenuItemConstructorOptions[]) => (electron.template = template),
    setApplicationMenu: () => undefined,
  },
}))

const actions = {
  log: vi.fn<() => void>(),
  find: vi.fn<() => void>(),
  settings: vi.fn<() => void>(),
}

it.each([
  ['CommandOrControl+N', 'log'],
  ['CommandOrControl+F', 'find'],
  ['CommandOrControl+,', 'settings'],
] as const)('leads by %s to what it says: %s', (accelerator, action) => {
  const words = openCatalog().t('menu')
  setAppMenu(words, actions)
  const items = electron.template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  const [item, ...others] = items.filter((one) => one.accelerator === accelerator)
  expect(others).toEqual([])
  expect(item?.label).toBe(words[action])
  ;(item?.click as (() => void) | undefined)?.()
  expect(actions[action]).toHaveBeenCalledOnce()
})
