import { busLine, sessionBusAddress } from '../../platform/message-bus.ts'

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
  const bus = busLine(sessionBusAddress(process.env), limitMs)
  try {
    const answer = await bus.ask({
      service: SERVICE,
      path: '/org/freedesktop/Notifications',
      interface: SERVICE,
      member: 'GetCapabilities',
      starts: true,
    })
    const abilities = answer?.[0]
    if (!Array.isArray(abilities)) return UNKNOWN
    return { markup: abilities.includes('body-markup'), actions: abilities.includes('actions') }
  } finally {
    bus.close()
  }
}
