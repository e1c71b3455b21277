import type { DataNotice } from '../../src-shared/contract/data.ts'
import type { Clock, NewId, SaveOutcome } from '../kernel/ports.ts'
import { smallDocument } from '../storage/small-document.ts'
import { readSettings } from './read-settings.ts'
import { newSettings, type Settings, type SettingsChanges } from './settings-schema.ts'

/** The preferences of this installation. */
export interface SettingsFile {
  current(): Settings
  /** Changes some preferences; they hold at once, and the answer says whether they are kept. */
  change(changes: SettingsChanges): SaveOutcome
  /**
   * Takes another device id, durably. The copy has it first: where there is a folder under it, the
   * copy counts (`isStranger`) until the settings have it too.
   */
  renameDevice(deviceId: string): SaveOutcome
  /** Whether this installation has never been started before. */
  readonly firstRun: boolean
  readonly notices: readonly DataNotice[]
}

/**
 * Opens `<folder>/settings.json`, or begins one with a new device id. A file that cannot be
 * understood is put aside, and its copy `settings.backup.json` taken; one from a newer version is
 * used as far as it fits and kept.
 */
export function openSettings(folder: string, newId: NewId, clock: Clock): SettingsFile {
  const file = smallDocument(folder, 'settings')
  // The settings name the data folder and so the backups: their own copy lies beside them.
  const copy = smallDocument(folder, 'settings.backup')
  const found = readSettings({ path: file.path, copy: copy.path, folder, now: clock.now() })
  const { blocked } = found
  let settings = found.settings ?? newSettings(newId())
  if (blocked === undefined) {
    if (found.isToBeWritten) save()
    // As after a copy that was refused, or by hand: the copy is to be what is in use.
    else if (JSON.stringify(found.copied) !== JSON.stringify(settings)) copy.save(settings)
  }

  function save(): SaveOutcome {
    if (blocked !== undefined) return { kind: 'refused', problem: blocked }
    const outcome = file.save(settings)
    // A copy that cannot be written leaves the one before, which is better than none.
    if (outcome.kind === 'kept') copy.save(settings)
    return outcome
  }

  return {
    current: () => settings,
    change(changes) {
      settings = { ...settings, ...changes }
      return save()
    },
    renameDevice(deviceId) {
      if (blocked !== undefined) return { kind: 'refused', problem: blocked }
      const renamed = { ...settings, deviceId }
      const outcome = [copy, file].reduce<SaveOutcome>(
        (before, each) => (before.kind === 'kept' ? each.save(renamed) : before),
        { kind: 'kept' },
      )
      if (outcome.kind === 'kept') settings = renamed
      else copy.save(settings)
      return outcome
    },
    firstRun: found.isMissing && found.settings === undefined,
    notices: found.notices,
  }
}
