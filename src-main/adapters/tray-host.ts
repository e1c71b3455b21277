import type { EventEmitter } from 'node:events'

import type { MessageBus } from '@jellybrick/dbus-next'

const WATCHER = 'org.kde.StatusNotifierWatcher'

/**
 * Whether this desktop shows tray icons. macOS and Windows always do; a Linux desktop says so on
 * the session bus (https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/). No bus, no
 * answer or no host means no: the app then stays reachable by its window.
 *
 * @param limitMs how long to wait for the answer, in milliseconds
 */
export async function trayHostPresent(platform: string, limitMs: number): Promise<boolean> {
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
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), limitMs)
  })
  const noBus = new Promise<boolean>((resolve) => {
    // The library emits it and leaves it out of its types.
    const emitter: EventEmitter = bus
    emitter.on('error', () => resolve(false))
  })
  try {
    return await Promise.race([askWatcher(bus), noBus, tooLate])
  } catch {
    return false
  } finally {
    clearTimeout(timer)
    bus.disconnect()
  }
}

async function askWatcher(bus: MessageBus): Promise<boolean> {
  const { Message } = await import('@jellybrick/dbus-next')
  const reply = await bus.call(
    new Message({
      destination: WATCHER,
      path: '/StatusNotifierWatcher',
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [WATCHER, 'IsStatusNotifierHostRegistered'],
    }),
  )
  const answer: unknown = reply?.body[0]
  return typeof answer === 'object' && answer !== null && 'value' in answer && answer.value === true
}
