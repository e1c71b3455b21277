import { expect, it } from 'vitest'

import { updateWay, type InstallFacts } from './update-way.ts'

const way = (facts: Partial<InstallFacts>) =>
  updateWay({
    platform: 'linux',
    env: {},
    isPackaged: true,
    isFromStore: false,
    hasFeed: true,
    ...facts,
  })

it.each([
  ['self', 'an AppImage', { env: { APPIMAGE: '/home/me/app.AppImage' } }],
  ['self', 'the installer for Windows', { platform: 'win32' }],
  ['self', 'a signed app for macOS', { platform: 'darwin' }],
  ['installer', 'a deb or an rpm', {}],
  ['installer', 'Flatpak', { env: { FLATPAK_ID: 'app.id', APPIMAGE: '' } }],
  ['installer', 'Snap', { env: { SNAP: '/snap/app/1' } }],
  ['installer', 'the Microsoft Store', { platform: 'win32', isFromStore: true }],
  ['installer', 'the Mac App Store', { platform: 'darwin', isFromStore: true }],
  ['by-hand', 'a portable program', { platform: 'win32', env: { PORTABLE_EXECUTABLE_DIR: 'D:' } }],
  ['by-hand', 'an app for macOS without an identity', { platform: 'darwin', hasFeed: false }],
  ['by-hand', 'an AppImage of their own', { env: { APPIMAGE: '/a' }, hasFeed: false }],
  ['source', 'its source', { isPackaged: false }],
] as const)('%s, for %s', (expected, _, facts) => expect(way(facts)).toBe(expected))
