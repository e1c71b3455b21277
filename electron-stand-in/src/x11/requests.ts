import { type XWire, words } from './wire.ts'

/** Sent to the root window, so that the window manager hears of it. */
export const REDIRECT_AND_NOTIFY = 0x180000

const ATOMS = [
  '_NET_ACTIVE_WINDOW',
  '_NET_SUPPORTING_WM_CHECK',
  '_NET_WM_STATE',
  '_NET_WM_STATE_ABOVE',
  '_NET_WM_STATE_SKIP_TASKBAR',
  '_NET_WM_STATE_SKIP_PAGER',
  '_NET_WM_STATE_DEMANDS_ATTENTION',
  '_NET_WM_WINDOW_TYPE',
  '_NET_WM_WINDOW_TYPE_UTILITY',
  '_NET_WM_NAME',
  '_NET_WM_USER_TIME',
  '_NET_WORKAREA',
  '_MOTIF_WM_HINTS',
  'UTF8_STRING',
  'WM_CLASS',
  'WM_HINTS',
  'WM_NORMAL_HINTS',
  'WM_STATE',
]

/** Requests that everything else is made of: names, properties, messages to the window manager. */
export class XRequests {
  readonly #wire: XWire
  readonly #atoms = new Map<string, number>()

  constructor(wire: XWire) {
    this.#wire = wire
  }

  /** Asks for the numbers of all names that are needed. */
  async nameAtoms(): Promise<void> {
    await Promise.all(
      ATOMS.map(async (name) => {
        const head = Buffer.alloc(4)
        head.writeUInt16LE(name.length)
        const reply = await this.#wire.ask(16, 0, Buffer.concat([head, Buffer.from(name)]))
        this.#atoms.set(name, reply?.readUInt32LE(8) ?? 0)
      }),
    )
  }

  /** The opcode of an extension's requests; 0 where the server has none of that name. */
  async opcodeOf(name: string): Promise<number> {
    const head = Buffer.alloc(4)
    head.writeUInt16LE(name.length)
    const reply = await this.#wire.ask(98, 0, Buffer.concat([head, Buffer.from(name)]))
    return reply?.[8] === 1 ? (reply[9] ?? 0) : 0
  }

  /** Hears of some events of a window from now on. */
  select(window: number, mask: number): void {
    this.#wire.send(2, 0, words(window, 0x800, mask))
  }

  /** The bytes of a window's property; none if it has no such one. */
  async property(window: number, name: string): Promise<Buffer> {
    const reply = await this.#wire.ask(20, 0, words(window, this.atom(name), 0, 0, 256))
    if (!reply) return Buffer.alloc(0)
    const format = reply[1] ?? 0
    return reply.subarray(32, 32 + (reply.readUInt32LE(16) * format) / 8)
  }

  /** Sets a property of a window; with mode 2, adds to it. */
  change(
    window: number,
    name: string,
    type: number,
    format: 8 | 32,
    data: Buffer,
    mode: 0 | 2 = 0,
  ): void {
    const head = words(window, this.atom(name), type, format, (data.length * 8) / format)
    this.#wire.send(18, mode, Buffer.concat([head, data]))
  }

  /** Tells the window manager something about a window. */
  toRoot(name: string, window: number, values: number[]): void {
    const { root } = this.#wire.setup
    const event = Buffer.alloc(32)
    event[0] = 33
    event[1] = 32
    words(window, this.atom(name), ...values).copy(event, 4)
    this.#wire.send(25, 0, Buffer.concat([words(root, REDIRECT_AND_NOTIFY), event]))
  }

  /** The number of a name; 0 if it has none. */
  atom(name: string): number {
    return this.#atoms.get(name) ?? 0
  }
}
