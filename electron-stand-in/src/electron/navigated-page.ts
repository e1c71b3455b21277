import { EventEmitter } from 'node:events'

import type { Commands, Results } from '../cdp/connection.ts'
import { type Page, onPage, pageSend } from '../chromium/page.ts'
import type { Engine } from '../engine.ts'
import { appText, chromiumText, isBlankUrl } from '../net/origin-map.ts'
import { netErrorCode } from './net-errors.ts'
import type { WebFrameMain } from './web-frame-main.ts'

/** A page of Chromium as it loads, navigates and is zoomed: what `webContents` is built on. */
export abstract class NavigatedPage extends EventEmitter {
  abstract readonly mainFrame: WebFrameMain
  protected readonly __page: Promise<Page>
  protected __engine: Engine | undefined
  protected __opened: Page | undefined
  protected __url = ''
  protected __isBlank = true
  protected __loading = false
  protected __destroyed = false
  protected __crashed = false
  protected __clientAsked = false
  protected __load: { resolve(): void; reject(error: Error): void } | undefined
  readonly #contentSize: () => [number, number]
  #zoomFactor = 1

  /** @param contentSize the width and height of the window's content, in pixels */
  constructor(page: Promise<Page>, contentSize: () => [number, number]) {
    super()
    this.__page = page
    this.#contentSize = contentSize
  }

  /** Whether a page that is left may keep its window open. */
  abstract __holdWindow(on: boolean): void

  /** Hears what the page goes through. */
  protected __listen(engine: Engine, page: Page): void {
    const main = (frameId: string): boolean => frameId === page.targetId && !this.__isBlank
    onPage(engine, page, 'Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined || isBlankUrl(frame.url)) return
      const first = this.__isBlank
      this.__crashed = false
      this.__isBlank = false
      this.__clientAsked = false
      this.__url = appText(frame.url + (frame.urlFragment ?? ''))
      if (first) void this.__dispatch('Page.resetNavigationHistory').catch(() => {})
      if (frame.unreachableUrl === undefined) this.emit('did-navigate', {}, this.__url, 200, 'OK')
    })
    onPage(engine, page, 'Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (!main(frameId)) return
      this.__url = appText(url)
      this.emit('did-navigate-in-page', {}, this.__url, true, 0, 0)
    })
    onPage(engine, page, 'Page.frameStartedLoading', ({ frameId }) => {
      if (frameId !== page.targetId) return
      this.__loading = true
      this.emit('did-start-loading')
    })
    onPage(engine, page, 'Page.domContentEventFired', () => {
      if (this.__isBlank) return
      if (this.#zoomFactor !== 1) this.#applyZoom()
      this.emit('dom-ready', {})
    })
    onPage(engine, page, 'Page.loadEventFired', () => {
      if (this.__isBlank) return
      this.__loading = false
      const load = this.__load
      this.__load = undefined
      this.emit('did-finish-load', {})
      load?.resolve()
    })
    onPage(engine, page, 'Page.frameStoppedLoading', ({ frameId }) => {
      if (!main(frameId)) return
      this.__loading = false
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
      this.__crashed = true
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

  protected __dispatch<M extends keyof Commands>(
    method: M,
    params?: Commands[M],
  ): Promise<Results[M]> {
    if (!this.__engine || !this.__opened) return Promise.reject(new Error('The page is not open'))
    return pageSend(this.__engine, this.__opened, method, params)
  }

  /** A page that is zoomed is laid out in fewer, larger pixels, and its media queries see them. */
  #applyZoom(): void {
    const deviceScaleFactor = this.#zoomFactor
    const [width, height] = this.#contentSize()
    const metrics = {
      width: Math.round(width / deviceScaleFactor),
      height: Math.round(height / deviceScaleFactor),
      deviceScaleFactor,
      mobile: false,
    }
    const applied =
      deviceScaleFactor === 1
        ? this.__dispatch('Emulation.clearDeviceMetricsOverride')
        : this.__dispatch('Emulation.setDeviceMetricsOverride', metrics)
    // A page that is going, or that is not there so far, needs no size.
    applied.catch(() => undefined)
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

  async loadURL(url: string): Promise<void> {
    this.__load?.reject(navigationError('ERR_ABORTED', url))
    const done = Promise.withResolvers<void>()
    // The app may leave the promise alone, as with Electron.
    done.promise.catch(() => {})
    const load = { resolve: done.resolve, reject: done.reject }
    this.__load = load
    await this.__page
    if (this.__destroyed) throw new Error('Object has been destroyed')
    this.__holdWindow(false)
    this.__loading = true
    const { errorText } = await this.__dispatch('Page.navigate', { url: chromiumText(url) })
    if (errorText !== undefined && this.__load === load) {
      this.__load = undefined
      this.__loading = false
      const code = netErrorCode(errorText)
      this.emit('did-fail-load', {}, code, errorText.replace('net::', ''), url, true)
      done.reject(navigationError(errorText.replace('net::', ''), url))
    }
    return done.promise
  }
  async __command<M extends keyof Commands>(method: M, params?: Commands[M]): Promise<Results[M]> {
    await this.__page
    return this.__dispatch(method, params)
  }
  isLoading(): boolean {
    return this.__loading
  }
  isLoadingMainFrame(): boolean {
    return this.__loading
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
