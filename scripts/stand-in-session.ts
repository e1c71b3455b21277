import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

import { startTrayHost } from '../electron-stand-in/tray-host.ts'

/**
 * What the stand-in needs of a desktop beside a display: a session bus, and somebody on it who
 * says that there is a tray, for the stand-in draws its own. Both end with this process.
 *
 * @returns the environment to start the app with
 */
export async function standInSession(): Promise<NodeJS.ProcessEnv> {
  const address = process.env['DBUS_SESSION_BUS_ADDRESS'] ?? (await startBus())
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address }
  try {
    const host = await startTrayHost(env)
    process.once('exit', () => host.stop())
  } catch {
    // This desktop has a tray of its own.
  }
  return env
}

function startBus(): Promise<string> {
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  process.once('exit', () => bus.kill())
  return new Promise((resolve, reject) => {
    createInterface(bus.stdout).once('line', resolve)
    bus.once('error', reject)
    bus.once('exit', () => reject(new Error('The session bus did not start.')))
  })
}
