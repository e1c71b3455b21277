import type * as Electron from 'electron'

import type { Page } from '../chromium/page.ts'
import { whenEngine } from '../engine.ts'
import { appText } from '../net/origin-map.ts'
import { encodeClone } from '../shared/clone.ts'
import { strict, strictClass } from '../shared/strict.ts'
import type { KeyCombination, ToMain } from '../shared/world-messages.ts'
import { emitPreventable } from './event.ts'
import { NativeImage } from './native-image.ts'
import { NavigatedPage } from './navigated-page.ts'
import { PageWorld } from './page-world.ts'
import { defaultSession } from './session.ts'
import { WebFrameMain } from './web-frame-main.ts'

// Above 250 lines: each method of Electron's own class is one here, mostly of a line or two.

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
export class WebContents extends NavigatedPage {
  readonly id = ++lastId
  readonly session = defaultSession
  readonly mainFrame: WebFrameMain
  readonly #host: WebContentsHost
  readonly #preloadPath: string | undefined
  #world: PageWorld | undefined
  #title = ''
  #focused = false
  #openHandler: OpenHandler | undefined

  constructor(page: Promise<Page>, preloadPath: string | undefined, host: WebContentsHost) {
    super(page, () => host.contentSize())
    this.#host = host
    this.#preloadPath = preloadPath
    this.mainFrame = new WebFrameMain({
      url: () => this.__url,
      send: (channel, args) => this.send(channel, ...args),
      executeJavaScript: (code, userGesture) => this.executeJavaScript(code, userGesture),
      isDestroyed: () => this.__destroyed,
    })
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
    this.__engine = engine
    this.__opened = page
    this.#world = new PageWorld(engine, page, (message) => this.#onMessage(message))
    this.__listen(engine, page)
    await Promise.all([
      this.__dispatch('Page.enable'),
      this.__dispatch('Runtime.enable'),
      this.__dispatch('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.#world.install(this.#preloadPath),
    ])
  }

  get __target(): string | undefined {
    return this.__opened?.targetId
  }
  get __blank(): boolean {
    return this.__isBlank
  }
  /** Whether the navigation that is under way was asked for by the app or a debugging client. */
  get __askedFor(): boolean {
    return this.__load !== undefined || this.__clientAsked
  }
  __clientNavigates(): void {
    this.__clientAsked = true
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
  __gone(): void {
    if (this.__destroyed) return
    this.__destroyed = true
    byId.delete(this.id)
    this.__load?.reject(new Error('The window was closed while it was loading'))
    this.emit('destroyed')
  }
  /** What the page's request for a new window is answered with. */
  __decideOpen(details: Electron.HandlerDetails): Electron.WindowOpenHandlerResponse {
    return this.#openHandler ? this.#openHandler(details) : { action: 'allow' }
  }

  isDestroyed(): boolean {
    return this.__destroyed
  }
  isFocused(): boolean {
    return this.#focused
  }
  isCrashed(): boolean {
    return this.__crashed
  }
  getURL(): string {
    return this.__url
  }
  getTitle(): string {
    return this.#title
  }
  getType(): 'window' {
    return 'window'
  }

  reload(): void {
    this.__holdWindow(false)
    this.__clientAsked = true
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
    await this.__page
    const { result, exceptionDetails } = await this.__dispatch('Runtime.evaluate', {
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

  #onMessage(message: ToMain): void {
    if (message.kind === 'hello') this.__url = appText(message.url)
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

/** The exported class. */
export const webContents = strictClass('webContents', WebContents)
