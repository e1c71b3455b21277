import type { EventEmitter } from 'node:events'

import type * as Library from '@jellybrick/dbus-next'

/** One question to a service on the bus: a method, and what is given to it. */
interface BusQuestion {
  service: string
  path: string
  interface: string
  member: string
  /** The types of `body` as D-Bus writes them. Undefined if nothing is given. */
  signature?: string
  body?: unknown[]
  /** Whether the bus may start the service for it. */
  starts?: boolean
}

/** A signal to listen for, from any sender. */
interface BusSignal {
  service: string
  /** Any path when it is left out. */
  path?: string
  interface: string
  member: string
}

/** A line to one D-Bus message bus, opened by the first question and anew after it broke. */
export interface BusLine {
  /**
   * Asks a service. Asking starts none, unless `starts` says so. Answers with what the method gave,
   * or with nothing: no bus, no such service or method, an error, or no answer in time.
   */
  ask(question: BusQuestion): Promise<readonly unknown[] | undefined>
  /** Hears a signal whenever the line is open. */
  hear(signal: BusSignal, heard: (body: readonly unknown[], path: string) => void): void
  /** Hangs up for good. */
  close(): void
}

/** Where a property is read. */
export type BusObject = Pick<BusQuestion, 'service' | 'path' | 'interface'>

interface Hearing {
  signal: BusSignal
  heard: (body: readonly unknown[], path: string) => void
}

interface Connection {
  readonly broken: boolean
  ask(question: BusQuestion): Promise<readonly unknown[] | undefined>
  hear(hearing: Hearing): void
  end(): void
}

/** The bus itself, as a service on it. */
export const BUS: BusObject = {
  service: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
}

/**
 * The address of the person's own bus, as libdbus and sd-bus find it: the variable, else the
 * socket in the run-time folder (https://www.freedesktop.org/software/systemd/man/latest/sd_bus_default.html).
 */
export function sessionBusAddress(env: NodeJS.ProcessEnv): string | undefined {
  const named = env['DBUS_SESSION_BUS_ADDRESS']
  if (named) return named
  const folder = env['XDG_RUNTIME_DIR']
  return folder ? `unix:path=${folder}/bus` : undefined
}

/** The address of the computer's bus; its default is part of the D-Bus specification. */
export function systemBusAddress(env: NodeJS.ProcessEnv): string {
  return env['DBUS_SYSTEM_BUS_ADDRESS'] || 'unix:path=/var/run/dbus/system_bus_socket'
}

/**
 * Prepares a line to a bus. Nothing is opened, asked or timed before the first question.
 *
 * @param address where the bus listens; without one nothing is ever answered
 * @param limitMs how long an answer may take, in milliseconds, with the time to open the line
 */
export function busLine(address: string | undefined, limitMs: number): BusLine {
  const hearings: Hearing[] = []
  let connection: Connection | undefined
  let closed = false
  return {
    async ask(question) {
      if (address === undefined || closed) return undefined
      const library = await import('@jellybrick/dbus-next')
      if (connection === undefined || connection.broken) {
        if (closed) return undefined
        connection = connect(library, address, limitMs)
        for (const hearing of hearings) connection.hear(hearing)
      }
      return connection.ask(question)
    },
    hear(signal, heard) {
      hearings.push({ signal, heard })
      connection?.hear({ signal, heard })
    },
    close() {
      closed = true
      connection?.end()
    },
  }
}

/** The value of a property. Undefined if `BusLine.ask` has no answer. */
export async function readProperty(line: BusLine, at: BusObject, name: string): Promise<unknown> {
  const answer = await line.ask({
    service: at.service,
    path: at.path,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [at.interface, name],
  })
  return variantValue(answer?.[0])
}

/** What a D-Bus variant holds. Undefined if it is none. */
export function variantValue(variant: unknown): unknown {
  return typeof variant === 'object' && variant !== null && 'value' in variant
    ? variant.value
    : undefined
}

function connect(library: typeof Library, address: string, limitMs: number): Connection {
  const { DBusError, Message, MessageFlag, MessageType } = library
  const bus = library.sessionBus({ busAddress: address })
  // Every question that is still open, by what gives it up.
  const open = new Set<() => void>()
  let broken = false
  let late = false
  const end = (): void => {
    if (broken) return
    broken = true
    for (const giveUp of open) giveUp()
    bus.disconnect()
  }
  // The library emits it and leaves it out of its types. Unheard, it would end the process.
  const emitter: EventEmitter = bus
  emitter.on('error', end)
  bus.once('connect', () => {
    if (broken) bus.disconnect()
  })
  const ask: Connection['ask'] = ({ service, starts = false, ...question }) =>
    new Promise((resolve) => {
      const settle = (answer: readonly unknown[] | undefined): void => {
        clearTimeout(timer)
        open.delete(giveUp)
        resolve(answer)
        // The library tells nobody that a bus has gone and keeps an unanswered question for ever,
        // so a line on which an answer was late is given up.
        if (late && open.size === 0) end()
      }
      const giveUp = (): void => settle(undefined)
      const timer = setTimeout(() => {
        late = true
        giveUp()
      }, limitMs)
      open.add(giveUp)
      const message = new Message({
        ...question,
        destination: service,
        ...(!starts && { flags: MessageFlag.NO_AUTO_START }),
      })
      bus.call(message).then(
        (reply) => settle(reply?.body ?? []),
        (error: unknown) => {
          giveUp()
          if (!(error instanceof DBusError)) end()
        },
      )
    })
  return {
    get broken() {
      return broken
    },
    ask,
    hear({ signal, heard }) {
      bus.on('message', (message) => {
        const { type, path, interface: name, member, body } = message
        if (type !== MessageType.SIGNAL || name !== signal.interface || member !== signal.member)
          return
        if (signal.path === undefined || signal.path === path) heard(body, path)
      })
      void ask({ ...BUS, member: 'AddMatch', signature: 's', body: [matchRule(signal)] })
    },
    end,
  }
}

function matchRule(signal: BusSignal): string {
  const { service, path, interface: name, member } = signal
  const rule = `type='signal',sender='${service}',interface='${name}',member='${member}'`
  return path === undefined ? rule : `${rule},path='${path}'`
}
