import { join } from 'node:path'

import type { Page } from '@playwright/test'
import type { SaveDialogOptions } from 'electron'

import { compose } from '../../src-main/app/compose.ts'
import type { Core } from '../../src-main/app/core.ts'
import type { AppEvents } from '../../src-main/app/events.ts'
import { appJobs } from '../../src-main/app/jobs.ts'
import type { SystemPorts } from '../../src-main/app/system-ports.ts'
import { channelView } from '../../src-main/app/system-words.ts'
import { openData, type Data } from '../../src-main/data/data.ts'
import { watchDataFolder } from '../../src-main/data/other-devices.ts'
import { openEventBus, type EventBus } from '../../src-main/kernel/event-bus.ts'
import { watchPresence } from '../../src-main/nudges/presence/watch-presence.ts'
import { jobsHere } from '../../src-main/platform/jobs/jobs-here.ts'
import { openLog } from '../../src-main/platform/log-file.ts'
import { systemClock } from '../../src-main/platform/system-clock.ts'
import type { TrayItem } from '../../src-main/shell/tray/tray-menu.ts'
import type {
  CommandName,
  CommandResult,
  EventName,
  Events,
} from '../../src-shared/contract/index.ts'
import { chosenRegion } from '../../src-shared/region-formats.ts'
import { beginTime } from './app-time.ts'
import type { PageBrowser, Question } from './page-browser.ts'
import { pageDesktop } from './page-desktop.ts'
import {
  countryOf,
  FROM_SOURCE,
  noteFileProblems,
  powerMonitor,
  refusedNotifier,
  regionOf,
  spokenCatalog,
} from './page-system.ts'
import { openPageWindows, type WindowName } from './page-windows.ts'

const ROOT = join(import.meta.dirname, '../..')
/** How long the end waits for what is being saved, in milliseconds, as in shutdown.ts. */
const LIMIT_MS = 5_000

type Serve = Parameters<SystemPorts['ipcMain']['handle']>[1]

/** How the app is started. */
export interface PagesOptions {
  userData: string
  /** The variables of the system that the app and its pages see. */
  env: Record<string, string>
  /** How the app comes to later versions; from its source where nothing is said. */
  updates?: SystemPorts['updates'] | undefined
}

interface Surroundings extends PagesOptions {
  /** The locale of dates and times. */
  region: () => string
  catalog: Core['catalog']
  language: Core['language']
  /** Where the pages are. */
  origin: string
}

/**
 * The app in this process, with its windows as pages of a browser: everything that `compose` puts
 * together, on a system of which there is nothing but pages. What only Electron does is not here.
 */
export class PagesApp {
  /** What the system has of the app: its menu, and the file that was shown last where it lies. */
  readonly system: { menu?: Parameters<SystemPorts['setAppMenu']>[1]; shownFile?: string } = {}
  readonly #time = beginTime()
  readonly #power = powerMonitor()
  readonly #windows
  readonly #desktop
  readonly #bus: EventBus<AppEvents> = openEventBus<AppEvents>()
  readonly #data: Data
  readonly #zoneBefore = process.env['TZ']
  #stopWatching: () => void = () => undefined
  #serve: Serve = () => undefined
  #answers: { command: CommandName; answer: unknown } | undefined
  #isClosed = false

