import type { Protocol } from '../../../node_modules/playwright-core/types/protocol.d.ts'
import type { Transport } from './transport.ts'

export type Commands = Protocol.CommandParameters
export type Results = Protocol.CommandReturnValues
export type Events = { [M in keyof Protocol.EventMap]: Protocol.EventMap[M][0] }

/** One message of the DevTools protocol, in either direction. */
export interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string; code?: number }
}

interface Pending {
  settle(message: Message): void
}

/** The DevTools protocol with one Chromium, shared by the stand-in and by a debugging client. */
export class CdpConnection {
  readonly #transport: Transport
  readonly #pending = new Map<number, Pending>()
  readonly #listeners = new Map<string, Set<(message: Message) => void>>()
  #lastId = 0
  readonly #gone = Promise.withResolvers<void>()
  #closed = false

  constructor(transport: Transport) {
    this.#transport = transport
    transport.listen(
      (text) => this.#receive(JSON.parse(text) as Message),
      () => this.#close(),
    )
  }

  /** Whether Chromium can still be reached. */
  get closed(): boolean {
    return this.#closed
  }

  /** Resolves when it cannot be reached any more. */
  get whenClosed(): Promise<void> {
    return this.#gone.promise
  }

  /** Sends a command and gives its result; rejects with the protocol's message. */
  async send<M extends keyof Commands>(
    method: M,
    params?: Commands[M],
    sessionId = '',
  ): Promise<Results[M]> {
    const answer = await this.request({
      method,
      ...(params === undefined ? {} : { params }),
      ...(sessionId === '' ? {} : { sessionId }),
    })
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result as Results[M]
  }

  /** Sends a message under an id of this connection and gives the raw answer, error or not. */
  request(message: Message): Promise<Message> {
    if (this.#closed) return Promise.resolve({ error: { message: 'Chromium has ended' } })
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#pending.set(id, { settle: resolve })
      this.#transport.send(JSON.stringify({ ...message, id }))
    })
  }

  /** Hears every event of one session ('' is the browser's own) until the returned function is called. */
  listen(sessionId: string, listener: (message: Message) => void): () => void {
    const set = this.#listeners.get(sessionId) ?? new Set()
    this.#listeners.set(sessionId, set.add(listener))
    return () => {
      set.delete(listener)
      if (set.size === 0) this.#listeners.delete(sessionId)
    }
  }

  /** Hears one kind of event of one session until the returned function is called. */
  on<M extends keyof Events>(
    sessionId: string,
    method: M,
    listener: (params: Events[M]) => void,
  ): () => void {
    return this.listen(sessionId, (message) => {
      if (message.method === method) listener(message.params as unknown as Events[M])
    })
  }

  #receive(message: Message): void {
    if (message.id !== undefined) {
      const pending = this.#pending.get(message.id)
      this.#pending.delete(message.id)
      pending?.settle(message)
      return
    }
    for (const session of [message.sessionId ?? '', '*']) {
      const listeners = this.#listeners.get(session)
      // A listener may remove itself.
      if (listeners) for (const listener of Array.from(listeners)) listener(message)
    }
  }

  #close(): void {
    this.#closed = true
    this.#gone.resolve()
    for (const pending of this.#pending.values())
      pending.settle({ error: { message: 'Chromium has ended' } })
    this.#pending.clear()
  }
}
