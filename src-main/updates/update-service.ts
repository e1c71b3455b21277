import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { UpdateFound, UpdatesView } from '../../src-shared/contract/updates.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { Clock, Timer } from '../kernel/ports.ts'
import type { Log } from '../platform/log-file.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { waitUntilAsking } from './domain/update-rhythm.ts'
import type { UpdateEvents } from './update-events.ts'

/** The longest wait, in milliseconds: the clock on the wall may have been moved. */
const LONGEST_WAIT_MS = 3_600_000

/** What finds and installs later versions. */
export interface UpdateEngine {
  /** Asks the server once. Returns the later version, if there is one. Rejects if it cannot be asked. */
  ask(): Promise<string | undefined>
  /** Fetches what was found last, checks it, and has it installed when the app ends. */
  fetch(): Promise<void>
  /** Gives up what is being fetched or waits to be installed. */
  drop(): void
}

/** Later versions of the app: none is asked for until the person switches that on. */
export interface Updates {
  view(): UpdatesView
  /** Switches it on or off; durable when answered. */
  switchOn(on: boolean): SettingsResult
  /** Begins to ask, if that is switched on. To be called once the start is over. */
  begin(): void
}

/** What updates need of the world. */
export interface UpdatesParts {
  way: UpdatesView['way']
  settings: Pick<SettingsFile, 'current' | 'change'>
  clock: Pick<Clock, 'now'>
  timer: Timer
  /** Not called before the server is to be asked. */
  openEngine: () => Promise<UpdateEngine>
  bus: Emitter<UpdateEvents>
  log: Pick<Log, 'error'>
}

/** Asks at most once a day, fetches what is found, and has it installed when the app ends. */
export function openUpdates(parts: UpdatesParts): Updates {
  const { way, settings, clock, timer, bus } = parts
  let found: UpdateFound | undefined
  let engine: Promise<UpdateEngine> | undefined
  let cancel: (() => void) | undefined
  let busy = false
  /** Counts as well, where it could not be kept in the settings. */
  let askedAt: number | undefined

  const choice = () => ({
    on: false,
    ...settings.current().updates,
    ...(askedAt !== undefined && { askedAt }),
  })
  const isOn = (): boolean => way === 'self' && choice().on

  function show(next: UpdateFound): void {
    found = next
    bus.emit('updates.changed', {})
  }

  /** Asks now if it is due, else waits for that; a single wait is short. */
  function reconsider(): void {
    cancel?.()
    cancel = undefined
    const wait = isOn() ? waitUntilAsking(choice(), clock.now()) : undefined
    if (wait === undefined || busy) return
    if (wait > 0) cancel = timer.after(Math.min(wait, LONGEST_WAIT_MS), reconsider)
    else void look().finally(reconsider)
  }

  async function opened(): Promise<UpdateEngine> {
    engine ??= parts.openEngine()
    return engine.catch((error: unknown) => {
      engine = undefined
      throw error
    })
  }

  async function look(): Promise<void> {
    busy = true
    try {
      // Kept before asking: whatever happens next, nobody is asked again today.
      askedAt = clock.now()
      const outcome = settings.change({ updates: { ...choice(), askedAt } })
      if (outcome.kind !== 'kept') return show({ kind: 'failed' })
      show({ kind: 'asking' })
      await follow(await opened(), { isOn, show, now: clock.now })
    } catch (error) {
      parts.log.error('an update', error)
      if (isOn()) show({ kind: 'failed' })
    } finally {
      busy = false
    }
  }

  return {
    view() {
      if (way !== 'self') return { way }
      const { on, askedAt } = choice()
      const before: UpdateFound =
        askedAt === undefined ? { kind: 'nothing-yet' } : { kind: 'asked', at: askedAt }
      return { way, on, found: found ?? before }
    },

    switchOn(on) {
      const outcome = settings.change({ updates: { ...choice(), on } })
      if (outcome.kind !== 'kept') return { kind: 'not-saved', problem: outcome.problem }
      if (!on) {
        void engine?.then(({ drop }) => drop()).catch(() => undefined)
        found = undefined
      }
      bus.emit('updates.changed', {})
      reconsider()
      return { kind: 'changed' }
    },

    begin: reconsider,
  }
}

/** Asks, and fetches what was found, as long as it is switched on. */
async function follow(
  engine: UpdateEngine,
  {
    isOn,
    show,
    now,
  }: { isOn: () => boolean; show: (found: UpdateFound) => void; now: () => number },
): Promise<void> {
  const version = await engine.ask()
  if (!isOn()) return
  if (version === undefined) return show({ kind: 'latest', at: now() })
  show({ kind: 'fetching', version })
  await engine.fetch()
  if (isOn()) show({ kind: 'ready', version })
  else engine.drop()
}
