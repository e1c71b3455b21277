import { hasBeenAway } from '../days/days-away.ts'
import type { Journal } from '../journal/domain/journal.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { PlanIndex } from './plan-index.ts'

interface Records {
  journal: Pick<Journal, 'today'>
  planIndex: Pick<PlanIndex, 'lastWin'>
  settings: Pick<SettingsFile, 'current'>
}

/** Whether the person comes back after days away; until their first win, and never after it. */
export function returnDetector({ journal, planIndex, settings }: Records): () => boolean {
  return () => {
    return hasBeenAway(planIndex.lastWin()?.day, journal.today().day, settings.current().nudges)
  }
}