  constructor(browser: PageBrowser, { userData, env, updates }: PagesOptions) {
    // Of a process of its own; specs in this one come one after another.
    if (env['TZ'] !== undefined) process.env['TZ'] = env['TZ']
    const data = (this.#data = this.#time.inside(() => openData(userData, this.#bus, 'later')))
    const region = (): string => chosenRegion(regionOf(env), data.settings.current())
    const { catalog, language } = spokenCatalog(ROOT, region, env)
    language.speak(data.settings.current())
    this.#windows = openPageWindows({
      browser,
      region,
      language: language.now,
      zone: systemClock.zone(),
      answer: (question) => this.#answer(question),
    })
    this.#desktop = pageDesktop(this.#windows)
    const { origin } = browser
    this.#time.inside(() =>
      this.#start(data, { userData, region, env, updates, catalog, language, origin }),
    )
  }

  #start(data: Data, surroundings: Surroundings): void {
    const { userData, region, env, updates, catalog, language, origin } = surroundings
    const log = openLog(userData)
    noteFileProblems(this.#bus, log, { data: data.folder(), userData })
    const core: Omit<Core, 'system'> = {
      bus: this.#bus,
      data,
      catalog,
      log,
      root: ROOT,
      userData,
      files: {
        preload: '',
        icon: '',
        origin,
        region,
        language: language.now,
        notLoaded: () => undefined,
      },
      hasTray: true,
      isQuitting: () => this.#isClosed,
      contextMenus: { about: () => undefined },
      language,
      wish: { kind: 'start' },
    }
    const notifier = refusedNotifier(catalog.t('app.name'))
    compose({
      ...core,
      system: {
        ipcMain: { handle: (_, serve) => (this.#serve = serve) },
        powerMonitor: this.#power,
        fetch: (url, init) => fetch(url, init),
        sealer: {
          seal: () => Promise.resolve(undefined),
          unseal: () => Promise.resolve(undefined),
        },
        presence: (bus) =>
          watchPresence({
            powerMonitor: this.#power,
            platform: process.platform,
            env: {},
            now: systemClock.now,
            onNews: (news) => bus.emit('presence.changed', news),
          }),
        notifier: {
          ...notifier,
          view: () => channelView(notifier.working(), catalog),
          hearEarlier: () => undefined,
        },
        openDesktop: this.#desktop.open,
        updates: updates ?? FROM_SOURCE,
        setAppMenu: (_, actions) => void (this.system.menu = actions),
        offerDesktopShortcuts: () => undefined,
        jobs: jobsHere(() => appJobs),
        watchDataFolder: (...given) => {
          const watched = watchDataFolder(...given)
          this.#stopWatching = watched.stop
          return watched
        },
        listenToCommands: () => undefined,
        broadcast: (event, payload) => {
          for (const name of ['main', 'quick-log'] as const) this.tell(name, event, payload)
        },
        country: () => countryOf(env, region()),
        showFile: (path) => void (this.system.shownFile = path),
        activated: () => undefined,
        quit: () => void this.close(),
      },
    })
  }

  async #answer({ url, command, argument, press }: Question): Promise<unknown> {
    if (this.#isClosed) throw new Error('The app has ended.')
    if (this.#answers !== undefined) {
      return command === this.#answers.command ? this.#answers.answer : undefined
    }
    const event = { senderFrame: { parent: null, url } } as unknown as Parameters<Serve>[0]
    const answer: unknown = await this.#time.inside(() =>
      this.#serve(event, command, argument, press),
    )
    return answer
  }

  /** The page of a window, once it is there. The quick-log window waits from the start. */
  page(name: WindowName): Promise<Page> {
    if (name === 'quick-log') this.#windows.make(name)
    return this.#windows.page(name)
  }

  /** Loads the main page anew, where it is there already. */
  async reload(): Promise<void> {
    if (!this.#windows.isMade('main')) return
    const page = await this.#windows.page('main')
    await page.reload()
    await page.locator('h1').waitFor()
  }

  isShown(name: WindowName): boolean {
    return this.#desktop.isShown(name)
  }

  closeMain(): void {
    this.#desktop.closeMain()
  }

  /** What the tray's menu has. */
  trayItems(): readonly TrayItem[] {
    return this.#desktop.tray()?.menu ?? []
  }

  /** Chooses a line of the tray's menu by its labels from the top. */
  chooseInTray(labels: readonly string[]): void {
    let items = this.trayItems()
    for (const label of labels) {
      const item = items.find(
        (one) => typeof one === 'object' && 'label' in one && one.label === label,
      )
      if (item === undefined || typeof item === 'string' || 'sentence' in item) {
        throw new Error(`The tray has no “${labels.join(' > ')}”.`)
      }
      if ('action' in item) this.#time.inside(() => this.#bus.emit('tray.chosen', item.action))
      else items = item.submenu
    }
  }

  /** What the tray says when somebody points at it. */
  tooltip(): string | undefined {
    return this.#desktop.tray()?.tooltip
  }

  /** Sets the app's clock, which goes on from there. */
  setClock(instant: number): void {
    this.#time.set(instant)
  }

  /** Lets so many milliseconds go by for the app at once. Its pages have a time of their own. */
  passTime(ms: number): void {
    this.#time.pass(ms)
  }

  /** What the system tells of the computer and its screen. */
  powerEvent(event: string): void {
    this.#time.inside(() => this.#power.emit(event))
  }

  /** How long nobody has touched the computer, from now on. */
  setIdle(seconds: number): void {
    this.#power.getSystemIdleTime = () => seconds
  }

  /** Tells a page what the app would tell it. */
  tell<K extends EventName>(name: WindowName, event: K, payload: Events[K]): void {
    this.#windows.tell(name, event, payload)
  }

  /** Has every page hear the same answer to a question from now on, and to all others nothing. */
  answerPages<K extends CommandName>(command: K, answer: CommandResult<K>): void {
    this.#answers = { command, answer }
  }

  resize(size: { width: number; height: number }): Promise<void> {
    return this.#windows.resize(size)
  }

  enlarge(zoom: number): Promise<void> {
    return this.#windows.enlarge(zoom)
  }

  colour(scheme: 'light' | 'dark'): Promise<void> {
    return this.#windows.colour(scheme)
  }

  /** Save dialogs answer with a path from now on; without one, they are cancelled. */
  answerDialog(path: string | undefined): void {
    this.#desktop.answerDialog(path)
  }

  /** What the save dialogs since then were given. */
  dialogsAsked(): SaveDialogOptions[] {
    return this.#desktop.asked()
  }

  /** Ends the app, once what is being saved is saved. */
  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    const { pendingChanges } = this.#data
    if (pendingChanges.isBusy()) await this.#time.inside(() => pendingChanges.finish(LIMIT_MS))
    this.#stopWatching()
    this.#time.end()
    await this.#windows.close()
    if (this.#zoneBefore === undefined) delete process.env['TZ']
    else process.env['TZ'] = this.#zoneBefore
  }
}
