import type { PowerMonitor } from 'electron'

import { busLine, sessionBusAddress, systemBusAddress } from '../../platform/message-bus.ts'
import type { PresenceNews, PresenceSample, PresenceSource } from '../domain/nudge-ports.ts'
import { linuxDoNotDisturb } from './do-not-disturb.ts'
import { isWayland, linuxSession } from './linux-session.ts'

/** How long one outside question may take, in milliseconds. */
const LIMIT_MS = 1_500
/**
 * Two sources tell of one change within this time, in milliseconds. Later it is a change of its own:
 * the one between may never have been told.
 */
const ECHO_MS = 10_000
/** Seconds; any would do, since only "locked" is read from the answer. */
const IDLE_THRESHOLD_S = 60

/** Presence that is watched until it is stopped. */
export interface WatchedPresence extends PresenceSource {
  /** Lets go of every listener and line; samples taken afterwards know nothing of the buses. */
  stop(): void
}

/** What watching needs of the world. */
export interface PresenceParts {
  powerMonitor: Pick<PowerMonitor, 'on' | 'off' | 'getSystemIdleTime' | 'getSystemIdleState'>
  /** As in `process.platform`. */
  platform: string
  /** The variables that name the desktop and its buses, and the PATH. */
  env: NodeJS.ProcessEnv
  /** Called with what the desktop reports by itself, once however many sources report it. */
  onNews: (news: PresenceNews) => void
  /** Milliseconds since the epoch. */
  now: () => number
  /** How long one outside question may take, in milliseconds, if not as long as usual. */
  limitMs?: number
}

/**
 * Watches whether the person is there. It holds no timer and asks nothing until it is sampled; on
 * Linux the buses are opened by the first sample, and news of them come from then on. What nobody
 * tells stays unknown, and so does everything while a bus is missing or silent.
 *
 * `lock-screen` and `unlock-screen` come on macOS and Windows alone (electron.d.ts), as does a
 * "locked" of `getSystemIdleState`. Under Wayland Electron's idle time is not read: where Chromium
 * cannot ask the compositor, which is most of them, it is always 0 (electron#27912, electron#34826).
 */
export function watchPresence(parts: PresenceParts): WatchedPresence {
  const { powerMonitor, platform, env, onNews, now, limitMs } = parts
  const lastOf = new Map<string, { news: PresenceNews; at: number }>()
  const tell = (item: PresenceNews): void => {
    const about = item === 'locked' || item === 'unlocked' ? 'lock' : 'sleep'
    const last = lastOf.get(about)
    const at = now()
    if (last?.news === item && Math.abs(at - last.at) < ECHO_MS) return
    lastOf.set(about, { news: item, at })
    onNews(item)
  }

  const locked = (): void => tell('locked')
  const unlocked = (): void => tell('unlocked')
  const suspended = (): void => tell('suspended')
  const resumed = (): void => tell('resumed')
  powerMonitor.on('lock-screen', locked)
  powerMonitor.on('unlock-screen', unlocked)
  powerMonitor.on('suspend', suspended)
  powerMonitor.on('resume', resumed)

  /** The last word about the lock, where it is so fresh that Electron may not know it yet. */
  const justTold = (): boolean | undefined => {
    const last = lastOf.get('lock')
    return last && Math.abs(now() - last.at) < ECHO_MS ? last.news === 'locked' : undefined
  }
  const lastLock = (): boolean | undefined => {
    const last = lastOf.get('lock')
    return last && last.news === 'locked'
  }

  const linux = platform === 'linux' ? askLinux(env, tell, limitMs) : undefined
  const take = async (): Promise<PresenceSample> => {
    if (!linux) {
      return {
        idleMs: electronIdleMs(powerMonitor),
        locked: electronLocked(powerMonitor, justTold(), lastLock()),
        doNotDisturb: 'unknown',
      }
    }
    const idleMs = isWayland(env) ? undefined : electronIdleMs(powerMonitor)
    const asked = await linux.ask(idleMs)
    return { ...asked, locked: asked.locked ?? lastLock() }
  }

  let running: Promise<PresenceSample> | undefined
  return {
    sample() {
      running ??= take().finally(() => {
        running = undefined
      })
      return running
    },
    stop() {
      powerMonitor.off('lock-screen', locked)
      powerMonitor.off('unlock-screen', unlocked)
      powerMonitor.off('suspend', suspended)
      powerMonitor.off('resume', resumed)
      linux?.stop()
    },
  }
}

function askLinux(
  env: NodeJS.ProcessEnv,
  onNews: (news: PresenceNews) => void,
  limitMs = LIMIT_MS,
): { ask(knownIdleMs: number | undefined): Promise<PresenceSample>; stop(): void } {
  const session = busLine(sessionBusAddress(env), limitMs)
  const system = busLine(systemBusAddress(env), limitMs)
  const desktop = linuxSession({ session, system }, onNews)
  return {
    async ask(knownIdleMs) {
      const [idleMs, locked, doNotDisturb] = await Promise.all([
        knownIdleMs ?? desktop.idleMs(),
        desktop.locked(),
        linuxDoNotDisturb({ env, session, limitMs }),
      ])
      return { idleMs, locked, doNotDisturb }
    },
    stop() {
      session.close()
      system.close()
    },
  }
}

function electronIdleMs(powerMonitor: PresenceParts['powerMonitor']): number | undefined {
  try {
    const seconds = powerMonitor.getSystemIdleTime()
    return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined
  } catch {
    return undefined
  }
}

/**
 * @param fresh the last event, where Electron may not know of it yet: it counts over the state
 * @param last the last event, however old: it counts where Electron knows nothing
 */
function electronLocked(
  powerMonitor: PresenceParts['powerMonitor'],
  fresh: boolean | undefined,
  last: boolean | undefined,
): boolean | undefined {
  if (fresh !== undefined) return fresh
  try {
    const state = powerMonitor.getSystemIdleState(IDLE_THRESHOLD_S)
    return state === 'unknown' ? last : state === 'locked'
  } catch {
    return last
  }
}
