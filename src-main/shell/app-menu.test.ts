import type { MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'

import { openCatalog } from '../../src-shared/words/catalog.ts'
import { appMenuTemplate } from './app-menu.ts'

const words = openCatalog().t('menu')
const actions = {
  log: vi.fn<() => void>(),
  find: vi.fn<() => void>(),
  settings: vi.fn<() => void>(),
}

const itemsOf = ({ submenu }: MenuItemConstructorOptions): MenuItemConstructorOptions[] =>
  Array.isArray(submenu) ? submenu : []

/** A menu in a line: what it is called, and what is in it. */
function inWords(menu: MenuItemConstructorOptions): string {
  const names = itemsOf(menu)
    .filter(({ type }) => type !== 'separator')
    .map(({ label, role }) => label ?? role)
  return [`${menu.label ?? menu.role}:`, ...names].join(' ')
}

it.each(['linux', 'win32', 'darwin'])('leads by the keys of %s to what it says', (platform) => {
  const items = appMenuTemplate(words, actions, platform).flatMap(itemsOf)
  for (const [accelerator, action] of [
    ['CommandOrControl+N', 'log'],
    ['CommandOrControl+F', 'find'],
    ['CommandOrControl+,', 'settings'],
  ] as const) {
    const [item, ...others] = items.filter((one) => one.accelerator === accelerator)
    expect(others).toEqual([])
    expect(item?.label).toBe(words[action])
    actions[action].mockReset()
    ;(item?.click as (() => void) | undefined)?.()
    expect(actions[action]).toHaveBeenCalledOnce()
  }
})

it('has settings and the end in the file menu where there is no menu of the app', () => {
  for (const platform of ['linux', 'win32']) {
    expect(appMenuTemplate(words, actions, platform).map(inWords)).toEqual([
      'File: Log a win… Settings… Close window Quit Micro-Momentum',
      'Edit: undo redo cut copy paste selectAll Find a win…',
      'View: zoomIn zoomOut resetZoom',
    ])
  }
})

it('has a menu of the app and one of windows on macOS', () => {
  expect(appMenuTemplate(words, actions, 'darwin').map(inWords)).toEqual([
    'appMenu: about Settings… services hide hideOthers unhide Quit Micro-Momentum',
    'File: Log a win… Close window',
    'Edit: undo redo cut copy paste selectAll Find a win…',
    'View: zoomIn zoomOut resetZoom',
    'windowMenu:',
  ])
})
