import { isDeepStrictEqual } from 'node:util'

import type { SaveOutcome } from '../../../kernel/ports.ts'
import { planRecords } from '../../../plan/domain/plan-lists.ts'
import type { Settings, SettingsChanges } from '../../../settings/settings-schema.ts'
import { OWN_PREFERENCES } from '../../domain/own-json/own-json-schema.ts'
import type { ReadPreferences } from '../../domain/own-json/read-own-json.ts'
import type { ImportWorld } from './import-world.ts'

const NAMES = [...OWN_PREFERENCES, 'nudges'] as const
/** Preferences as they were before an import. */
type PreferencesBefore = Record<string, unknown>

/** Whether nothing was ever logged or planned here, so that preferences speak against nobody. */
export function isEmptyHere({ store, plan }: Pick<ImportWorld, 'store' | 'plan'>): boolean {
  return (
    planRecords(plan.read()).length === 0 &&
    store.months().every((month) => store.read(month).length === 0)
  )
}

/** What preferences are before those of a file take their place. */
export function preferencesBefore(settings: Settings): PreferencesBefore {
  return Object.fromEntries(NAMES.map((name) => [name, settings[name]]))
}

/** What the preferences of a file change. */
export function changesOf(
  { nudges, ...others }: ReadPreferences,
  { nudges: present }: Pick<Settings, 'nudges'>,
): SettingsChanges {
  return { ...others, nudges: { ...present, ...nudges } }
}

/** Puts back what preferences were, each unless it was changed since. */
export function putBackPreferences(
  { preferences }: Pick<ImportWorld, 'preferences'>,
  { before, brought }: { before: PreferencesBefore; brought: PreferencesBefore },
): SaveOutcome {
  const present = preferences.current()
  const same = NAMES.filter(
    (name) => name in before && isDeepStrictEqual(present[name], brought[name]),
  )
  if (same.length === 0) return { kind: 'kept' }
  return preferences.change(
    Object.fromEntries(same.map((name) => [name, before[name]])) as SettingsChanges,
  )
}
