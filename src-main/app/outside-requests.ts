import type { Day } from '../../src-shared/calendar.ts'
import type { LogResult } from '../../src-shared/contract/journal.ts'
import type { DidResult } from '../../src-shared/contract/plan.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { AskedScreen, Landing, QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { LogWin } from '../journal/log-win.ts'
import { pressDeduplication } from '../kernel/press-deduplication.ts'
import { dayMeant } from '../shell/day-meant.ts'
import type { LaunchWish } from '../shell/launch.ts'
import type { TrayAction } from '../shell/tray/tray-menu.ts'

interface Parts {
  logWin: LogWin
  quickLog: { show(shown?: QuickLogShown): void }
  /** A win was chosen in the tray and is kept. */
  onLanded: (landing: Landing) => void
  main: { open(screen?: AskedScreen): void }
  hasTray: boolean
  /** Writes down that a step is done. */
  logStep: (stepId: string) => Promise<DidResult>
  /** Says nothing for an hour, or for the rest of the person's day. */
  pause: (forWhat: 'hour' | 'today') => SettingsResult
  /** Ends a pause. */
  resume: () => SettingsResult
  /** Makes today a low-energy day, or a day like others. */
  lowEnergy: (on: boolean) => SettingsResult
  quit: () => void
  /** The person's day. */
  today: () => Day
  /** Elapsed milliseconds, of a monotonic clock. */
  elapsedMs: () => number
}

/** What the app does when it is asked for something from outside its windows. */
export interface OutsideRequests {
  /** Something was chosen in the tray. */
  onTrayAction(action: TrayAction): Promise<void>
  /** The app was launched, for the first time or again. */
  onLaunch(wish: LaunchWish): Promise<void>
}

/** Where no window follows the presses: which of them belong together, time alone tells. */
const IN_TRAY = { page: 'tray', series: 0, nth: 1 }

/** Prepares the answers. A win that could not be kept is never dropped: the window shows it. */
export function openOutsideRequests(parts: Parts): OutsideRequests {
  const { logWin, quickLog, main, hasTray } = parts
  const once = pressDeduplication(parts.elapsedMs)

  /** Nothing asks for attention where it was kept; the tray's tooltip says so too. */
  async function logQuietly(text: string, logged: Promise<LogResult | DidResult>): Promise<void> {
    const result = await logged
    if (result.kind === 'logged') {
      const { win, acknowledgement } = result
      return parts.onLanded({ win, acknowledgement })
    }
    // What was done in another way meanwhile is for the person to say.
    quickLog.show(result.kind === 'gone' ? { text } : { text, result })
  }

  /** What was chosen holds at once; that it is not kept is said in the window. */
  function reportRefusal(result: SettingsResult): void {
    if (result.kind === 'not-saved') quickLog.show({ problem: result.problem })
  }

  return {
    async onTrayAction(action) {
      switch (action.kind) {
        case 'open-log':
          return quickLog.show()
        case 'log-preset':
          return once({ name: action.kind, argument: action.text, press: IN_TRAY }, () =>
            logQuietly(action.text, logWin(action.text, 'preset')),
          )
        case 'log-step':
          return logQuietly(action.text, parts.logStep(action.stepId))
        case 'pause':
          return reportRefusal(parts.pause(action.for))
        case 'resume':
          return reportRefusal(parts.resume())
        case 'low-energy':
          return reportRefusal(parts.lowEnergy(action.on))
        case 'open-screen':
          return main.open(action.screen)
        case 'quit':
          return parts.quit()
      }
    },

    async onLaunch(wish) {
      switch (wish.kind) {
        case 'start':
          return hasTray ? quickLog.show() : main.open()
        case 'link-log':
          // It waits there for Enter: whoever made the link, nothing of it is written down by itself.
          return quickLog.show(wish.text === '' ? {} : { text: wish.text })
        case 'link-screen':
          return main.open(wish.screen)
        case 'link-shrink':
          return main.open(wish.text === '' ? 'shrink' : `shrink/${encodeURIComponent(wish.text)}`)
        case 'nothing':
        case 'at-login':
          // Two entries may start it, or it runs already: no window was asked for.
          return
        case 'this-week':
          return main.open('week')
        case 'open-log':
          return quickLog.show()
        case 'log':
          return logFromOutside(wish, parts)
      }
    },
  }
}

/** Logs what a launch has said, and shows how it went. */
async function logFromOutside(
  { text, day: said }: Extract<LaunchWish, { kind: 'log' }>,
  { logWin, quickLog, today }: Parts,
): Promise<void> {
  const day = said === undefined ? undefined : dayMeant(said, today())
  // A day that nobody can make out: the words are there to be logged by hand.
  if (said !== undefined && day === undefined) return quickLog.show({ text })
  const result = await logWin(text, 'command-line', day === undefined ? {} : { day })
  if (result.kind === 'empty') quickLog.show()
  else quickLog.show(result.kind === 'logged' ? { result } : { text, result })
}
