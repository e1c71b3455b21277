import type { CdpConnection, Message } from '../cdp/connection.ts'
import { appText, chromiumText, isBlankUrl } from '../net/origin-map.ts'
import { type WebSocketPeer, serveWebSocket } from '../shared/websocket.ts'

/** A page as a debugging client may see it. */
export interface DebuggablePage {
  readonly targetId: string
  /** Whether the window still shows its blank first page. */
  readonly blank: boolean
}

/** What the port needs from the app. */
export interface PortOwner {
  /** Every page a client may see at this moment. */
  pages(): DebuggablePage[]
  /** The client asked to navigate this page, so the page itself did not. */
  onClientNavigation(targetId: string): void
  /** The client asked to end the browser. */
  onClientClose(): void
}

// Electron's windows have no URL before their first navigation; Playwright waits on this one.
const NO_URL = ':'
const NAVIGATIONS = new Set(['Page.navigate', 'Page.reload', 'Page.navigateToHistoryEntry'])

/** The DevTools port as Playwright expects it: pages of the app's windows, under the app's URLs. */
export class DebuggingPort {
  readonly #clients = new Set<Client>()
  readonly #cdp: CdpConnection
  readonly #owner: PortOwner

  constructor(cdp: CdpConnection, owner: PortOwner) {
    this.#cdp = cdp
    this.#owner = owner
  }

  /** Starts listening and gives the address. */
  listen(): Promise<string> {
    return serveWebSocket((peer) => {
      const client = new Client(this.#cdp, this.#owner, peer)
      this.#clients.add(client)
      peer.onClose = () => {
        client.close()
        this.#clients.delete(client)
      }
    })
  }

  /** Shows a new page to every client and resolves when they have prepared it for its first URL. */
  async announce(page: DebuggablePage): Promise<void> {
    await Promise.all([...this.#clients].map((client) => client.show(page)))
  }
}

class Client {
  readonly #cdp: CdpConnection
  readonly #owner: PortOwner
  readonly #peer: WebSocketPeer
  readonly #root: Promise<string>
  readonly #pages = new Map<string, DebuggablePage>()
  readonly #shown = new Map<string, { promise: Promise<void>; resolve(): void }>()
  readonly #sessions = new Set<string>()
  #stopListening = (): void => {}
  #attaches = false
  #open = true

  constructor(cdp: CdpConnection, owner: PortOwner, peer: WebSocketPeer) {
    this.#cdp = cdp
    this.#owner = owner
    this.#peer = peer
    this.#root = cdp.send('Target.attachToBrowserTarget').then(({ sessionId }) => {
      this.#sessions.add(sessionId)
      this.#stopListening = cdp.listen('*', (message) => this.#fromChromium(message, sessionId))
      return sessionId
    })
    peer.onText = (text) => void this.#fromClient(JSON.parse(chromiumText(text)) as Message)
  }

  /** Resolves when the client has prepared the page, or has gone. */
  show(page: DebuggablePage): Promise<void> {
    if (!this.#attaches) return Promise.resolve()
    const known = this.#shown.get(page.targetId)
    if (known) return known.promise
    const shown = Promise.withResolvers<void>()
    this.#shown.set(page.targetId, shown)
    void this.#root.then((root) =>
      this.#cdp
        .send('Target.attachToTarget', { targetId: page.targetId, flatten: true }, root)
        .catch(() => shown.resolve()),
    )
    return shown.promise
  }

  close(): void {
    this.#open = false
    this.#stopListening()
    for (const shown of this.#shown.values()) shown.resolve()
    void this.#root.then((sessionId) =>
      this.#cdp.send('Target.detachFromTarget', { sessionId }).catch(() => {}),
    )
  }

  async #fromClient(message: Message): Promise<void> {
    const root = await this.#root
    const { id, method, sessionId } = message
    if (sessionId === undefined && method === 'Target.setAutoAttach') {
      this.#attaches = true
      for (const page of this.#owner.pages()) void this.show(page)
      this.#reply({ id: id ?? 0, result: {} })
      return
    }
    if (sessionId === undefined && method === 'Browser.close') {
      this.#reply({ id: id ?? 0, result: {} })
      this.#owner.onClientClose()
      return
    }
    const page = sessionId === undefined ? undefined : this.#pages.get(sessionId)
    if (page && NAVIGATIONS.has(method ?? '')) this.#owner.onClientNavigation(page.targetId)
    const answer = await this.#cdp.request({ ...message, sessionId: sessionId ?? root })
    // The connection is about to end, which says it better.
    if (this.#cdp.closed) return
    if (page && method === 'Runtime.runIfWaitingForDebugger')
      this.#shown.get(page.targetId)?.resolve()
    if (page?.blank && method === 'Page.getFrameTree') hideBlankUrl(answer)
    const { sessionId: _, ...rest } = answer
    this.#reply({ ...rest, id: id ?? 0, ...(sessionId === undefined ? {} : { sessionId }) })
  }

  #fromChromium(message: Message, root: string): void {
    const { sessionId, method, params } = message
    if (sessionId === undefined || !this.#sessions.has(sessionId)) return
    if (method === 'Target.attachedToTarget') {
      const child = String(params?.['sessionId'])
      const { targetId } = { targetId: '', ...(params?.['targetInfo'] as object) }
      this.#sessions.add(child)
      const page = this.#owner.pages().find((each) => each.targetId === targetId)
      if (page) this.#pages.set(child, page)
    }
    if (method === 'Target.detachedFromTarget') {
      const child = params?.['sessionId'] as string
      this.#sessions.delete(child)
      const page = this.#pages.get(child)
      if (page) this.#shown.get(page.targetId)?.resolve()
      this.#pages.delete(child)
    }
    if (this.#hides(message)) return
    if (sessionId === root) {
      const { sessionId: _, ...rest } = message
      this.#reply(rest)
    } else this.#reply(message)
  }

  #hides({ method, params }: Message): boolean {
    if (method === 'Page.frameNavigated') {
      const { url } = { url: '', ...(params?.['frame'] as object) }
      return isBlankUrl(url)
    }
    // The stand-in answers the question whether a window may close.
    return method === 'Page.javascriptDialogOpening' && params?.['type'] === 'beforeunload'
  }

  #reply(message: Message): void {
    if (this.#open) this.#peer.send(appText(JSON.stringify(message)))
  }
}

function hideBlankUrl(answer: Message): void {
  const tree = answer.result?.['frameTree'] as { frame: { url: string } } | undefined
  if (tree) tree.frame.url = NO_URL
}
