import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import type { Page } from '../chromium/page.ts'
import { engine } from '../engine.ts'
import type { XWindow, XWindowStyle } from '../x11/x-window.ts'
import { FRAME, firstBounds, framed, NO_FRAME, unframed, within } from './bounds.ts'
import type { WebContents } from './web-contents.ts'
import { refuseUnsafe } from './web-preferences.ts'

/** A window's place on the screen, its size and its state: what `BrowserWindow` is built on. */
export abstract class PlacedWindow extends EventEmitter {
  abstract readonly webContents: WebContents
  protected abstract readonly __whenOpen: Promise<Page>
  protected readonly __style: XWindowStyle
  /** The page's place; what the app hears of, unless it asks for the content, has the frame too. */
  protected __bounds: Electron.Rectangle
  readonly #frame: typeof FRAME
  protected __openPage: Page | undefined
  protected __x: XWindow | undefined
  protected __visible: boolean
  protected __destroyed = false
  protected __minimized = false
  protected __maximized = false
  protected __fullScreen = false
  #sizeAsked = true
  #positionAsked = true

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super()
    refuseUnsafe(options.webPreferences)
    this.__visible = options.show ?? true
    this.__style = {
      frame: options.frame ?? true,
      keyboard: options.focusable ?? true,
      alwaysOnTop: options.alwaysOnTop ?? false,
      skipTaskbar: options.skipTaskbar ?? false,
      resizable: options.resizable ?? true,
      min: { width: 0, height: 0 },
      max: { width: 0, height: 0 },
    }
    this.#frame = this.__style.frame ? FRAME : NO_FRAME
    this.__style.min = this.#limit(options.minWidth, options.minHeight)
    this.__style.max = this.#limit(options.maxWidth, options.maxHeight)
    const { useContentSize = false, width = 800, height = 600 } = options
    const inside = { x: 0, y: 0, width, height }
    const whole = useContentSize ? framed(inside, this.#frame) : inside
    this.__bounds = unframed(
      firstBounds({ ...options, width: whole.width, height: whole.height }, engine().workArea),
      this.#frame,
    )
  }

  /** A smallest or largest size, which is said of the whole window, as one of its page. */
  #limit(width = 0, height = 0): Electron.Size {
    const { width: inWidth, height: inHeight } = unframed(
      { x: 0, y: 0, width, height },
      this.#frame,
    )
    return { width: Math.max(0, inWidth), height: Math.max(0, inHeight) }
  }

  protected abstract __show(inactive: boolean): void

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    const given = Object.entries(bounds).filter(([, value]) => value !== undefined)
    this.setContentBounds(
      unframed({ ...this.getBounds(), ...Object.fromEntries(given) }, this.#frame),
    )
  }
  getBounds(): Electron.Rectangle {
    return framed(this.__bounds, this.#frame)
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds()
  }
  getContentBounds(): Electron.Rectangle {
    return { ...this.__bounds }
  }
  setContentBounds(bounds: Electron.Rectangle): void {
    this.__alive()
    const next = { ...this.__bounds }
    for (const key of ['x', 'y', 'width', 'height'] as const) next[key] = Math.round(bounds[key])
    const before = this.__bounds
    this.__bounds = within(next, this.__style.min, this.__style.max)
    const { x, y, width, height } = this.__bounds
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
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }
  getPosition(): [number, number] {
    const { x, y } = this.getBounds()
    return [x, y]
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getSize(): [number, number] {
    const { width, height } = this.getBounds()
    return [width, height]
  }
  setContentSize(width: number, height: number): void {
    this.setContentBounds({ ...this.__bounds, width, height })
  }
  getContentSize(): [number, number] {
    return [this.__bounds.width, this.__bounds.height]
  }
  setMinimumSize(width: number, height: number): void {
    this.__style.min = this.#limit(width, height)
    this.setBounds({})
  }
  getMinimumSize(): [number, number] {
    const { width, height } = framed({ x: 0, y: 0, ...this.__style.min }, this.#frame)
    return [width, height]
  }
  setResizable(resizable: boolean): void {
    this.__style.resizable = resizable
    this.__x?.placed(this.__bounds)
  }
  center(): void {
    const [width, height] = this.getSize()
    this.setBounds(firstBounds({ width, height }, engine().workArea))
  }

  isResizable(): boolean {
    return this.__style.resizable
  }
  protected __sized({ width, height }: Electron.Size): void {
    if (width === this.__bounds.width && height === this.__bounds.height) {
      this.#sizeAsked = false
      return
    }
    // What the app asked for is under way: this is older.
    if (this.#sizeAsked || !this.__visible) return
    this.__bounds = { ...this.__bounds, width, height }
    this.webContents.__resized()
    this.emit('resize')
    this.emit('resized')
  }

  protected __moved({ x, y }: Electron.Point): void {
    if (x === this.__bounds.x && y === this.__bounds.y) {
      this.#positionAsked = false
      return
    }
    if (this.#positionAsked || !this.__visible) return
    this.__bounds = { ...this.__bounds, x, y }
    this.emit('move')
    this.emit('moved')
  }

  #applyBounds(): void {
    this.__x?.placed(this.__bounds)
    if (this.__openPage) this.__setChromiumBounds().catch(() => {})
  }

  protected async __setChromiumBounds(): Promise<void> {
    const { x, y, width, height } = this.__bounds
    const { windowId } = this.__openPage as Page
    const bounds = { left: x, top: y, width, height }
    await engine().chromium.cdp.send('Browser.setWindowBounds', { windowId, bounds })
  }

  minimize(): void {
    this.__alive()
    if (!this.__visible) this.__show(true)
    this.__setState('minimized')
  }
  restore(): void {
    this.__alive()
    if (this.__minimized || this.__maximized) this.__setState('normal')
  }
  maximize(): void {
    if (!this.__visible) this.__show(false)
    this.__maximized = true
    this.__setState('maximized')
    this.emit('maximize')
  }
  unmaximize(): void {
    if (!this.__maximized) return
    this.__maximized = false
    this.__setState('normal')
    this.emit('unmaximize')
  }
  setFullScreen(on: boolean): void {
    if (this.__fullScreen === on) return
    this.__fullScreen = on
    this.__setState(on ? 'fullscreen' : 'normal')
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen')
  }

  isMinimized(): boolean {
    return this.__minimized
  }
  isMaximized(): boolean {
    return this.__maximized
  }
  isFullScreen(): boolean {
    return this.__fullScreen
  }
  isNormal(): boolean {
    return !this.__minimized && !this.__maximized && !this.__fullScreen
  }
  protected __iconified(iconic: boolean): void {
    if (iconic === this.__minimized || this.__destroyed) return
    this.__minimized = iconic
    this.emit(iconic ? 'minimize' : 'restore')
  }

  protected __setState(windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen'): void {
    void this.__whenOpen
      .then(({ windowId }) =>
        engine().chromium.cdp.send('Browser.setWindowBounds', {
          windowId,
          bounds: { windowState },
        }),
      )
      .catch(() => {})
  }

  protected __alive(): void {
    if (this.__destroyed) throw new TypeError('Object has been destroyed')
  }
}
