import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { hasWorkingTray } from './electron-version.ts'
import { ROOT } from './paths.ts'

it.each(['42.1.0', '43.2.0', '43.5.0', '44.1.0', '45.4.1'])('%s has a tray on Linux', (version) => {
  expect(hasWorkingTray(version)).toBe(true)
})

it.each(['43.3.0', '43.4.2', '44.0.0', '44.0.0-beta.6'])('%s has none', (version) => {
  expect(hasWorkingTray(version)).toBe(false)
})

it('is a version with a tray that this project uses', () => {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string }
  }
  expect(devDependencies.electron).toMatch(/^\d/)
  expect(hasWorkingTray(devDependencies.electron)).toBe(true)
})
