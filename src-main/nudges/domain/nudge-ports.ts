import type { NudgeAnswer, NudgeChannel } from '../../../src-shared/nudges.ts'

/** Do not disturb, as far as the desktop tells. Used to hold a nudge, never as proof. */
export type DoNotDisturb = 'on' | 'off' | 'unknown'

/** What the desktop says of the person at one moment. Unknown neither blocks nor triggers. */
export interface PresenceSample {
  /** Milliseconds since the last key or pointer; undefined if the desktop does not tell. */
  idleMs: number | undefined
  /** Whether the screen is locked; undefined if the desktop does not tell. */
  locked: boolean | undefined
  doNotDisturb: DoNotDisturb
}

/** What the desktop reports by itself, where it does. */
export type PresenceNews = 'locked' | 'unlocked' | 'suspended' | 'resumed'

/** Where it is asked whether the person is there. */
export interface PresenceSource {
  /**
   * Asks now. Never rejects and always answers within a few seconds; calls that overlap share one
   * answer, so that one probe runs at a time.
   */
  sample(): Promise<PresenceSample>
}

/** A nudge as it is shown outside the app's windows. */
export interface Notice {
  /** Of the nudge; none where it is shown to see whether notifications arrive. */
  id?: string
  title: string
  body: string
  /** Shown where the system has buttons; nothing exists as a button alone. */
  actions: readonly { answer: NudgeAnswer; label: string }[]
}

/** Shows one notice at a time. */
export interface Notifier {
  /**
   * Shows a notice in place of the one before, and answers with the channel that took it. Never
   * rejects: what no channel of the system takes is for the app's own window.
   *
   * @param reacted called at most once, when it is clicked or one of its buttons is
   */
  show(notice: Notice, reacted: (reaction: NudgeAnswer | 'clicked') => void): Promise<NudgeChannel>
  /** Takes the notice back, if one is still there. */
  withdraw(): void
}
