import { EventEmitter } from 'node:events'

import type * as Electron from 'electron'

import { strictClass } from '../shared/strict.ts'

/** What a frame needs from its page. */
export interface FrameOwner {
  url(): string
  send(channel: string, args: unknown[]): void
  executeJavaScript(code: string, userGesture: boolean): Promise<unknown>
  isDestroyed(): boolean
}

/** The main frame of a page. */
export class WebFrameMain extends EventEmitter {
  readonly #owner: FrameOwner
  readonly parent = null
  readonly name = ''

  constructor(owner: FrameOwner) {
    super()
    this.#owner = owner
  }

  get url(): string {
    return this.#owner.url()
  }
  get origin(): string {
    return originOf(this.#owner.url())
  }
  get top(): WebFrameMain {
    return this
  }
  get frames(): WebFrameMain[] {
    return []
  }
  get detached(): boolean {
    return this.#owner.isDestroyed()
  }
  isDestroyed(): boolean {
    return this.#owner.isDestroyed()
  }
  send(channel: string, ...args: unknown[]): void {
    this.#owner.send(channel, args)
  }
  executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return this.#owner.executeJavaScript(code, userGesture)
  }
}
strictClass('WebFrameMain', WebFrameMain)

/** The origin of a URL by the rules for an app's standard schemes, where `URL` says "null". */
function originOf(url: string): string {
  try {
    const { protocol, host, origin } = new URL(url)
    const opaque = ['data:', 'about:', 'blob:', 'javascript:', 'file:'].includes(protocol)
    if (protocol === 'file:') return 'file://'
    return origin === 'null' && !opaque && host !== '' ? `${protocol}//${host}` : origin
  } catch {
    return 'null'
  }
}

type Checked = Pick<
  Electron.WebFrameMain,
  'url' | 'origin' | 'name' | 'detached' | 'isDestroyed' | 'send' | 'executeJavaScript'
>
const check = (frame: WebFrameMain): Checked => frame
void check
