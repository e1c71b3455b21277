import type { WindowWatcher, XDisplay } from './display.ts'

/** How a window asks the window manager to treat it. */
export interface XWindowStyle {
  frame: boolean
  /** Whether it ever takes the keyboard. */
  keyboard: boolean
  alwaysOnTop: boolean
  skipTaskbar: boolean
  min: { width: number; height: number }
  max: { width: number; height: number }
  resizable: boolean
}

/** What a shown window reports. */
export type XWindowEvents = Pick<WindowWatcher, 'onFocus' | 'onSize' | 'onPosition'> & {
  onIconic(iconic: boolean): void
}

const TOP = '_NET_WM_STATE_ABOVE'
const NO_TASKBAR = '_NET_WM_STATE_SKIP_TASKBAR'
const NO_PAGER = '_NET_WM_STATE_SKIP_PAGER'

/** One window of Chromium on the screen: kept away until it is shown, shown and hidden at once. */
export class XWindow {
  readonly #display: XDisplay
  readonly #xid: number
  readonly #style: XWindowStyle
  #bounds: { x: number; y: number; width: number; height: number }
  #shown = false
  #iconic = false
  #focused = false

  constructor(
    display: XDisplay,
    xid: number,
    style: XWindowStyle,
    bounds: { x: number; y: number; width: number; height: number },
    events: XWindowEvents,
  ) {
    this.#display = display
    this.#xid = xid
    this.#style = style
    this.#bounds = bounds
    display.watch(xid, {
      ...events,
      // Chromium maps every new window by itself.
      onMap: () => {
        if (!this.#shown) this.#withdraw()
      },
      onFocus: (focused) => {
        this.#focused = focused
        if (this.#shown) events.onFocus(focused)
        // A window that Chromium has just mapped by itself must not keep the keyboard.
        else if (focused) this.#withdraw()
      },
      onState: (state) => {
        if (!this.#shown || (state === 3) === this.#iconic) return
        this.#iconic = state === 3
        events.onIconic(this.#iconic)
      },
    })
    // Chromium will map the window by itself, which must not take the keyboard from another.
    display.setTakesKeyboard(xid, false)
    this.#withdraw()
  }

  /** Puts the window on the screen, with the keyboard unless `inactive`. */
  show(inactive: boolean): void {
    const { frame, keyboard, alwaysOnTop, skipTaskbar } = this.#style
    if (!this.#shown) {
      this.#shown = true
      this.#writeHints()
      if (!frame) this.#display.removeFrame(this.#xid)
      if (inactive) this.#display.setNoFocusOnMap(this.#xid)
      for (const name of [
        ...(alwaysOnTop ? [TOP] : []),
        ...(skipTaskbar ? [NO_TASKBAR, NO_PAGER] : []),
      ])
        this.#display.setState(this.#xid, name, true, false)
      this.#display.setTakesKeyboard(this.#xid, keyboard)
      this.#display.map(this.#xid)
    }
    if (!inactive) this.activate()
  }

  /** Takes the window from the screen, and the keyboard from it. */
  hide(): void {
    if (!this.#shown) return
    this.#shown = false
    this.#iconic = false
    this.#withdraw()
  }

  activate(): void {
    if (this.#shown) this.#display.activate(this.#xid)
  }

  raise(): void {
    this.#display.stack(this.#xid, 'above')
  }

  lower(): void {
    this.#display.stack(this.#xid, 'below')
  }

  setTitle(title: string): void {
    this.#display.setTitle(this.#xid, title)
  }

  setClass(name: string): void {
    this.#display.setClass(this.#xid, name)
  }

  setType(name: string): void {
    this.#display.setType(this.#xid, name)
  }

  /** Remembers where the window wants to be; Chromium itself moves it. */
  placed(bounds: { x: number; y: number; width: number; height: number }): void {
    this.#bounds = bounds
    this.#writeHints()
  }

  setAlwaysOnTop(on: boolean): void {
    this.#style.alwaysOnTop = on
    if (this.#shown) this.#display.setState(this.#xid, TOP, on, true)
  }

  setSkipTaskbar(on: boolean): void {
    this.#style.skipTaskbar = on
    if (this.#shown)
      for (const name of [NO_TASKBAR, NO_PAGER]) this.#display.setState(this.#xid, name, on, true)
  }

  #withdraw(): void {
    // Chromium does not notice that an unmapped window has lost the keyboard.
    if (this.#focused) this.#display.releaseFocus()
    this.#focused = false
    this.#display.withdraw(this.#xid)
  }

  #writeHints(): void {
    const { x, y, width, height } = this.#bounds
    const { min, max, resizable } = this.#style
    const fixed = { width, height }
    this.#display.setSizeHints(this.#xid, {
      x,
      y,
      min: resizable ? min : fixed,
      max: resizable ? max : fixed,
    })
  }
}
