import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, it } from 'vitest'

import { linuxPackage, linuxProblems } from './linux-packages.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const ENTRY = '[Desktop Entry]\nExec=AppRun %U\nStartupWMClass=app.one\nIcon=one\n'
const icon = (size: number): string =>
  `/x/${size}x${size}.png=/usr/share/icons/hicolor/${size}x${size}/apps/one.png`

/** What fpm is given for a deb. */
function deb(sizes: readonly number[]) {
  const entry = join(folder, 'one.desktop')
  writeFileSync(entry, ENTRY)
  const files = [...sizes.map(icon), `${entry}=/usr/share/applications/app.one.desktop`]
  return linuxPackage([files, entry])
}

it('finds nothing wrong with packages as they are meant', () => {
  expect(linuxProblems(deb([16, 24, 32, 48, 64, 128, 256, 512]), 'app.one.desktop')).toEqual([])
  const appImage = linuxPackage({ desktop: ENTRY, desktopFileName: 'app.one.desktop' })
  expect(linuxProblems(appImage, 'app.one.desktop')).toEqual([])
})

it('finds sizes that are not there', () => {
  expect(linuxProblems(deb([1024, 16, 32, 48, 64, 128, 512]), 'app.one.desktop')).toEqual([
    'There is no icon of 24 px.',
    'There is no icon of 256 px.',
  ])
})

it('finds an entry without a sandbox, and one of another name', () => {
  const desktop = ENTRY.replace('AppRun', 'AppRun --no-sandbox')
  const appImage = linuxPackage({ desktop, desktopFileName: 'one.desktop' })
  expect(linuxProblems(appImage, 'app.two.desktop')).toEqual([
    'The entry starts it without a sandbox.',
    'The entry is one.desktop, not app.two.desktop.',
    'The entry does not know windows of app.two.',
  ])
})
