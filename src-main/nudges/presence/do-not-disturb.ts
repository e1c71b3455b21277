import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import {
  type BusLine,
  type BusObject,
  readProperty,
  variantValue,
} from '../../platform/message-bus.ts'
import type { DoNotDisturb } from '../domain/nudge-ports.ts'

interface Parts {
  env: NodeJS.ProcessEnv
  /** The person's own bus. */
  session: BusLine
  /** How long `gsettings` may take, in milliseconds. */
  limitMs: number
}

const NOTIFICATIONS: BusObject = {
  service: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
  interface: 'org.freedesktop.Notifications',
}
// https://github.com/dunst-project/dunst/blob/master/docs/dunstctl.pod
const DUNST: BusObject = { ...NOTIFICATIONS, interface: 'org.dunstproject.cmd0' }
const XFCONF: BusObject = {
  service: 'org.xfce.Xfconf',
  path: '/org/xfce/Xfconf',
  interface: 'org.xfce.Xfconf',
}
// The desktops that keep it in a setting alone, which says no when it is on.
const SETTINGS: readonly { desktop: RegExp; schema: string; key: string }[] = [
  {
    desktop: /^(gnome|ubuntu|unity)/iu,
    schema: 'org.gnome.desktop.notifications',
    key: 'show-banners',
  },
  {
    desktop: /^(x-)?cinnamon$/iu,
    schema: 'org.cinnamon.desktop.notifications',
    key: 'display-notifications',
  },
]

/**
 * Whether a Linux desktop holds notifications back: KDE's property (also while a window is full
 * screen or shared), dunst's, Xfce's and GNOME's settings. Never rejects and never starts a
 * service. Unknown where none of them answers. One that says on counts over one that says off.
 *
 * macOS and Windows are not asked: neither has an API that tells, and both hold banners back
 * themselves.
 */
export async function linuxDoNotDisturb({ env, session, limitMs }: Parts): Promise<DoNotDisturb> {
  const desktops = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':')
  const setting = SETTINGS.find(({ desktop }) => desktops.some((name) => desktop.test(name)))
  const answers = await Promise.all([
    readProperty(session, NOTIFICATIONS, 'Inhibited'),
    readProperty(session, DUNST, 'paused'),
    desktops.some((name) => /^xfce/iu.test(name)) ? xfceHolds(session) : undefined,
    setting && settingHolds(setting, env, limitMs),
  ])
  if (answers.includes(true)) return 'on'
  return answers.includes(false) ? 'off' : 'unknown'
}

async function xfceHolds(session: BusLine): Promise<unknown> {
  const answer = await session.ask({
    ...XFCONF,
    member: 'GetProperty',
    signature: 'ss',
    body: ['xfce4-notifyd', '/do-not-disturb'],
  })
  return variantValue(answer?.[0])
}

/** Asks `gsettings`, since no service reads settings for others: dconf is read from its file. */
async function settingHolds(
  { schema, key }: { schema: string; key: string },
  env: NodeJS.ProcessEnv,
  limitMs: number,
): Promise<boolean | undefined> {
  try {
    const { stdout } = await promisify(execFile)('gsettings', ['get', schema, key], {
      env,
      timeout: limitMs,
      killSignal: 'SIGKILL',
    })
    const shown = stdout.trim()
    return shown === 'true' || shown === 'false' ? shown === 'false' : undefined
  } catch {
    return undefined
  }
}
