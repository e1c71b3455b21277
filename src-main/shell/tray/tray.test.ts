import type { MenuItem, MenuItemConstructorOptions } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'

import type { TrayAction, TrayItem } from './tray-menu.ts'
import { openTray, type TrayIcon, type TrayState } from './tray.ts'

const electron = vi.hoisted(() => ({
  images: [] as string[],
  templates: [] as MenuItemConstructorOptions[][],
}))

vi.mock('electron', () => ({
  Menu: {
    buildFromTemplate(template: MenuItemConstructorOptions[]) {
      electron.templates.push(template)
      return {}
    },
  },
  nativeImage: {
    createFromPath: (path: string) => ({ path, setTemplateImage: () => undefined }),
  },
  Tray: class {
    constructor(image: { path: string }) {
      this.setImage(image)
    }
    setImage({ path }: { path: string }) {
      electron.images.push(path.replace(/^.*[\\/]/, ''))
    }
    setToolTip() {}
    setContextMenu() {}
    on() {}
    removeAllListeners() {}
  },
}))

const state: TrayState = { menu: [], tooltip: '', shape: 'idle', dark: false }
const onAction = vi.fn<(action: TrayAction) => void>()
const put = (first: Partial<TrayState>): TrayIcon =>
  openTray({ assets: '/assets', onAction }, { ...state, ...first })
/** The line of a menu as Electron is given it. */
const line = (item: TrayItem): MenuItemConstructorOptions | undefined => {
  put({ menu: [item] })
  return electron.templates.at(-1)?.[0]
}

beforeEach(() => {
  electron.images.length = 0
  electron.templates.length = 0
  vi.resetAllMocks()
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux')
})

it('shows every state by a picture of its own, and draws none twice', () => {
  const icon = put({})
  for (const shape of ['idle', 'covered', 'covered', 'paused'] as const) {
    icon.render({ ...state, shape })
  }
  icon.render({ ...state, shape: 'paused', dark: true })
  expect(electron.images).toEqual([
    'tray-idle-light.png',
    'tray-covered-light.png',
    'tray-paused-light.png',
    'tray-paused-dark.png',
  ])
})

it('has one picture for light and dark on macOS, which colours it itself', () => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin')
  const icon = put({})
  icon.render({ ...state, dark: true })
  icon.render({ ...state, dark: true, shape: 'covered' })
  expect(electron.images).toEqual(['tray-idle-Template.png', 'tray-covered-Template.png'])
})

it('has a size for every display on Windows, which looks for no `@2x`', () => {
  vi.spyOn(process, 'platform', 'get').mockReturnValue('win32')
  put({}).render({ ...state, dark: true })
  expect(electron.images).toEqual(['tray-idle-light.ico', 'tray-idle-dark.ico'])
})

it('sets a menu anew when it has changed, and not otherwise', () => {
  const icon = put({})
  icon.render({ ...state, tooltip: 'Nice.' })
  expect(electron.templates).toHaveLength(1)
  icon.render({ ...state, menu: [{ sentence: 'Paused until tomorrow' }] })
  expect(electron.templates).toHaveLength(2)
})

it('shows an ampersand where there is one', () => {
  expect(line({ label: 'Did it: salt & pepper', action: { kind: 'resume' } })).toMatchObject({
    label: 'Did it: salt && pepper',
  })
})

it('says sentences in lines that cannot be chosen', () => {
  expect(line({ sentence: 'Next: tomorrow' })).toEqual({ label: 'Next: tomorrow', enabled: false })
})

it('leaves a mark as the state has it, and reports the choice', () => {
  const action = { kind: 'low-energy', on: true } as const
  const box = line({ label: 'Rough day', checked: false, action })
  expect(box).toMatchObject({ type: 'checkbox', checked: false })
  // Electron has moved the mark before it tells.
  const clicked = { checked: true } as MenuItem
  box?.click?.(clicked, undefined, {})
  expect(clicked.checked).toBe(false)
  expect(onAction).toHaveBeenCalledExactlyOnceWith(action)
})
