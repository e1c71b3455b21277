import { REDIRECT_AND_NOTIFY, XRequests } from './requests.ts'
import { type XEvent, type XWire, openXWire, words } from './wire.ts'

const EVENT_MASK = {
  structure: 0x20000,
  substructure: 0x80000,
  property: 0x400000,
  focus: 0x200000,
}
// The rest of a window's number tells which client made it.
const CLIENT_BITS = 21
const CARDINAL = 6
const STRING = 31
const ATOM = 4

/** What happens to a window that is watched. */
export interface WindowWatcher {
  onMap(): void
  onFocus(focused: boolean): void
  /** The window's state by the window manager: 0 withdrawn, 1 normal, 3 iconic. */
  onState(state: number): void
  onSize(size: { width: number; height: number }): void
  onPosition(position: { x: number; y: number }): void
}

// Above 250 lines: each of what the stand-in asks of the X server is one here, mostly of a line or two.

/** The X server as the stand-in needs it: find windows by their class, show, hide, decorate, focus. */
export class XDisplay {
  readonly #wire: XWire
  readonly #requests: XRequests
  readonly #watchers = new Map<number, WindowWatcher>()
  #onRootProperty = (): void => {}
  #client = -1
  #screenSaver = Promise.resolve(0)
  readonly #awaited = new Map<string, (window: number) => void>()

  private constructor(wire: XWire) {
    this.#wire = wire
    this.#requests = new XRequests(wire)
  }

  /** Connects; rejects with "Unable to open X display". */
  static async open(name?: string, authority?: string): Promise<XDisplay> {
    const display = new XDisplay(await openXWire(name, authority))
    await display.#start()
    return display
  }

  /** Resolves when the X server has gone. */
  get closed(): Promise<void> {
    return this.#wire.closed
  }

  close(): void {
    this.#wire.close()
  }

  /** Resolves when a window manager has taken the screen. */
  async whenManaged(): Promise<void> {
    const managed = async (): Promise<boolean> =>
      (await this.#requests.property(this.#wire.setup.root, '_NET_SUPPORTING_WM_CHECK')).length > 0
    await new Promise<void>((resolve) => {
      this.#onRootProperty = () => {
        void managed().then((yes) => yes && resolve())
      }
      this.#requests.select(this.#wire.setup.root, EVENT_MASK.substructure | EVENT_MASK.property)
      this.#onRootProperty()
    })
  }

  /** Gives the screen behind all windows a colour, 0xrrggbb. */
  paintGround(colour: number): void {
    const { root } = this.#wire.setup
    this.#wire.send(2, 0, words(root, 0x2, colour))
    this.#wire.send(61, 0, words(root, 0, 0))
  }

