import type { DataEvents } from '../data/data-events.ts'
import type { JournalEvents } from '../journal/journal-events.ts'
import type { PresenceNews } from '../nudges/domain/nudge-ports.ts'
import type { NudgeEvents } from '../nudges/nudge-events.ts'
import type { PlanEvents } from '../plan/plan-events.ts'
import type { ShellEvents } from '../shell/shell-events.ts'
import type { UpdateEvents } from '../updates/update-events.ts'

/** Everything that one part of the app tells and others may hear. */
export interface AppEvents
  extends DataEvents, JournalEvents, PlanEvents, NudgeEvents, ShellEvents, UpdateEvents {
  /** The desktop has said something about the person. */
  'presence.changed': PresenceNews
}
