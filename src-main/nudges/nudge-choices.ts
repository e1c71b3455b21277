import { dayPlus, instantText, type Day } from '../../src-shared/calendar.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { NudgeChanges, NudgeSettings, Pause } from '../../src-shared/nudges.ts'
import { afterLowEnergy, afterPause } from '../days/eligible-days.ts'
import type { Clock } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'

const HOUR_MS = 60 * 60_000

interface Parts {
  settings: Pick<SettingsFile, 'current' | 'change' | 'firstRun'>
  clock: Pick<Clock, 'now'>
  /** The person's day. */
  today: () => Day
  /** Called after every change, also after one that could not be saved. */
  onChange: () => void
}

/** What the person has chosen about nudges. Each change answers when it is durable. */
export interface NudgeChoices {
  current(): NudgeSettings
  /** Remembers the day on which the person has met the app: nothing is asked on it. */
  beginFirstDay(): void
  /** Changes what is given. */
  change(changes: NudgeChanges): SettingsResult
  /** Pauses for an hour, for the rest of the day, or until a day; `null` ends a pause. */
  pause(pause: 'hour' | 'today' | { before: string } | null): SettingsResult
  /** Makes today a low-energy day, or a day like others. */
  lowEnergy(on: boolean): SettingsResult
}

/** Reads and changes the choices in the settings. */
export function nudgeChoices({ settings, clock, today, onChange }: Parts): NudgeChoices {
  const current = (): NudgeSettings => settings.current().nudges

  function save(changes: Partial<NudgeSettings>): SettingsResult {
    const outcome = settings.change({ nudges: { ...current(), ...changes } })
    onChange()
    return outcome.kind === 'kept'
      ? { kind: 'changed' }
      : { kind: 'not-saved', problem: outcome.problem }
  }

  function savePause(pause: Pause | undefined): SettingsResult {
    return save({ pause, easyDays: afterPause(current(), pause, today()) })
  }

  return {
    current,

    beginFirstDay() {
      if (settings.firstRun) save({ firstDay: today() })
    },

    change: (changes) =>
      save(Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))),

    pause(pause) {
      const now = clock.now()
      if (pause === null) return savePause(undefined)
      if (pause === 'hour') {
        const [from, until] = [now, now + HOUR_MS].map(instantText)
        return savePause({ kind: 'hour', from: from ?? '', until: until ?? '' })
      }
      const before = pause === 'today' ? dayPlus(today(), 1) : pause.before
      return savePause({ kind: 'days', before })
    },

    lowEnergy: (on) =>
      save({
        lowEnergyDay: on ? today() : undefined,
        easyDays: afterLowEnergy(current(), on, today()),
      }),
  }
}
