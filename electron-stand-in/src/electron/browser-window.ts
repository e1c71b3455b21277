import { pathToFileURL } from 'node:url'

import type * as Electron from 'electron'

import { type Page, closePage, openPage } from '../chromium/page.ts'
import { engine, whenEngine } from '../engine.ts'
import { strictClass } from '../shared/strict.ts'
import type { ToMain } from '../shared/world-messages.ts'
import { XWindow } from '../x11/x-window.ts'
import { announcePage } from './announcement.ts'
import { app } from './app.ts'
import { emitPreventable } from './event.ts'
import { applyTheme } from './native-theme.ts'
import { PlacedWindow } from './placed-window.ts'
import { WebContents } from './web-contents.ts'

// Above 250 lines: each method of Electron's own class is one here, mostly of a line or two.

const IS_WAYLAND =
  process.env['XDG_SESSION_TYPE'] === 'wayland' || Boolean(process.env['WAYLAND_DISPLAY'])
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
export class BrowserWindow extends PlacedWindow {
  readonly id = ++lastId
  readonly webContents: WebContents
  readonly #type: string | undefined
  #showInactive = false
  #focused = false
  #title: string
  #ground: string
  #menu: object | null | undefined
  readonly __whenOpen: Promise<Page>

  constructor(options: Options = {}) {
    super(options)
    this.#type = options.type
    this.#title = options.title ?? ''
    this.#ground = options.backgroundColor ?? '#FFFFFF'
    const opened = Promise.withResolvers<Page>()
    this.webContents = new WebContents(opened.promise, options.webPreferences?.preload, {
      onMessage: (_contents, message) => pageMessages(this, message),
      destroyWindow: () => this.destroy(),
      contentSize: () => this.getContentSize(),
    })
    this.__whenOpen = opened.promise
    windows.set(this.id, this)
    this.#forward()
    this.#open().then(opened.resolve, (error: Error) => {
      if (!this.__destroyed) opened.reject(error)
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
    this.__show(false)
  }
  showInactive(): void {
    this.__show(true)
  }
  hide(): void {
    this.__alive()
    if (!this.__visible) return
    this.__visible = false
    this.__minimized = false
    this.__x?.hide()
    this.#focusChanged(false)
    this.emit('hide')
  }
  close(): void {
    if (this.__destroyed) return
    if (emitPreventable(this, 'close')) return
    this.#end()
  }
  destroy(): void {
    this.#end()
  }
  focus(): void {
    this.__alive()
    if (this.__visible) this.__x?.activate()
  }
  blur(): void {
    this.__alive()
    this.__x?.lower()
  }
  moveTop(): void {
    this.__x?.raise()
  }

  isVisible(): boolean {
    return this.__visible && !this.__minimized
  }
  isFocused(): boolean {
    return this.#focused
  }
  isDestroyed(): boolean {
    return this.__destroyed
  }
  isAlwaysOnTop(): boolean {
    return this.__style.alwaysOnTop
  }
  isMenuBarVisible(): boolean {
    return false
  }

  setTitle(title: string): void {
    this.#title = title
    this.__x?.setTitle(title)
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
  setBackgroundColor(color: string): void {
    this.#ground = color
  }
  getBackgroundColor(): string {
    return this.#ground
  }
  setIcon(_icon: unknown): void {}
  setAlwaysOnTop(on: boolean): void {
    this.__style.alwaysOnTop = on
    this.__x?.setAlwaysOnTop(on)
    this.emit('always-on-top-changed', {}, on)
  }
  setSkipTaskbar(on: boolean): void {
    this.__style.skipTaskbar = on
    this.__x?.setSkipTaskbar(on)
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
      if (this.__destroyed) return
      this.__x = new XWindow(display, xid, this.__style, this.__bounds, {
        onFocus: (focused) => this.#focusChanged(focused),
        onIconic: (iconic) => this.__iconified(iconic),
        onSize: (size) => this.__sized(size),
        onPosition: (position) => this.__moved(position),
      })
      this.__x.setClass(app.__xdgAppId)
      if (this.#type) this.__x.setType(`_NET_WM_WINDOW_TYPE_${this.#type.toUpperCase()}`)
    })
    this.__openPage = page
    running.chromium.cdp.on('', 'Target.targetDestroyed', ({ targetId }) => {
      if (targetId === page.targetId) this.#closed()
    })
    if (this.__destroyed) {
      await closePage(running, page)
      throw new Error('the window was destroyed')
    }
    await Promise.all([
      this.webContents.__prepare(page),
      applyTheme(running, page),
      this.__setChromiumBounds(),
    ])
    if (this.__visible) this.__x?.show(this.#showInactive)
    await announcePage(this.webContents)
    return page
  }

  protected __show(inactive: boolean): void {
    this.__alive()
    if (this.__minimized) this.__setState('normal')
    this.#showInactive = inactive
    const before = this.__visible
    this.__visible = true
    // Before the page is open, #open shows the window once its size is set.
    if (this.__openPage) this.__x?.show(inactive)
    if (!before) this.emit('show')
  }

  #end(): void {
    if (this.__destroyed) return
    const page = this.__openPage
    this.__x?.hide()
    if (page) void closePage(engine(), page)
    this.#closed()
  }

  #closed(): void {
    if (this.__destroyed) return
    this.__destroyed = true
    this.__visible = false
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
      if (ready || this.__destroyed) return
      ready = true
      // There a hidden window draws nothing, so that it is never ready (electron#48859).
      if (IS_WAYLAND && !this.__visible) this.once('show', () => this.emit('ready-to-show'))
      else this.emit('ready-to-show')
    }
    webContents.on('-first-paint', readyToShow)
    webContents.on('did-finish-load', readyToShow)
    webContents.on('page-title-updated', (_event: unknown, title: string, explicit: boolean) => {
      if (emitPreventable(this, 'page-title-updated', {}, title, explicit))
        this.__x?.setTitle(this.#title)
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
    if (focused === this.#focused || this.__destroyed) return
    this.#focused = focused
    this.webContents.__focusChanged(focused)
    this.emit(focused ? 'focus' : 'blur')
  }
}

/** The exported class. */
export const browserWindow = strictClass('BrowserWindow', BrowserWindow)
