import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type { LoginItemSettings, LoginItemSettingsOptions, Settings } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { startAtLogin, type StartAtLogin, type Started } from './start-at-login.ts'

const setLoginItemSettings = vi.fn<(settings: Settings) => void>()
const getLoginItemSettings = vi.fn<(options?: LoginItemSettingsOptions) => LoginItemSettings>()
const app = { setLoginItemSettings, getLoginItemSettings }

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'at-login-'))
  vi.resetAllMocks()
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const installed = (): Started => ({
  platform: 'linux',
  env: {},
  home,
  packaged: true,
  program: '/opt/Micro-Momentum/micro-momentum',
  appFolder: '/opt/Micro-Momentum/resources/app.asar',
  name: 'Micro-Momentum',
})

// Its paths are none on Windows.
describe.skipIf(process.platform === 'win32')('on Linux', () => {
  const entry = (): string => join(home, '.config/autostart/micro-momentum.desktop')
  const exec = (): string | undefined => /^Exec=(.*)$/m.exec(readFileSync(entry(), 'utf8'))?.[1]
  const start = (changes: Partial<Started> = {}): StartAtLogin =>
    startAtLogin({ ...installed(), ...changes }, app, false)

  it('is off, and nothing is written, until the person says yes', () => {
    expect(start().state()).toBe('off')
    expect(start().set(false)).toBe('off')
    expect(readdirSync(home)).toEqual([])
  })

  it('is an entry that starts this program, and gone when it is off', () => {
    expect(start().set(true)).toBe('on')
    expect(exec()).toBe('/opt/Micro-Momentum/micro-momentum --at-login')
    expect(start().state()).toBe('on')
    expect(readdirSync(dirname(entry()))).toEqual(['micro-momentum.desktop'])
    expect(start().set(false)).toBe('off')
    expect(existsSync(entry())).toBe(false)
    expect(setLoginItemSettings).not.toHaveBeenCalled()
  })

  it('lies where the person keeps such things', () => {
    const folder = join(home, 'my config')
    expect(start({ env: { XDG_CONFIG_HOME: folder } }).set(true)).toBe('on')
    expect(existsSync(join(folder, 'autostart/micro-momentum.desktop'))).toBe(true)
    start({ env: { XDG_CONFIG_HOME: 'not/absolute' } }).set(true)
    expect(existsSync(entry())).toBe(true)
  })

  it('starts Electron with the folder of the app where it is not packaged', () => {
    const changes = { packaged: false, program: '/x/electron', appFolder: '/my apps/mm' }
    expect(start(changes).set(true)).toBe('on')
    expect(exec()).toBe('/x/electron "/my apps/mm" --at-login')
  })

  it('starts the AppImage itself, and is off when that was moved', () => {
    const mounted = join(home, 'mount')
    mkdirSync(mounted)
    const program = join(mounted, 'micro-momentum')
    writeFileSync(program, '')
    const env = { APPDIR: mounted, APPIMAGE: '/home/me/mine & yours/$mm.AppImage' }
    expect(start({ program, env }).set(true)).toBe('on')
    expect(exec()).toBe(String.raw`"/home/me/mine & yours/\\$mm.AppImage" --at-login`)
    const moved = start({ program, env: { ...env, APPIMAGE: '/home/me/mm.AppImage' } })
    expect(moved.state()).toBe('off')
    expect(moved.set(true)).toBe('on')
    expect(exec()).toBe('/home/me/mm.AppImage --at-login')
  })

  it('does not mistake the AppImage of a terminal for itself', () => {
    start({ env: { APPDIR: home, APPIMAGE: '/home/me/terminal.AppImage' } }).set(true)
    expect(exec()).toBe('/opt/Micro-Momentum/micro-momentum --at-login')
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])(
    'is off where the desktop has switched it off, and on again when asked: %s',
    (line) => {
      start().set(true)
      const text = readFileSync(entry(), 'utf8').replace(/^X-GNOME.*$/m, line)
      writeFileSync(entry(), text)
      expect(start().state()).toBe('off')
      expect(start().set(true)).toBe('on')
    },
  )

  it('is not taken from an entry of something else', () => {
    mkdirSync(dirname(entry()), { recursive: true })
    writeFileSync(entry(), '[Desktop Entry]\nExec=/opt/other --at-login\n')
    expect(start().state()).toBe('off')
  })

  it('refuses a program that no entry can name', () => {
    const program = '/opt/a=b/micro-momentum'
    expect(start({ program }).set(true)).toEqual({ refused: { kind: 'odd-path', path: program } })
    expect(start({ program }).set(false)).toBe('off')
    expect(readdirSync(home)).toEqual([])
  })

  it('says why it could not be written', () => {
    writeFileSync(join(home, '.config'), 'a file where a folder belongs')
    const { refused } = start().set(true) as { refused: { kind: string; reason: string } }
    expect(refused).toMatchObject({ kind: 'not-written' })
    expect(refused.reason).toMatch(/^(EEXIST|ENOTDIR)$/)
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says that the folder cannot be written to',
    () => {
      start().set(true)
      chmodSync(dirname(entry()), 0o500)
      expect(start().set(false)).toEqual({ refused: { kind: 'not-written', reason: 'EACCES' } })
      expect(start().state()).toBe('on')
      chmodSync(dirname(entry()), 0o700)
    },
  )

  it('leaves it to the desktop in a Flatpak and in a Snap', () => {
    const snap = {
      program: '/snap/micro-momentum/7/micro-momentum',
      env: { SNAP: '/snap/micro-momentum/7', SNAP_NAME: 'micro-momentum' },
    }
    for (const [start, kind] of [
      [startAtLogin(installed(), app, true), 'flatpak'],
      [startAtLogin({ ...installed(), ...snap }, app, false), 'snap'],
    ] as const) {
      expect(start.set(true)).toEqual({ refused: { kind } })
      expect(start.state()).toEqual({ refused: { kind } })
    }
    expect(readdirSync(home)).toEqual([])
  })

  it('is no Snap where it was started from the terminal of one', () => {
    expect(start({ env: { SNAP: '/snap/code/1', SNAP_NAME: 'code' } }).set(true)).toBe('on')
  })
})

describe('on Windows', () => {
  const program = String.raw`C:\Users\A Person\AppData\Local\Programs\mm\Micro-Momentum.exe`
  const item = { path: `"${program}"`, args: ['--at-login'] }
  const windows = (changes: Partial<Started> = {}): StartAtLogin =>
    startAtLogin({ ...installed(), platform: 'win32', program, ...changes }, app)
  const says = (openAtLogin: boolean, executableWillLaunchAtLogin: boolean): void => {
    getLoginItemSettings.mockReturnValue({
      openAtLogin,
      executableWillLaunchAtLogin,
    } as LoginItemSettings)
  }

  it('asks for the entry in the words in which it was made', () => {
    says(true, true)
    expect(windows().set(true)).toBe('on')
    expect(setLoginItemSettings).toHaveBeenCalledExactlyOnceWith({ ...item, openAtLogin: true })
    expect(getLoginItemSettings).toHaveBeenCalledWith(item)
  })

  it('names the folder of the app where it is not packaged', () => {
    says(false, false)
    windows({ packaged: false, appFolder: 'C:\\my apps' }).state()
    expect(getLoginItemSettings).toHaveBeenCalledWith({
      ...item,
      args: ['C:\\my apps', '--at-login'],
    })
  })

  it('is off where the Task Manager has switched it off', () => {
    says(true, false)
    expect(windows().state()).toBe('off')
    expect(windows().set(true)).toEqual({ refused: { kind: 'needs-approval' } })
  })

  it('changes nothing by being asked', () => {
    says(false, false)
    expect(windows().state()).toBe('off')
    expect(setLoginItemSettings).not.toHaveBeenCalled()
    expect(windows().set(false)).toBe('off')
    expect(setLoginItemSettings).toHaveBeenCalledExactlyOnceWith({ ...item, openAtLogin: false })
  })
})

describe('on macOS', () => {
  const mac = (): StartAtLogin => startAtLogin({ ...installed(), platform: 'darwin' }, app)
  const says = (status: LoginItemSettings['status']): void => {
    getLoginItemSettings.mockReturnValue({
      status,
      openAtLogin: status === 'enabled',
    } as LoginItemSettings)
  }

  it('follows the system', () => {
    says('enabled')
    expect(mac().set(true)).toBe('on')
    expect(setLoginItemSettings).toHaveBeenCalledExactlyOnceWith({ openAtLogin: true })
    for (const status of ['not-registered', 'not-found'] as const) {
      says(status)
      expect(mac().state()).toBe('off')
      expect(mac().set(false)).toBe('off')
    }
  })

  it('says that the system wants to be asked', () => {
    says('requires-approval')
    expect(mac().set(true)).toEqual({ refused: { kind: 'needs-approval' } })
    expect(mac().state()).toEqual({ refused: { kind: 'needs-approval' } })
  })

  it('says that nothing came of it', () => {
    says('not-found')
    expect(mac().set(true)).toEqual({ refused: { kind: 'not-written', reason: 'not-found' } })
    getLoginItemSettings.mockImplementation(() => {
      throw new Error('no')
    })
    expect(mac().set(true)).toEqual({ refused: { kind: 'not-written', reason: 'UNKNOWN' } })
  })
})
