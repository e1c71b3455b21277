import type { Data } from '../data/data.ts'
import { hasBeenAway } from '../days/days-away.ts'

/** Whether the person comes back after days away; until their first win, and never after it. */
export function welcomeBack({
  journal,
  known,
  settings,
}: Pick<Data, 'journal' | 'known' | 'settings'>): () => boolean {
  return () => {
    return hasBeenAway(known.lastWin()?.day, journal.today().day, settings.current().nudges)
  }
}
