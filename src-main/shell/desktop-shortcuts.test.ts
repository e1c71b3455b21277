import type { App, Menu, MenuItemConstructorOptions } from 'electron'
import { expect, it, vi } from 'vitest'

import { dockMenu, jumpList, offerDesktopShortcuts } from './desktop-shortcuts.ts'
import { readLaunch } from './launch.ts'

const WORDS = { log: 'Log a win…', week: 'This week' }

it('has tasks on Windows whose arguments the app understands', () => {
  const program = 'C:\\Program Files\\Micro-Momentum\\Micro-Momentum.exe'
  const [{ type, items = [] } = {}, ...others] = jumpList(WORDS, { program, appFolder: undefined })
  expect([type, others]).toEqual(['tasks', []])
  expect(items.map(({ title, args = '' }) => [title, readLaunch(args.split(' ')).kind])).toEqual([
    ['Log a win…', 'open-log'],
    ['This week', 'this-week'],
  ])
  for (const item of items) expect(item).toMatchObject({ type: 'task', program })
})

it('names the folder of an app that is not packaged', () => {
  const [{ items = [] } = {}] = jumpList(WORDS, {
    program: 'electron.exe',
    appFolder: 'C:\\my app',
  })
  expect(items[0]?.args).toBe('"C:\\my app" --log')
})

it('does on macOS what it says', () => {
  const actions = { log: vi.fn<() => void>(), week: vi.fn<() => void>() }
  const [log, week] = dockMenu(WORDS, actions).map(({ click }) => click as () => void)
  log?.()
  expect([actions.log.mock.calls.length, actions.week.mock.calls.length]).toEqual([1, 0])
  week?.()
  expect(actions.week).toHaveBeenCalledOnce()
})

it.each([
  ['darwin', ['dock']],
  ['win32', ['jump list']],
  ['linux', []],
])('is where %s has it', (platform, done) => {
  const calls: string[] = []
  const app = {
    dock: { setMenu: () => calls.push('dock') },
    isPackaged: true,
    setJumpList: () => calls.push('jump list'),
  } as unknown as App
  const buildFromTemplate = (template: MenuItemConstructorOptions[]) => template as unknown as Menu
  offerDesktopShortcuts(
    { app, Menu: { buildFromTemplate }, platform, program: 'electron', appFolder: '/app' },
    WORDS,
    { log: () => undefined, week: () => undefined },
  )
  expect(calls).toEqual(done)
})
