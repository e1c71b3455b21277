import type { EventEmitter } from 'node:events'

import type { Message, MessageBus } from '@jellybrick/dbus-next'

const WATCHER = 'org.kde.StatusNotifierWatcher'
const WATCHER_PATH = '/StatusNotifierWatcher'
/** What may mean that there is a host now: one has come, or the watcher itself has. */
const NEWS = [
  `type='signal',interface='${WATCHER}',member='StatusNotifierHostRegistered',path='${WATCHER_PATH}'`,
  `type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',member='NameOwnerChanged',arg0='${WATCHER}'`,
]
/** How long a panel may take at login, in milliseconds: on Wayland it starts with the rest. */
const AT_LOGIN_MS = { wayland: 15_000, x11: 3_000 }
/** A watcher may take its name a moment before it answers to it: that moment, in milliseconds. */
const OBJECT_MS = 500

/**
 * Whether this desktop shows tray icons. macOS and Windows always do; a Linux desktop says so on
 * the session bus (https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/). No bus, no
 * answer or no host means no: the app then stays reachable by its window.
 *
 * @param limitMs how long to wait for the answer, in milliseconds
 */
export function trayHostPresent(platform: string, limitMs: number): Promise<boolean> {
  return onSessionBus(platform, limitMs, askWatcher)
}

/**
 * The same at login, where the panel may not be there yet: waits for its news, without asking again
 * and again, until it is there or the time is up.
 *
 * @param limitMs how long to wait, in milliseconds; see `trayHostPatience`
 * @param enough ends the waiting early, with what is known by then
 */
export function trayHostArrives(
  platform: string,
  limitMs: number,
  enough: AbortSignal,
): Promise<boolean> {
  return onSessionBus(platform, limitMs, hearOfHost, enough)
}

/**
 * How long a panel is waited for at login, in milliseconds.
 *
 * @param env where the session says whether it is one of Wayland
 */
export function trayHostPatience(env: Readonly<Record<string, string | undefined>>): number {
  const wayland = env['XDG_SESSION_TYPE'] === 'wayland' || (env['WAYLAND_DISPLAY'] ?? '') !== ''
  return wayland ? AT_LOGIN_MS.wayland : AT_LOGIN_MS.x11
}

/** Asks something on the session bus. Everything that goes wrong there is a no. */
async function onSessionBus(
  platform: string,
  limitMs: number,
  ask: (bus: MessageBus) => Promise<boolean>,
  enough?: AbortSignal,
): Promise<boolean> {
  if (platform !== 'linux') return true
  if (process.env['DBUS_SESSION_BUS_ADDRESS'] === undefined) return false
  const { sessionBus } = await import('@jellybrick/dbus-next')
  let bus: MessageBus
  try {
    bus = sessionBus()
  } catch {
    return false
  }
  let timer: NodeJS.Timeout | undefined
  let stop: (() => void) | undefined
  const over = new Promise<boolean>((resolve) => {
    stop = () => resolve(false)
    timer = setTimeout(stop, limitMs)
    if (enough?.aborted === true) stop()
    enough?.addEventListener('abort', stop)
    // The library emits it and leaves it out of its types.
    const emitter: EventEmitter = bus
    emitter.on('error', stop)
  })
  try {
    return await Promise.race([ask(bus), over])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    if (stop !== undefined) enough?.removeEventListener('abort', stop)
    bus.disconnect()
  }
}

/** Answers with yes as soon as there is a host, and otherwise not at all. */
async function hearOfHost(bus: MessageBus): Promise<boolean> {
  const { Message } = await import('@jellybrick/dbus-next')
  return new Promise((resolve, reject) => {
    const look = (lookAgain: boolean): void => {
      askWatcher(bus).then(
        (present) => {
          if (present) resolve(true)
        },
        () => {
          if (lookAgain) setTimeout(() => look(false), OBJECT_MS).unref()
        },
      )
    }
    const hear = ({ member }: Message): void => {
      if (member === 'StatusNotifierHostRegistered' || member === 'NameOwnerChanged') look(true)
    }
    const emitter: EventEmitter = bus
    emitter.on('message', hear)
    // Listening comes before the first question, so that nothing can happen between the two.
    const listening = NEWS.map((rule) =>
      bus.call(
        new Message({
          destination: 'org.freedesktop.DBus',
          path: '/org/freedesktop/DBus',
          interface: 'org.freedesktop.DBus',
          member: 'AddMatch',
          signature: 's',
          body: [rule],
        }),
      ),
    )
    Promise.all(listening).then(() => look(false), reject)
  })
}

async function askWatcher(bus: MessageBus): Promise<boolean> {
  const { Message } = await import('@jellybrick/dbus-next')
  const reply = await bus.call(
    new Message({
      destination: WATCHER,
      path: WATCHER_PATH,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [WATCHER, 'IsStatusNotifierHostRegistered'],
    }),
  )
  const answer: unknown = reply?.body[0]
  return typeof answer === 'object' && answer !== null && 'value' in answer && answer.value === true
}
