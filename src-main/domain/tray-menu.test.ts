import { expect, it } from 'vitest'

import { trayMenu } from './tray-menu.ts'

const words = {
  log: 'Log a win…',
  stillCounts: 'It still counts',
  presets: ['Showed up', 'Rested on purpose'],
  today: 'Today',
  settings: 'Settings…',
  quit: 'Quit',
}

it('begins with logging and ends with quitting', () => {
  const menu = trayMenu(words)
  expect(menu[0]).toEqual({ label: 'Log a win…', action: { kind: 'open-log' } })
  expect(menu.at(-1)).toEqual({ label: 'Quit', action: { kind: 'quit' } })
})

it('logs a preset by its own words', () => {
  expect(trayMenu(words)[1]).toEqual({
    label: 'It still counts',
    submenu: [
      { label: 'Showed up', action: { kind: 'log-preset', text: 'Showed up' } },
      { label: 'Rested on purpose', action: { kind: 'log-preset', text: 'Rested on purpose' } },
    ],
  })
})
