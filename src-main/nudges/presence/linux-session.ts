import {
  type BusLine,
  type BusObject,
  readProperty,
  variantValue,
} from '../../platform/message-bus.ts'
import type { PresenceNews } from '../domain/nudge-ports.ts'

/** What a Linux desktop says of the session that the app runs in. */
export interface LinuxSession {
  /** Milliseconds since the last input. Undefined if the desktop does not tell. */
  idleMs(): Promise<number | undefined>
  /** Whether the screen is locked. Undefined if nobody tells. */
  locked(): Promise<boolean | undefined>
}

/** Whether the session is one of Wayland, as its variables say. */
export function isWayland(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['XDG_SESSION_TYPE'] === 'wayland' || (env['WAYLAND_DISPLAY'] ?? '') !== ''
}

interface Lines {
  /** The person's own bus. */
  session: BusLine
  /** The computer's bus. */
  system: BusLine
}

// https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html
const LOGIND: BusObject = {
  service: 'org.freedesktop.login1',
  path: '/org/freedesktop/login1',
  interface: 'org.freedesktop.login1.Manager',
}
// The caller's session, or the person's graphical one: a desktop may start its apps outside of any.
const OWN_SESSION: BusObject = {
  ...LOGIND,
  path: '/org/freedesktop/login1/session/auto',
  interface: 'org.freedesktop.login1.Session',
}
// https://gitlab.gnome.org/GNOME/mutter/-/blob/main/data/dbus-interfaces/org.gnome.Mutter.IdleMonitor.xml
const MUTTER: BusObject = {
  service: 'org.gnome.Mutter.IdleMonitor',
  path: '/org/gnome/Mutter/IdleMonitor/Core',
  interface: 'org.gnome.Mutter.IdleMonitor',
}
// Each desktop has its own name for the same two members; KDE's is freedesktop's.
const SCREEN_SAVERS: readonly BusObject[] = [
  'freedesktop',
  'gnome',
  'cinnamon',
  'mate',
  'xfce',
].map((desktop) => ({
  service: `org.${desktop}.ScreenSaver`,
  path: `/org/${desktop}/ScreenSaver`,
  interface: `org.${desktop}.ScreenSaver`,
}))

/**
 * Watches the session, from the first question on: signals are heard while the lines are open.
 *
 * `Lock` and `Unlock` of logind are not news: they ask a desktop to lock, and one that is locked by
 * its own means, or that does not follow, sends no other. The state is `LockedHint`, which most
 * desktops set, and what the screen saver says.
 *
 * `GetSessionIdleTime` of org.freedesktop.ScreenSaver is not asked: KDE answers in milliseconds
 * (kscreenlocker, interface.cpp) and on Wayland always 0 (kwin, KWinIdleTimePoller), Lomiri in
 * seconds (dbusunitysessionservice.cpp). On X11, where it is right, Electron has the same number.
 */
export function linuxSession(
  { session, system }: Lines,
  onNews: (news: PresenceNews) => void,
): LinuxSession {
  let ownPath: string | undefined
  const tellLocked = (locked: unknown): void => {
    if (typeof locked === 'boolean') onNews(locked ? 'locked' : 'unlocked')
  }
  system.hear({ ...LOGIND, member: 'PrepareForSleep' }, ([begins]) => {
    if (typeof begins === 'boolean') onNews(begins ? 'suspended' : 'resumed')
  })
  system.hear(
    {
      service: LOGIND.service,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'PropertiesChanged',
    },
    ([name, changes], path) => {
      // Other people's sessions are told of on the same bus.
      if (path === ownPath && name === OWN_SESSION.interface) tellLocked(hintIn(changes))
    },
  )
  for (const saver of SCREEN_SAVERS) {
    session.hear({ ...saver, member: 'ActiveChanged' }, ([active]) => tellLocked(active))
  }

  // Signals name the session by its own path, never by "auto".
  const findOwnPath = async (): Promise<void> => {
    const id = await readProperty(system, OWN_SESSION, 'Id')
    if (typeof id !== 'string') return
    const answer = await system.ask({
      ...LOGIND,
      member: 'GetSession',
      signature: 's',
      body: [id],
    })
    if (typeof answer?.[0] === 'string') ownPath = answer[0]
  }

  return {
    async idleMs() {
      const answer = await session.ask({ ...MUTTER, member: 'GetIdletime' })
      const idle = answer?.[0]
      return typeof idle === 'bigint' || typeof idle === 'number' ? Number(idle) : undefined
    },
    async locked() {
      const [, ...answers] = await Promise.all([
        ownPath ?? findOwnPath(),
        readProperty(system, OWN_SESSION, 'LockedHint'),
        ...SCREEN_SAVERS.map(async (saver) => {
          const answer = await session.ask({ ...saver, member: 'GetActive' })
          return answer?.[0]
        }),
      ])
      // A desktop that sets no hint still has one that says no: one yes counts over every no.
      if (answers.includes(true)) return true
      return answers.includes(false) ? false : undefined
    },
  }
}

/** The new `LockedHint` among changed properties. Undefined if it did not change. */
function hintIn(changes: unknown): unknown {
  if (typeof changes !== 'object' || changes === null || !('LockedHint' in changes))
    return undefined
  return variantValue(changes.LockedHint)
}
