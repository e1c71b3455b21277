import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import type { TrayAction } from './tray/tray-menu.ts'

/** A payload that says no more than the name of its event. */
type Nothing = Record<string, never>

/** What windows, tray and desktop tell. */
export interface ShellEvents {
  /** Something was chosen in the tray. */
  'tray.chosen': TrayAction
  /** The main window's page listens. */
  'main-window.ready': Nothing
  /** The quick-log window is to be shown, with something in it. */
  'quick-log.asked': QuickLogShown
  /** Today was shown, with what there is to be said of files. */
  'today.shown': Nothing
  /** Something that Settings shows has changed. */
  'settings.changed': Nothing
  /** When the person's day turns, how weeks and times are shown, or which lines still count. */
  'frame.changed': Nothing
  /** The tray's tooltip says something else. */
  'tooltip.changed': Nothing
  /** The system's colours are others. */
  'theme.changed': Nothing
  /** The person's day has turned over. */
  'day.turned': Nothing
}
