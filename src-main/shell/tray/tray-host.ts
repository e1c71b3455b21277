import { isWayland } from '../../nudges/presence/linux-session.ts'
import {
  BUS,
  busLine,
  readProperty,
  sessionBusAddress,
  type BusLine,
  type BusObject,
} from '../../platform/message-bus.ts'

const WATCHER: BusObject = {
  service: 'org.kde.StatusNotifierWatcher',
  path: '/StatusNotifierWatcher',
  interface: 'org.kde.StatusNotifierWatcher',
}
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
export async function trayHostPresent(platform: string, limitMs: number): Promise<boolean> {
  if (platform !== 'linux') return true
  const bus = busLine(sessionBusAddress(process.env), limitMs)
  try {
    return await hasHost(bus)
  } finally {
    bus.close()
  }
}

/**
 * The same at login, where the panel may not be there yet: waits for its news, without asking again
 * and again, until it is there or the time is up.
 *
 * @param limitMs how long to wait, in milliseconds; see `trayHostPatience`
 * @param enough ends the waiting early, with what is known by then
 */
export async function trayHostArrives(
  platform: string,
  limitMs: number,
  enough: AbortSignal,
): Promise<boolean> {
  if (platform !== 'linux') return true
  const bus = busLine(sessionBusAddress(process.env), limitMs)
  const over = AbortSignal.any([enough, AbortSignal.timeout(limitMs)])
  try {
    return await Promise.race([hostArrives(bus), aborted(over)])
  } finally {
    bus.close()
  }
}

/**
 * How long a panel is waited for at login, in milliseconds.
 *
 * @param env where the session says whether it is one of Wayland
 */
export function trayHostPatience(env: Readonly<Record<string, string | undefined>>): number {
  return isWayland(env) ? AT_LOGIN_MS.wayland : AT_LOGIN_MS.x11
}

async function hasHost(bus: BusLine): Promise<boolean> {
  return (await readProperty(bus, WATCHER, 'IsStatusNotifierHostRegistered')) === true
}

/** Answers with yes as soon as there is a host, with no where there is no bus, else not at all. */
function hostArrives(bus: BusLine): Promise<boolean> {
  return new Promise((resolve) => {
    const look = async (lookAgain: boolean): Promise<void> => {
      if (await hasHost(bus)) resolve(true)
      else if (lookAgain) setTimeout(() => void look(false), OBJECT_MS).unref()
    }
    bus.hear({ ...WATCHER, member: 'StatusNotifierHostRegistered' }, () => void look(true))
    // What may mean that there is a host soon: the watcher itself has come.
    bus.hear({ ...BUS, member: 'NameOwnerChanged' }, ([name]) => {
      if (name === WATCHER.service) void look(true)
    })
    void bus.ask({ ...BUS, member: 'GetId' }).then((id) => {
      // Without a bus there is nobody to wait for.
      if (id === undefined) resolve(false)
      else void look(false)
    })
  })
}

function aborted(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(false)
    signal.addEventListener('abort', () => resolve(false))
  })
}
