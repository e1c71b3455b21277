import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import type { Commands, Results } from '../cdp/connection.ts'
import { type Page, onPage, pageSend } from '../chromium/page.ts'
import { type Engine, whenEngine } from '../engine.ts'
import { appText, chromiumText, isBlankUrl } from '../net/origin-map.ts'
import { encodeClone } from '../shared/clone.ts'
import { strict, strictClass } from '../shared/strict.ts'
import type { KeyCombination, ToMain } from '../shared/world-messages.ts'
import { emitPreventable } from './event.ts'
import { NativeImage } from './native-image.ts'
import { netErrorCode } from './net-errors.ts'
import { PageWorld } from './page-world.ts'
import { defaultSession } from './session.ts'
import { WebFrameMain } from './web-frame-main.ts'

/** What the rest of the stand-in does with the messages of a page. */
export interface WebContentsHost {
  onMessage(contents: WebContents, message: ToMain): void
  /** Ends the window; nothing is asked. */
  destroyWindow(): void
  /** The width and height of the window's content, in pixels. */
  contentSize(): [number, number]
}

const byId = new Map<number, WebContents>()
const listening: ((contents: WebContents) => void)[] = []
let lastId = 0

/** Hears of every new WebContents. */
export function onWebContents(listener: (contents: WebContents) => void): void {
  listening.push(listener)
}

/** The WebContents of a page of Chromium; undefined for a page that is no window of the app. */
export function contentsOfTarget(targetId: string | undefined): WebContents | undefined {
  return targetId === undefined
    ? undefined
    : [...byId.values()].find((contents) => contents.__target === targetId)
}

/** Every WebContents that has not been destroyed. */
export function allContents(): WebContents[] {
  return [...byId.values()]
}

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

/** `webContents`: the page of one window. */
export class WebContents extends EventEmitter {
  readonly id = ++lastId
  readonly session = defaultSession
  readonly mainFrame: WebFrameMain
  readonly #host: WebContentsHost
  readonly #page: Promise<Page>
  readonly #preloadPath: string | undefined
  #engine: Engine | undefined
  #opened: Page | undefined
  #world: PageWorld | undefined
  #url = ''
  #title = ''
  #blank = true
  #loading = false
  #focused = false
  #destroyed = false
  #zoomFactor = 1
  #clientNavigates = false
  #openHandler: OpenHandler | undefined
  #load: { resolve(): void; reject(error: Error): void } | undefined

  constructor(page: Promise<Page>, preloadPath: string | undefined, host: WebContentsHost) {
    super()
    this.#host = host
    this.#preloadPath = preloadPath
    this.mainFrame = new WebFrameMain({
      url: () => this.#url,
      send: (channel, args) => this.send(channel, ...args),
      executeJavaScript: (code, userGesture) => this.executeJavaScript(code, userGesture),
      isDestroyed: () => this.#destroyed,
    })
    this.#page = page
    byId.set(this.id, this)
    for (const listener of listening) listener(this)
  }

