import type { EventEmitter } from 'node:events'

import type { MessageBus } from '@jellybrick/dbus-next'

const SERVICE = 'org.freedesktop.Notifications'

/** What a Linux desktop's notification service does with what it is given. */
export interface ServiceAbilities {
  /** It reads the body as markup, so that `<` and `&` have to be escaped. */
  markup: boolean
  /** It reports clicks and shows buttons. */
  actions: boolean
}

/** Most services read markup (GNOME, KDE, Xfce, dunst, mako); what is not said is not relied on. */
const UNKNOWN: ServiceAbilities = { markup: true, actions: false }

/**
 * Asks the session bus what the notification service can do
 * (https://specifications.freedesktop.org/notification-spec/latest/protocol.html). Starts the
 * service where the bus knows how. Never rejects.
 *
 * @param limitMs how long to wait for the answer, in milliseconds
 */
export async function serviceAbilities(limitMs: number): Promise<ServiceAbilities> {
  if (process.env['DBUS_SESSION_BUS_ADDRESS'] === undefined) return UNKNOWN
  const { sessionBus } = await import('@jellybrick/dbus-next')
  let bus: MessageBus
  try {
    bus = sessionBus()
  } catch {
    return UNKNOWN
  }
  let timer: NodeJS.Timeout | undefined
  const noAnswer = new Promise<ServiceAbilities>((resolve) => {
    timer = setTimeout(() => resolve(UNKNOWN), limitMs)
    // The library emits it and leaves it out of its types.
    const emitter: EventEmitter = bus
    emitter.on('error', () => resolve(UNKNOWN))
  })
  try {
    return await Promise.race([ask(bus), noAnswer])
  } catch {
    return UNKNOWN
  } finally {
    clearTimeout(timer)
    bus.disconnect()
  }
}

async function ask(bus: MessageBus): Promise<ServiceAbilities> {
  const { Message } = await import('@jellybrick/dbus-next')
  const reply = await bus.call(
    new Message({
      destination: SERVICE,
      path: '/org/freedesktop/Notifications',
      interface: SERVICE,
      member: 'GetCapabilities',
    }),
  )
  const abilities: unknown = reply?.body[0]
  if (!Array.isArray(abilities)) return UNKNOWN
  return { markup: abilities.includes('body-markup'), actions: abilities.includes('actions') }
}
