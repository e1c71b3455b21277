import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'

import type * as Electron from 'electron'

import { type Page, closePage, openPage } from '../chromium/page.ts'
import { engine, whenEngine } from '../engine.ts'
import { strictClass } from '../shared/strict.ts'
import type { ToMain } from '../shared/world-messages.ts'
import { XWindow, type XWindowStyle } from '../x11/x-window.ts'
import { announcePage } from './announcement.ts'
import { firstBounds, within } from './bounds.ts'
import { emitPreventable } from './event.ts'
import { applyTheme } from './native-theme.ts'
import { WebContents } from './web-contents.ts'
import { refuseUnsafe } from './web-preferences.ts'

const windows = new Map<number, BrowserWindow>()
let pageMessages: (window: BrowserWindow, message: ToMain) => void = () => {}
const created: ((window: BrowserWindow) => void)[] = []
const gone: (() => void)[] = []
let lastId = 0

/** Sets who does what the pages of windows ask for. */
export function handlePageMessages(handler: typeof pageMessages): void {
  pageMessages = handler
}

/** Hears of every new window. */
export function onWindowCreated(listener: (window: BrowserWindow) => void): void {
  created.push(listener)
}

/** Hears when a window has been closed. */
export function onWindowClosed(listener: () => void): void {
  gone.push(listener)
}

type Options = Electron.BrowserWindowConstructorOptions

/** A window of the app. */
export class BrowserWindow extends EventEmitter {
  readonly id = ++lastId
  readonly webContents: WebContents
  readonly #style: XWindowStyle
  readonly #type: string | undefined
  #bounds: Electron.Rectangle
  #page: Page | undefined
  #x: XWindow | undefined
  #visible: boolean
  #showInactive = false
  #focused = false
  #minimized = false
  #maximized = false
  #fullScreen = false
  #destroyed = false
  #sizeAsked = true
  #positionAsked = true
  #title: string
  #menu: object | null | undefined
  readonly #whenOpen: Promise<Page>

