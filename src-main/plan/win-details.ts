import { epochMs, wallTime } from '../../src-shared/calendar.ts'
import type { WinDetails } from '../../src-shared/contract/journal.ts'
import { zoneOf } from '../../src-shared/zone.ts'
import type { Journal } from '../journal/domain/journal.ts'
import type { PlanStore } from '../kernel/ports.ts'
import type { SettingsFile } from '../settings/settings-file.ts'

interface Parts {
  journal: Pick<Journal, 'find'>
  plan: Pick<PlanStore, 'read'>
  settings: Pick<SettingsFile, 'current'>
}

/** A win with what its fields can be set to. Returns null if there is no such win any more. */
export function winDetails(id: string, { journal, plan, settings }: Parts): WinDetails | null {
  const win = journal.find(id)
  if (win === undefined) return null
  const before = win.linkedTo === undefined ? undefined : journal.find(win.linkedTo)
  const { dayStartHour, energy } = settings.current()
  // A goal that was archived is offered where the win serves it already.
  const goals = plan
    .read()
    .goals.filter((goal) => goal.deleted !== true)
    .filter((goal) => goal.letGoAt === undefined || goal.id === win.goalId)
  const wall = wallTime(epochMs(win.at), zoneOf(win))
  return { win, wall, goals, dayStartHour, energy, ...(before && { grewOutOf: before }) }
}
