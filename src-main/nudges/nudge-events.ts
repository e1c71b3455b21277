import type { AskedScreen, QuickLogShown } from '../../src-shared/contract/windows.ts'

/** What the nudges tell. */
export interface NudgeEvents {
  /** The choices about nudges have changed, something was decided, or was answered. */
  'nudges.changed': Record<string, never>
  /** The quick-log window is to be shown, with something in it. */
  'quick-log.asked': QuickLogShown
  /** The main window is to be opened on a screen. */
  'screen.asked': { screen: AskedScreen }
}