  static fromId(id: number): WebContents | undefined {
    return byId.get(id)
  }
  static fromDevToolsTargetId(targetId: string): WebContents | undefined {
    return contentsOfTarget(targetId)
  }
  static getAllWebContents(): WebContents[] {
    return [...byId.values()]
  }
  static getFocusedWebContents(): WebContents | null {
    return [...byId.values()].find((contents) => contents.#focused) ?? null
  }

  /** Prepares the page for its first URL. */
  async __prepare(page: Page): Promise<void> {
    const engine = await whenEngine()
    this.#engine = engine
    this.#opened = page
    this.#world = new PageWorld(engine, page, (message) => this.#onMessage(message))
    this.#listen(engine, page)
    await Promise.all([
      this.#command('Page.enable'),
      this.#command('Runtime.enable'),
      this.#command('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.#world.install(this.#preloadPath),
    ])
  }

  get __target(): string | undefined {
    return this.#opened?.targetId
  }
  get __blank(): boolean {
    return this.#blank
  }
  /** Whether the navigation that is under way was asked for by the app or a debugging client. */
  get __askedFor(): boolean {
    return this.#load !== undefined || this.#clientNavigates
  }
  __clientNavigates(): void {
    this.#clientNavigates = true
  }
  __focusChanged(focused: boolean): void {
    if (this.#focused === focused) return
    this.#focused = focused
    this.emit(focused ? 'focus' : 'blur')
  }
  __setKeys(keys: KeyCombination[]): void {
    this.#world?.post({ kind: 'keys', keys })
  }
  __holdWindow(on: boolean): void {
    this.#world?.holdWindow(on)
  }
  __answer(
    message:
      | { kind: 'result'; id: number; value: string }
      | { kind: 'failure'; id: number; message: string },
  ): void {
    this.#world?.post(message)
  }
  async __command<M extends keyof Commands>(method: M, params?: Commands[M]): Promise<Results[M]> {
    await this.#page
    return this.#command(method, params)
  }
  __gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    byId.delete(this.id)
    this.#load?.reject(new Error('The window was closed while it was loading'))
    this.emit('destroyed')
  }
  /** What the page's request for a new window is answered with. */
  __decideOpen(details: Electron.HandlerDetails): Electron.WindowOpenHandlerResponse {
    return this.#openHandler ? this.#openHandler(details) : { action: 'allow' }
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }
  isFocused(): boolean {
    return this.#focused
  }
  isLoading(): boolean {
    return this.#loading
  }
  isLoadingMainFrame(): boolean {
    return this.#loading
  }
  isCrashed(): boolean {
    return false
  }
  getURL(): string {
    return this.#url
  }
  getTitle(): string {
    return this.#title
  }
  getType(): 'window' {
    return 'window'
  }

  async loadURL(url: string): Promise<void> {
    this.#load?.reject(navigationError('ERR_ABORTED', url))
    const done = Promise.withResolvers<void>()
    // The app may leave the promise alone, as with Electron.
    done.promise.catch(() => {})
    const load = { resolve: done.resolve, reject: done.reject }
    this.#load = load
    await this.#page
    if (this.#destroyed) throw new Error('Object has been destroyed')
    this.__holdWindow(false)
    this.#loading = true
    const { errorText } = await this.#command('Page.navigate', { url: chromiumText(url) })
    if (errorText !== undefined && this.#load === load) {
      this.#load = undefined
      this.#loading = false
      const code = netErrorCode(errorText)
      this.emit('did-fail-load', {}, code, errorText.replace('net::', ''), url, true)
      done.reject(navigationError(errorText.replace('net::', ''), url))
    }
    return done.promise
  }
  reload(): void {
    this.__holdWindow(false)
    this.#clientNavigates = true
    void this.__command('Page.reload').catch(() => {})
  }
  close(options?: Electron.CloseOpts): void {
    if (options?.waitForBeforeUnload) void this.__command('Page.close').catch(() => {})
    else this.#host.destroyWindow()
  }
  focus(): void {
    void this.__command('Page.bringToFront').catch(() => {})
  }

  send(channel: string, ...args: unknown[]): void {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument')
    this.#world?.post({ kind: 'send', channel, args: encodeClone(args) })
  }
  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    await this.#page
    const { result, exceptionDetails } = await this.#command('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
      userGesture,
    })
    if (exceptionDetails) {
      const text = exceptionDetails.exception?.description ?? exceptionDetails.text
      throw new Error(text.split('\n')[0]?.replace(/^Error: /, '') ?? text)
    }
    return result.value
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  setZoomFactor(factor: number): void {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0")
    this.#zoomFactor = factor
    this.#applyZoom()
  }
  /** The window has another size. */
  __resized(): void {
    if (this.#zoomFactor !== 1) this.#applyZoom()
  }
  getZoomFactor(): number {
    return this.#zoomFactor
  }
  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level)
  }
  getZoomLevel(): number {
    return Math.log(this.#zoomFactor) / Math.log(1.2)
  }
  get zoomFactor(): number {
    return this.getZoomFactor()
  }
  set zoomFactor(factor: number) {
    this.setZoomFactor(factor)
  }
  get zoomLevel(): number {
    return this.getZoomLevel()
  }
  set zoomLevel(level: number) {
    this.setZoomLevel(level)
  }

  async capturePage(rect?: Electron.Rectangle): Promise<NativeImage> {
    const clip = rect ? { clip: { ...rect, scale: 1 } } : {}
    const { data } = await this.__command('Page.captureScreenshot', { format: 'png', ...clip })
    return NativeImage.createFromBuffer(Buffer.from(data, 'base64'))
  }
  /** Speaks Chromium's own protocol with the page, as its developer tools do. */
  readonly debugger = strict('webContents.debugger', {
    attach: (): void => undefined,
    detach: (): void => undefined,
    sendCommand: (method: string, params?: object): Promise<unknown> =>
      this.__command(method as 'Page.captureScreenshot', params),
  })
  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    const { landscape, printBackground, scale, preferCSSPageSize, generateTaggedPDF } = options
    const { data } = await this.__command('Page.printToPDF', {
      ...(landscape === undefined ? {} : { landscape }),
      ...(printBackground === undefined ? {} : { printBackground }),
      ...(scale === undefined ? {} : { scale }),
      ...(preferCSSPageSize === undefined ? {} : { preferCSSPageSize }),
      ...(generateTaggedPDF === undefined ? {} : { generateTaggedPDF }),
    })
    return Buffer.from(data, 'base64')
  }
  /** Does nothing: Playwright or Chromium's own tools look into the page. */
  openDevTools(): void {}
  closeDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false
  }
  undo(): void {
    this.#edit('undo')
  }
  redo(): void {
    this.#edit('redo')
  }
  cut(): void {
    this.#edit('cut')
  }
  copy(): void {
    this.#edit('copy')
  }
  paste(): void {
    this.#edit('paste')
  }
  selectAll(): void {
    this.#edit('selectAll')
  }

  #edit(command: string): void {
    const key = { type: 'rawKeyDown' as const, commands: [command] }
    void this.__command('Input.dispatchKeyEvent', key).catch(() => {})
  }

  #command<M extends keyof Commands>(method: M, params?: Commands[M]): Promise<Results[M]> {
    if (!this.#engine || !this.#opened) return Promise.reject(new Error('The page is not open'))
    return pageSend(this.#engine, this.#opened, method, params)
  }

  /** A page that is zoomed is laid out in fewer, larger pixels, and its media queries see them. */
  #applyZoom(): void {
    const deviceScaleFactor = this.#zoomFactor
    const [width, height] = this.#host.contentSize()
    const metrics = {
      width: Math.round(width / deviceScaleFactor),
      height: Math.round(height / deviceScaleFactor),
      deviceScaleFactor,
      mobile: false,
    }
    const applied =
      deviceScaleFactor === 1
        ? this.#command('Emulation.clearDeviceMetricsOverride')
        : this.#command('Emulation.setDeviceMetricsOverride', metrics)
    // A page that is going, or that is not there so far, needs no size.
    applied.catch(() => undefined)
  }

  #onMessage(message: ToMain): void {
    if (message.kind === 'hello') this.#url = appText(message.url)
    if (message.kind === 'title') {
      this.#title = message.title
      this.emit('page-title-updated', {}, message.title, true)
      return
    }
    if (message.kind === 'preload-error') {
      const error = Object.assign(new Error(message.message), { stack: message.stack })
      console.error(`Unable to load preload script: ${this.#preloadPath}\n${message.stack}`)
      this.emit('preload-error', {}, this.#preloadPath, error)
      return
    }
    this.#host.onMessage(this, message)
  }

  #listen(engine: Engine, page: Page): void {
    const main = (frameId: string): boolean => frameId === page.targetId && !this.#blank
    onPage(engine, page, 'Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || isBlankUrl(frame.url)) return
      const first = this.#blank
      this.#blank = false
      this.#clientNavigates = false
      this.#url = appText(frame.url + (frame.urlFragment ?? ''))
      if (first) void this.#command('Page.resetNavigationHistory').catch(() => {})
      if (frame.unreachableUrl === undefined) this.emit('did-navigate', {}, this.#url, 200, 'OK')
    })
    onPage(engine, page, 'Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (!main(frameId)) return
      this.#url = appText(url)
      this.emit('did-navigate-in-page', {}, this.#url, true, 0, 0)
    })
    onPage(engine, page, 'Page.frameStartedLoading', ({ frameId }) => {
      if (frameId !== page.targetId) return
      this.#loading = true
      this.emit('did-start-loading')
    })
    onPage(engine, page, 'Page.domContentEventFired', () => {
      if (this.#blank) return
      if (this.#zoomFactor !== 1) this.#applyZoom()
      this.emit('dom-ready', {})
    })
    onPage(engine, page, 'Page.loadEventFired', () => {
      if (this.#blank) return
      this.#loading = false
      const load = this.#load
      this.#load = undefined
      this.emit('did-finish-load', {})
      load?.resolve()
    })
    onPage(engine, page, 'Page.frameStoppedLoading', ({ frameId }) => {
      if (!main(frameId)) return
      this.#loading = false
      this.emit('did-stop-loading')
    })
    onPage(engine, page, 'Page.lifecycleEvent', ({ frameId, name }) => {
      if (main(frameId) && name === 'firstPaint') this.emit('-first-paint')
    })
    onPage(engine, page, 'Page.javascriptDialogOpening', ({ type }) => {
      if (type === 'beforeunload') this.emit('-close-question')
    })
    onPage(engine, page, 'Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      const message = args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ')
      const level =
        type === 'error'
          ? 'error'
          : type === 'warning'
            ? 'warning'
            : type === 'debug'
              ? 'debug'
              : 'info'
      const frame = stackTrace?.callFrames[0]
      this.#emitConsole(level, message, (frame?.lineNumber ?? -1) + 1, appText(frame?.url ?? ''))
    })
    onPage(engine, page, 'Runtime.exceptionThrown', ({ exceptionDetails }) => {
      const { text, exception, lineNumber, url } = exceptionDetails
      const message = `${text} ${exception?.description?.split('\n')[0] ?? ''}`.trim()
      this.#emitConsole('error', message, lineNumber + 1, appText(url ?? ''))
    })
    onPage(engine, page, 'Inspector.targetCrashed', () => {
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 })
    })
  }

  #emitConsole(
    level: 'info' | 'warning' | 'error' | 'debug',
    message: string,
    lineNumber: number,
    sourceId: string,
  ): void {
    const number = ['debug', 'info', 'warning', 'error'].indexOf(level)
    const event = { level, message, lineNumber, sourceId, frame: this.mainFrame }
    this.emit('console-message', event, number, message, lineNumber, sourceId)
  }

  /** Asks the app's listeners whether the page may go to `url`. */
  __mayNavigate(url: string): boolean {
    const fields = {
      url,
      isSameDocument: false,
      isMainFrame: true,
      frame: this.mainFrame,
      initiator: this.mainFrame,
    }
    return !emitPreventable(this, 'will-navigate', fields, url, false, true)
  }
}

function navigationError(name: string, url: string): Error {
  const code = netErrorCode(name)
  return Object.assign(new Error(`${name} (${code}) loading '${url}'`), {
    code: name,
    errno: code,
    url,
  })
}

/** The exported class. */
export const webContents = strictClass('webContents', WebContents)
