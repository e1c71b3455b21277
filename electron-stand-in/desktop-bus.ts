import { sessionBus } from '@jellybrick/dbus-next'

import { within } from './desktop-programs.ts'

/**
 * Starts a service and waits until it has its name on the session bus.
 *
 * @param name the name on the bus
 * @param start starts the program
 */
export async function startService(
  env: Readonly<Record<string, string>>,
  name: string,
  start: () => void,
): Promise<void> {
  const bus = sessionBus({ busAddress: env['DBUS_SESSION_BUS_ADDRESS'] ?? '' })
  try {
    const proxy = await bus.getProxyObject('org.freedesktop.DBus', '/org/freedesktop/DBus')
    const daemon = proxy.getInterface('org.freedesktop.DBus')
    await within(name, (resolve) => {
      daemon.on('NameOwnerChanged', (owned) => {
        if (owned === name) resolve('')
      })
      start()
    })
  } finally {
    bus.disconnect()
  }
}