  /** The size of the screen in pixels. */
  get size(): { width: number; height: number } {
    return { width: this.#wire.setup.width, height: this.#wire.setup.height }
  }

  /** Resolves with the next top-level window whose WM_CLASS instance is `name`. */
  windowOfClass(name: string): Promise<number> {
    return new Promise((resolve) => this.#awaited.set(name, resolve))
  }

  /** Hears what happens to a window from now on. */
  watch(window: number, watcher: WindowWatcher): void {
    this.#watchers.set(window, watcher)
  }

  map(window: number): void {
    this.#wire.send(8, 0, words(window))
  }

  /** Takes the window from the screen and from the window manager. */
  withdraw(window: number): void {
    const { root } = this.#wire.setup
    this.#wire.send(10, 0, words(window))
    const event = Buffer.alloc(32)
    event[0] = 18
    event.writeUInt32LE(root, 4)
    event.writeUInt32LE(window, 8)
    this.#wire.send(25, 0, Buffer.concat([words(root, REDIRECT_AND_NOTIFY), event]))
  }

  /** Takes the keyboard from whichever window has it. */
  releaseFocus(): void {
    this.#wire.send(42, 0, words(0, 0))
  }

  /** Asks the window manager to give a window the keyboard. */
  activate(window: number): void {
    this.#requests.toRoot('_NET_ACTIVE_WINDOW', window, [2, 0, 0])
  }

  /** Puts the window above or below all others. */
  stack(window: number, place: 'above' | 'below'): void {
    this.#wire.send(12, 0, words(window, 0x40, place === 'above' ? 0 : 1))
  }

  /** Asks for or takes away states such as `_NET_WM_STATE_ABOVE`; `mapped` tells which way works. */
  setState(window: number, name: string, on: boolean, mapped: boolean): void {
    if (mapped)
      this.#requests.toRoot('_NET_WM_STATE', window, [on ? 1 : 0, this.#requests.atom(name), 0, 1])
    else if (on)
      this.#requests.change(window, '_NET_WM_STATE', ATOM, 32, words(this.#requests.atom(name)), 2)
  }

  /** Removes the window manager's frame. */
  removeFrame(window: number): void {
    const hints = this.#requests.atom('_MOTIF_WM_HINTS')
    this.#requests.change(window, '_MOTIF_WM_HINTS', hints, 32, words(2, 0, 0, 0, 0))
  }

  setType(window: number, name: string): void {
    this.#requests.change(window, '_NET_WM_WINDOW_TYPE', ATOM, 32, words(this.#requests.atom(name)))
  }

  setTitle(window: number, title: string): void {
    const type = this.#requests.atom('UTF8_STRING')
    this.#requests.change(window, '_NET_WM_NAME', type, 8, Buffer.from(title))
  }

  /** As Electron sets it: the name in small letters, and as it is. */
  setClass(window: number, name: string): void {
    const both = Buffer.from(`${name.toLowerCase()}\0${name}\0`)
    this.#requests.change(window, 'WM_CLASS', STRING, 8, both)
  }

  /** Tells the window manager that mapping this window is no wish for the keyboard. */
  setNoFocusOnMap(window: number): void {
    this.#requests.change(window, '_NET_WM_USER_TIME', CARDINAL, 32, words(0))
  }

  /** Tells the window manager whether it may give this window the keyboard at all. */
  setTakesKeyboard(window: number, takes: boolean): void {
    this.#requests.change(window, 'WM_HINTS', 35, 32, words(3, takes ? 1 : 0, 1, 0, 0, 0, 0, 0, 0))
  }

  /** Writes where the window wants to be and how small and large it may get (0 is no limit). */
  setSizeHints(window: number, hints: { x: number; y: number; min: Size; max: Size }): void {
    const { x, y, min, max } = hints
    const flags = 1 | 2 | 16 | (max.width > 0 || max.height > 0 ? 32 : 0) | 512
    const most = [max.width || 32767, max.height || 32767] as const
    const fields = [flags, x, y, 1, 1, min.width, min.height, ...most, 0, 0, 0, 0, 0, 0, 0, 0, 10]
    this.#requests.change(window, 'WM_NORMAL_HINTS', 41, 32, words(...fields))
  }

  /** Where the pointer is. */
  async pointer(): Promise<{ x: number; y: number }> {
    const reply = await this.#wire.ask(38, 0, words(this.#wire.setup.root))
    return { x: reply?.readInt16LE(16) ?? 0, y: reply?.readInt16LE(18) ?? 0 }
  }

  /** Milliseconds since the last key or pointer, real or synthetic; 0 where X does not tell. */
  async idleMs(): Promise<number> {
    const opcode = await this.#screenSaver
    if (opcode === 0) return 0
    const reply = await this.#wire.ask(opcode, 1, words(this.#wire.setup.root))
    return reply?.readUInt32LE(16) ?? 0
  }

  /** The part of the screen that panels leave free; the whole screen when nobody says. */
  async workArea(): Promise<{ x: number; y: number; width: number; height: number }> {
    const value = await this.#requests.property(this.#wire.setup.root, '_NET_WORKAREA')
    if (value.length < 16) return { x: 0, y: 0, ...this.size }
    const [x = 0, y = 0, width = 0, height = 0] = [0, 4, 8, 12].map((at) => value.readInt32LE(at))
    return { x, y, width, height }
  }

  async #start(): Promise<void> {
    this.#screenSaver = this.#requests.opcodeOf('MIT-SCREEN-SAVER')
    await this.#requests.nameAtoms()
    this.#wire.onEvent = (event) => this.#dispatch(event)
    this.#requests.select(this.#wire.setup.root, EVENT_MASK.substructure)
  }

  #dispatch({ code, synthetic, bytes }: XEvent): void {
    const second = bytes.readUInt32LE(8)
    const first = bytes.readUInt32LE(4)
    // The same change is told to the window and to its parent: hear the window's own only.
    const own = first === second ? this.#watchers.get(second) : undefined
    if (code === 16) this.#created(second)
    else if (code === 17) this.#watchers.delete(second)
    else if (code === 19) own?.onMap()
    else if (code === 22 && own) {
      const [x, y] = [bytes.readInt16LE(16), bytes.readInt16LE(18)]
      own.onSize({ width: bytes.readUInt16LE(20), height: bytes.readUInt16LE(22) })
      // Only a synthetic one counts from the screen's corner.
      if (synthetic) own.onPosition({ x, y })
    } else if (code === 28) this.#propertyChanged(first, second)
    else if (code === 9 || code === 10) this.#focusChanged(first, code === 9, bytes)
  }

  #focusChanged(window: number, focused: boolean, bytes: Buffer): void {
    const detail = bytes[1] ?? 0
    const mode = bytes[8] ?? 0
    const grab = mode === 1 || mode === 2
    const inside = detail === 2 || detail >= 5
    if (!grab && !inside) this.#watchers.get(window)?.onFocus(focused)
  }

  #created(window: number): void {
    if (this.#awaited.size === 0) return
    // Another window of Chromium: said at once, before Chromium shows it by itself.
    if (window >>> CLIENT_BITS === this.#client) this.setTakesKeyboard(window, false)
    this.#requests.select(window, EVENT_MASK.structure | EVENT_MASK.property | EVENT_MASK.focus)
    void this.#recognize(window)
  }

  #propertyChanged(window: number, atom: number): void {
    if (window === this.#wire.setup.root) this.#onRootProperty()
    if (atom === this.#requests.atom('WM_CLASS')) void this.#recognize(window)
    if (atom !== this.#requests.atom('WM_STATE')) return
    const watcher = this.#watchers.get(window)
    if (!watcher) return
    void this.#requests.property(window, 'WM_STATE').then((value) => {
      if (value.length >= 4) watcher.onState(value.readUInt32LE(0))
    })
  }

  async #recognize(window: number): Promise<void> {
    const value = await this.#requests.property(window, 'WM_CLASS')
    const name = value.toString('latin1').split('\0')[0] ?? ''
    const found = this.#awaited.get(name)
    this.#awaited.delete(name)
    if (!found) return
    this.#client = window >>> CLIENT_BITS
    found(window)
  }
}

interface Size {
  width: number
  height: number
}
