import type { NudgeSettings } from '../../../src-shared/nudges.ts'

/** Whether nudges of any kind are switched on. */
export function isAnyOn({ dayStart, anchor, endOfDay, week }: NudgeSettings): boolean {
  return dayStart || anchor.on || endOfDay.on || week.on
}
