import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import type { Page } from '../chromium/page.ts'
import { engine } from '../engine.ts'
import type { XWindow, XWindowStyle } from '../x11/x-window.ts'
import { firstBounds, within } from './bounds.ts'
import type { WebContents } from './web-contents.ts'
import { refuseUnsafe } from './web-preferences.ts'

/** A window's place on the screen, its size and its state: what `BrowserWindow` is built on. */
export abstract class PlacedWindow extends EventEmitter {
  abstract readonly webContents: WebContents
  protected abstract readonly __whenOpen: Promise<Page>
  protected readonly __style: XWindowStyle
  protected __bounds: Electron.Rectangle
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
      min: { width: options.minWidth ?? 0, height: options.minHeight ?? 0 },
      max: { width: options.maxWidth ?? 0, height: options.maxHeight ?? 0 },
    }
    this.__bounds = firstBounds(options, engine().workArea)
  }

  protected abstract __show(inactive: boolean): void

  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.__alive()
    const next = { ...this.__bounds }
    for (const key of ['x', 'y', 'width', 'height'] as const)
      if (bounds[key] !== undefined) next[key] = Math.round(bounds[key])
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
  getBounds(): Electron.Rectangle {
    return { ...this.__bounds }
  }
  getNormalBounds(): Electron.Rectangle {
    return { ...this.__bounds }
  }
  getContentBounds(): Electron.Rectangle {
    return { ...this.__bounds }
  }
  setContentBounds(bounds: Electron.Rectangle): void {
    this.setBounds(bounds)
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y })
  }
  getPosition(): [number, number] {
    return [this.__bounds.x, this.__bounds.y]
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getSize(): [number, number] {
    return [this.__bounds.width, this.__bounds.height]
  }
  setContentSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }
  getContentSize(): [number, number] {
    return this.getSize()
  }
  setMinimumSize(width: number, height: number): void {
    this.__style.min = { width, height }
    this.setBounds({})
  }
  getMinimumSize(): [number, number] {
    return [this.__style.min.width, this.__style.min.height]
  }
  setResizable(resizable: boolean): void {
    this.__style.resizable = resizable
    this.__x?.placed(this.__bounds)
  }
  center(): void {
    const { width, height } = this.__bounds
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