  constructor(options: Options = {}) {
    super()
    refuseUnsafe(options.webPreferences)
    this.#visible = options.show ?? true
    this.#type = options.type
    this.#title = options.title ?? ''
    this.#style = {
      frame: options.frame ?? true,
      keyboard: options.focusable ?? true,
      alwaysOnTop: options.alwaysOnTop ?? false,
      skipTaskbar: options.skipTaskbar ?? false,
      resizable: options.resizable ?? true,
      min: { width: options.minWidth ?? 0, height: options.minHeight ?? 0 },
      max: { width: options.maxWidth ?? 0, height: options.maxHeight ?? 0 },
    }
    this.#bounds = firstBounds(options, engine().workArea)
    const opened = Promise.withResolvers<Page>()
    this.webContents = new WebContents(opened.promise, options.webPreferences?.preload, {
      onMessage: (_contents, message) => pageMessages(this, message),
      destroyWindow: () => this.destroy(),
      contentSize: () => this.getContentSize(),
    })
    this.#whenOpen = opened.promise
    windows.set(this.id, this)
    this.#forward()
    this.#open().then(opened.resolve, (error: Error) => {
      if (!this.#destroyed) opened.reject(error)
    })
    opened.promise.catch((error: Error) =>
      console.error(`A window could not be opened: ${error.message}`),
    )
    for (const listener of created) listener(this)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()]
  }
  static getFocusedWindow(): BrowserWindow | null {
    return [...windows.values()].find((window) => window.#focused) ?? null
  }
  static fromWebContents(contents: WebContents | Electron.WebContents): BrowserWindow | null {
    return [...windows.values()].find((window) => window.webContents === contents) ?? null
  }
  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }
  loadFile(path: string): Promise<void> {
    return this.webContents.loadURL(pathToFileURL(path).href)
  }
  reload(): void {
    this.webContents.reload()
  }

  show(): void {
    this.#show(false)
  }
  showInactive(): void {
    this.#show(true)
  }
  hide(): void {
    this.#alive()
    if (!this.#visible) return
    this.#visible = false
    this.#minimized = false
    this.#x?.hide()
    this.#focusChanged(false)
    this.emit('hide')
  }
  close(): void {
    if (this.#destroyed) return
    if (emitPreventable(this, 'close')) return
    this.#end()
  }
  destroy(): void {
    this.#end()
  }
  focus(): void {
    this.#alive()
    if (this.#visible) this.#x?.activate()
  }
  blur(): void {
    this.#alive()
    this.#x?.lower()
  }
  moveTop(): void {
    this.#x?.raise()
  }

  isVisible(): boolean {
    return this.#visible && !this.#minimized
  }
  isFocused(): boolean {
    return this.#focused
  }
  isDestroyed(): boolean {
    return this.#destroyed
  }
  isMinimized(): boolean {
    return this.#minimized
  }
  isMaximized(): boolean {
    return this.#maximized
  }
  isFullScreen(): boolean {
    return this.#fullScreen
  }
  isNormal(): boolean {
    return !this.#minimized && !this.#maximized && !this.#fullScreen
  }
  isAlwaysOnTop(): boolean {
    return this.#style.alwaysOnTop
  }
  isResizable(): boolean {
    return this.#style.resizable
  }
  isMenuBarVisible(): boolean {
    return false
  }

  minimize(): void {
    this.#alive()
    if (!this.#visible) this.#show(true)
    this.#setWindowState('minimized')
  }
  restore(): void {
    this.#alive()
    if (this.#minimized || this.#maximized) this.#setWindowState('normal')
  }
  maximize(): void {
    if (!this.#visible) this.#show(false)
    this.#maximized = true
    this.#setWindowState('maximized')
    this.emit('maximize')
  }
  unmaximize(): void {
    if (!this.#maximized) return
    this.#maximized = false
    this.#setWindowState('normal')
    this.emit('unmaximize')
  }
  setFullScreen(on: boolean): void {
    if (this.#fullScreen === on) return
    this.#fullScreen = on
    this.#setWindowState(on ? 'fullscreen' : 'normal')
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
  }

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#alive()
    const next = { ...this.#bounds }
    for (const key of ['x', 'y', 'width', 'height'] as const)
      if (bounds[key] !== undefined) next[key] = Math.round(bounds[key])
    const before = this.#bounds
    this.#bounds = within(next, this.#style.min, this.#style.max)
    const { x, y, width, height } = this.#bounds
    if (width !== before.width || height !== before.height) {
      this.#sizeAsked = true
      this.webContents.__resized()
      this.emit('resize')
    }
    if (x !== before.x || y !== before.y) {
      this.#positionAsked = true
      this.emit('move')
    }
    this.#applyBounds()
  }
  getBounds(): Electron.Rectangle {
    return { ...this.#bounds }
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this.#bounds }
  }
  getContentBounds(): Electron.Rectangle {
    return { ...this.#bounds }
  }
  setContentBounds(bounds: Electron.Rectangle): void {
    this.setBounds(bounds)
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }
  getPosition(): [number, number] {
    return [this.#bounds.x, this.#bounds.y]
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height]
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getContentSize(): [number, number] {
    return this.getSize()
  }
  setMinimumSize(width: number, height: number): void {
    this.#style.min = { width, height }
    this.setBounds({})
  }
  getMinimumSize(): [number, number] {
    return [this.#style.min.width, this.#style.min.height]
  }
  setResizable(resizable: boolean): void {
    this.#style.resizable = resizable
    this.#x?.placed(this.#bounds)
  }
  center(): void {
    const { width, height } = this.#bounds
    this.setBounds(firstBounds({ width, height }, engine().workArea))
  }

  setTitle(title: string): void {
    this.#title = title
    this.#x?.setTitle(title)
  }
  getTitle(): string {
    return this.#title
  }
  setMenu(menu: object | null): void {
    this.#menu = menu
    this.emit('-menu-changed')
  }
  removeMenu(): void {
    this.setMenu(null)
  }
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  setBackgroundColor(_color: string): void {}
  setIcon(_icon: unknown): void {}
  setAlwaysOnTop(on: boolean): void {
    this.#style.alwaysOnTop = on
    this.#x?.setAlwaysOnTop(on)
    this.emit('always-on-top-changed', {}, on)
  }
  setSkipTaskbar(on: boolean): void {
    this.#style.skipTaskbar = on
    this.#x?.setSkipTaskbar(on)
  }
  capturePage(rect?: Electron.Rectangle): ReturnType<WebContents['capturePage']> {
    return this.webContents.capturePage(rect)
  }

  /** The window's own menu: undefined when it uses the application's. */
  get __menu(): object | null | undefined {
    return this.#menu
  }

  async #open(): Promise<Page> {
    const running = await whenEngine()
    const { display } = running
    const page = await openPage(running, (xid) => {
      if (this.#destroyed) return
      this.#x = new XWindow(display, xid, this.#style, this.#bounds, {
        onFocus: (focused) => this.#focusChanged(focused),
        onIconic: (iconic) => this.#iconified(iconic),
        onSize: (size) => this.#resized(size),
        onPosition: (position) => this.#moved(position),
      })
      if (this.#type) this.#x.setType(`_NET_WM_WINDOW_TYPE_${this.#type.toUpperCase()}`)
    })
    this.#page = page
    running.chromium.cdp.on('', 'Target.targetDestroyed', ({ targetId }) => {
      if (targetId === page.targetId) this.#closed()
    })
    if (this.#destroyed) {
      await closePage(running, page)
      throw new Error('the window was destroyed')
    }
    await Promise.all([
      this.webContents.__prepare(page),
      applyTheme(running, page),
      this.#setChromiumBounds(),
    ])
    if (this.#visible) this.#x?.show(this.#showInactive)
    await announcePage(this.webContents)
    return page
  }

  #show(inactive: boolean): void {
    this.#alive()
    if (this.#minimized) this.#setWindowState('normal')
    this.#showInactive = inactive
    const before = this.#visible
    this.#visible = true
    // Before the page is open, #open shows the window once its size is set.
    if (this.#page) this.#x?.show(inactive)
    if (!before) this.emit('show')
  }

  #end(): void {
    if (this.#destroyed) return
    const page = this.#page
    this.#x?.hide()
    if (page) void closePage(engine(), page)
    this.#closed()
  }

  #closed(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    this.#visible = false
    this.#focused = false
    windows.delete(this.id)
    this.webContents.__gone()
    this.emit('closed')
    for (const listener of gone) listener()
  }

  #forward(): void {
    const { webContents } = this
    let ready = false
    const readyToShow = (): void => {
      if (ready || this.#destroyed) return
      ready = true
      this.emit('ready-to-show')
    }
    webContents.on('-first-paint', readyToShow)
    webContents.on('did-finish-load', readyToShow)
    webContents.on('page-title-updated', (_event: unknown, title: string, explicit: boolean) => {
      if (emitPreventable(this, 'page-title-updated', {}, title, explicit))
        this.#x?.setTitle(this.#title)
      else this.#title = title
    })
    webContents.on('-close-question', () => this.#answerCloseQuestion())
    this.on('newListener', (name: string) => {
      if (name === 'close') webContents.__holdWindow(true)
    })
  }

  #answerCloseQuestion(): void {
    // A page that reloads asks the same question: then nothing is about to close.
    const closing = !this.webContents.isLoading()
    const accept = !closing || !emitPreventable(this, 'close')
    void this.webContents.__command('Page.handleJavaScriptDialog', { accept }).catch(() => {})
  }

  #focusChanged(focused: boolean): void {
    if (focused === this.#focused || this.#destroyed) return
    this.#focused = focused
    this.webContents.__focusChanged(focused)
    this.emit(focused ? 'focus' : 'blur')
  }

  #iconified(iconic: boolean): void {
    if (iconic === this.#minimized || this.#destroyed) return
    this.#minimized = iconic
    this.emit(iconic ? 'minimize' : 'restore')
  }

  #resized({ width, height }: Electron.Size): void {
    if (width === this.#bounds.width && height === this.#bounds.height) {
      this.#sizeAsked = false
      return
    }
    // What the app asked for is under way: this is older.
    if (this.#sizeAsked || !this.#visible) return
    this.#bounds = { ...this.#bounds, width, height }
    this.webContents.__resized()
    this.emit('resize')
    this.emit('resized')
  }

  #moved({ x, y }: Electron.Point): void {
    if (x === this.#bounds.x && y === this.#bounds.y) {
      this.#positionAsked = false
      return
    }
    if (this.#positionAsked || !this.#visible) return
    this.#bounds = { ...this.#bounds, x, y }
    this.emit('move')
    this.emit('moved')
  }

  #applyBounds(): void {
    this.#x?.placed(this.#bounds)
    if (this.#page) this.#setChromiumBounds().catch(() => {})
  }

  async #setChromiumBounds(): Promise<void> {
    const { x, y, width, height } = this.#bounds
    const { windowId } = this.#page as Page
    const bounds = { left: x, top: y, width, height }
    await engine().chromium.cdp.send('Browser.setWindowBounds', { windowId, bounds })
  }

  #setWindowState(windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen'): void {
    void this.#whenOpen
      .then(({ windowId }) =>
        engine().chromium.cdp.send('Browser.setWindowBounds', {
          windowId,
          bounds: { windowState },
        }),
      )
      .catch(() => {})
  }

  #alive(): void {
    if (this.#destroyed) throw new TypeError('Object has been destroyed')
  }
}

/** The exported class. */
export const browserWindow = strictClass('BrowserWindow', BrowserWindow)
