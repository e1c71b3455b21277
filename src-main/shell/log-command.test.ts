import { expect, it } from 'vitest'

import { logCommand } from './log-command.ts'

const started = { packaged: true, appImage: undefined, program: '/opt/mm', appFolder: '/opt/app' }

it.each([
  [started, '/opt/mm --log'],
  [{ ...started, program: 'C:\\Program Files\\mm.exe' }, '"C:\\Program Files\\mm.exe" --log'],
  // A mounted AppImage has another path at every start; the file itself stays.
  [{ ...started, appImage: '/home/me/mm.AppImage' }, '/home/me/mm.AppImage --log'],
  [{ ...started, packaged: false, program: 'electron' }, 'electron /opt/app --log'],
])('%j', (how, command) => {
  expect(logCommand(how)).toBe(command)
})
