import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'

import type * as Electron from 'electron'

import { program } from '../process-setup.ts'
import { strictClass } from '../shared/strict.ts'
import { CommandLine } from './command-line.ts'
import { emitPreventable } from './event.ts'
import { type SecondInstance, holdsLock, releaseLock, takeLock } from './single-instance.ts'

// Above 250 lines: each method of Electron's own module is one here, mostly of a line or two.

/** What `app` needs from the process that runs it. */
interface AppHost {
  /** Every open window. */
  windows(): { close(): void; destroy(): void; isDestroyed(): boolean }[]
  /** Ends Chromium and the process. */
  end(code: number): void
}

const XDG: Record<string, string> = {
  desktop: 'Desktop',
  documents: 'Documents',
  downloads: 'Downloads',
  music: 'Music',
  pictures: 'Pictures',
  videos: 'Videos',
}

class App extends EventEmitter {
  readonly dock = undefined
  readonly isPackaged = !/^electron$/i.test(basename(program))
  readonly commandLine = new CommandLine()
  readonly #paths = new Map<string, string>()
  readonly #ready = Promise.withResolvers<void>()
  readonly #early: SecondInstance[] = []
  #host: AppHost | undefined
  #isReady = false
  #quitting = false
  #ended = false
  #name = 'Electron'
  #version = process.versions['electron'] ?? ''
  #appPath = ''
  #desktopName: string | undefined

  get name(): string {
    return this.#name
  }
  set name(name: string) {
    this.#name = name
  }
  get applicationMenu(): never {
    throw new Error('not in the stand-in: app.applicationMenu')
  }

  getName(): string {
    return this.#name
  }
  setName(name: string): void {
    this.#name = name
  }
  getVersion(): string {
    return this.#version
  }
  setVersion(version: string): void {
    this.#version = version
  }
  getAppPath(): string {
    return this.#appPath
  }
  setAppPath(path: string): void {
    this.#appPath = path
  }
  setDesktopName(name: string): void {
    this.#desktopName = name
  }
  /** By what desktops know the windows: the name of the desktop entry, or one made of the app's. */
  get __xdgAppId(): string {
    const given = this.#desktopName ?? this.#name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    return given.replace(/\.desktop$/, '')
  }
  setAppUserModelId(_id: string): void {}
  /** As Electron has it, it takes `--no-sandbox` away, without which nothing runs as root. */
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
    if (!this.commandLine.hasSwitch('no-sandbox')) return
    if (process.getuid?.() === 0) {
      console.error('FATAL: Running as root without --no-sandbox is not supported.')
      process.exit(1)
    }
    this.commandLine.removeSwitch('no-sandbox')
  }
  getLocale(): string {
    return this.getPreferredSystemLanguages()[0] ?? 'en-US'
  }
  getSystemLocale(): string {
    return this.getLocale()
  }
  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getLocale()).region ?? ''
  }
  getPreferredSystemLanguages(): string[] {
    const names = [
      process.env['LANGUAGE'],
      process.env['LC_ALL'],
      process.env['LC_MESSAGES'],
      process.env['LANG'],
    ]
    const chosen = names.find((value) => value !== undefined && value !== '') ?? ''
    const tags = chosen
      .split(':')
      .map((name) => name.replace(/[.@].*$/, '').replace('_', '-'))
      .filter((tag) => tag !== '' && tag !== 'C' && tag !== 'POSIX')
    return tags.length > 0 ? tags : ['en-US']
  }

  getPath(name: string): string {
    const set = this.#paths.get(name)
    if (set !== undefined) return set
    const home = homedir()
    const appData = process.env['XDG_CONFIG_HOME'] || join(home, '.config')
    switch (name) {
      case 'home':
        return home
      case 'appData':
        return appData
      case 'userData':
        return join(appData, this.#name)
      case 'sessionData':
        return this.getPath('userData')
      case 'temp':
        return tmpdir()
      case 'exe':
        return process.execPath
      case 'module':
        return process.execPath
      case 'logs':
        return join(this.getPath('userData'), 'logs')
      case 'crashDumps':
        return join(this.getPath('userData'), 'Crashpad')
    }
    if (XDG[name]) return userFolder(name, join(home, XDG[name]))
    throw new Error(`Failed to get '${name}' path`)
  }
  setPath(name: string, path: string): void {
    if (resolve(path) !== path) throw new Error('Path must be absolute')
    this.#paths.set(name, path)
  }

  isReady(): boolean {
    return this.#isReady
  }
  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  requestSingleInstanceLock(additionalData: Record<string, unknown> = {}): boolean {
    const own = { argv: process.argv, workingDirectory: process.cwd(), additionalData }
    return takeLock(this.getPath('userData'), own, (second) => this.#secondInstance(second))
  }
  hasSingleInstanceLock(): boolean {
    return holdsLock()
  }
  releaseSingleInstanceLock(): void {
    releaseLock()
  }

  quit(): void {
    if (this.#quitting || this.#ended) return
    this.#quitting = true
    if (emitPreventable(this, 'before-quit')) {
      this.#quitting = false
      return
    }
    const windows = this.#host?.windows() ?? []
    for (const window of windows) {
      window.close()
      if (!window.isDestroyed()) {
        this.#quitting = false
        return
      }
    }
    if (windows.length === 0) this.#lastWords()
  }
  exit(code = 0): void {
    if (this.#ended) return
    this.#ended = true
    for (const window of this.#host?.windows() ?? []) window.destroy()
    this.emit('quit', {}, code)
    releaseLock()
    this.#host?.end(code)
  }
  focus(): void {}

  /** Connects `app` with the process. */
  __host(host: AppHost): void {
    this.#host = host
  }
  /** Tells everyone that the app may open windows. */
  __becomeReady(): void {
    this.#isReady = true
    // Through the property: a debugging client may hold the event back.
    this.emit('ready', {}, {})
    this.#ready.resolve()
    for (const second of this.#early.splice(0)) this.#secondInstance(second)
  }
  /** Ends the app after its last window, as far as nobody wants to keep it. */
  __windowClosed(): void {
    if (this.#ended || (this.#host?.windows().length ?? 0) > 0) return
    if (this.#quitting) this.#lastWords()
    else if (!this.emit('window-all-closed')) this.quit()
  }

  #lastWords(): void {
    if (emitPreventable(this, 'will-quit')) {
      this.#quitting = false
      return
    }
    this.exit(0)
  }

  #secondInstance(second: SecondInstance): void {
    if (!this.#isReady) {
      this.#early.push(second)
      return
    }
    this.emit('second-instance', {}, second.argv, second.workingDirectory, second.additionalData)
  }
}

function userFolder(name: string, fallback: string): string {
  try {
    const file = join(
      process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'),
      'user-dirs.dirs',
    )
    const key = `XDG_${name.replace(/s$/, '').toUpperCase()}`
    const line = new RegExp(`^${key}S?_DIR="(.*)"$`, 'm').exec(readFileSync(file, 'utf8'))
    return line?.[1] ? line[1].replace('$HOME', homedir()) : fallback
  } catch {
    return fallback
  }
}

strictClass('app', App)

/** `app`. */
export const app = new App()

type Checked = Pick<
  Electron.App,
  | 'name'
  | 'isPackaged'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getAppPath'
  | 'getLocale'
  | 'getLocaleCountryCode'
  | 'getPreferredSystemLanguages'
  | 'setAppUserModelId'
  | 'enableSandbox'
  | 'isReady'
  | 'whenReady'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'quit'
  | 'exit'
  | 'setPath'
>
app satisfies Checked
