import type { EventBus } from '../kernel/event-bus.ts'
import { afterResponse } from '../platform/after-response.ts'
import type { AppEvents } from './events.ts'

/** What the app does by itself when something has happened. */
export interface Effects {
  /** The menus of the system say what they say anew. */
  menus: () => void
  /** Remembers what there is to be said of files. */
  notices: () => void
  /** The two minutes end where their step is done. */
  timer: () => void
  /** The next nudge is decided anew. */
  nudges: () => void
  tray: () => void
  /** Whether it is another day is looked at anew. */
  day: () => void
  /** Files of other devices are watched where they lie now. */
  folder: () => void
  /** What reading has found damaged is mended. */
  mend: () => void
  /** What was kept for a while leaves the disk. */
  sweep: () => void
  /** The pages read their lists of wins again. */
  winsPage: () => void
  planPage: () => void
  /** The pages are told how goals look now. */
  goalsPage: () => void
  todayPage: () => void
  settingsPage: () => void
  nudgesPage: () => void
  backupsPage: () => void
  importsPage: () => void
  updatesPage: () => void
}

const WINS = ['notices', 'timer', 'nudges', 'tray', 'todayPage', 'winsPage', 'planPage'] as const
const PLAN = ['notices', 'timer', 'nudges', 'tray', 'todayPage', 'planPage'] as const

/** What follows from what, in the order in which it is done. */
const FOLLOWS = {
  'wins.changed': WINS,
  'wins.arrived': [...WINS, 'goalsPage'],
  'plan.changed': [...PLAN, 'goalsPage'],
  'steps.known': PLAN,
  'goals.changed': ['winsPage', 'goalsPage'],
  'history.read': ['winsPage'],
  'today.shown': ['notices'],
  'mending.due': ['mend'],
  // A conflict copy that was merged can have brought a goal.
  'notices.changed': ['notices', 'todayPage', 'goalsPage'],
  'backups.changed': ['backupsPage'],
  'imports.changed': ['importsPage'],
  'folder.changed': ['folder', 'settingsPage', 'goalsPage'],
  'timer.changed': ['tray', 'todayPage'],
  'timer.ticked': ['tray'],
  'nudges.changed': ['tray', 'todayPage', 'nudgesPage'],
  'settings.changed': ['settingsPage'],
  'updates.changed': ['updatesPage'],
  // The pages hear of their formats before they read again what is shown in them.
  'frame.changed': ['settingsPage', 'menus', 'day', ...PLAN, 'winsPage', 'nudgesPage'],
  'tooltip.changed': ['tray'],
  'theme.changed': ['tray'],
  // What is looked back on says which day is today.
  'day.turned': ['timer', 'todayPage', 'planPage', 'winsPage', 'sweep'],
} as const satisfies { [K in keyof AppEvents]?: readonly (keyof Effects)[] }

/**
 * Runs the effects that follow from events: after the answer to the command that made the change,
 * and each effect once for all events of one moment.
 */
export function react(bus: EventBus<AppEvents>, effects: Effects): void {
  const due = new Set<keyof Effects>()

  function doAll(): void {
    const all = [...due]
    due.clear()
    for (const effect of all) effects[effect]()
  }

  for (const [event, follow] of Object.entries(FOLLOWS)) {
    bus.on(event as keyof typeof FOLLOWS, () => {
      const isPending = due.size > 0
      for (const effect of follow) due.add(effect)
      if (!isPending) afterResponse(doAll)
    })
  }
}
