import type { NudgeAnswer, NudgeChannel } from '../../../src-shared/nudges.ts'
import type { Notice } from '../domain/nudge-ports.ts'

/** What a person did with a notice. */
export type Reaction = NudgeAnswer | 'clicked'

/** A way to show a notice outside the app's windows. */
export type SystemChannel = Exclude<NudgeChannel, 'window'>

/** Why a channel did not show a notice. */
export interface ChannelProblem {
  reason: /** The system has no notifications, as far as Electron tells. */
    | 'unsupported'
    /** The program that would show it is not there. */
    | 'missing'
    /** The system refused it. */
    | 'failed'
    /**
     * The system took it and said nothing since. It may still ask the person for permission, so it
     * was taken back, and no other way to the same system is tried.
     */
    | 'no-answer'
  /** What the system said, for a person who looks for the cause; may be empty. */
  detail: string
}

/** Shows notices in one way. */
export interface NoticeChannel {
  readonly name: SystemChannel
  /**
   * Shows a notice and answers with `shown` once the system has it, or why it does not. Never
   * rejects. What was withdrawn meanwhile is off the screen and counts as shown.
   *
   * @param notice its texts are plain (`nudges/delivery/notice-text.ts`)
   * @param reacted called when it is clicked or one of its buttons is, perhaps long afterwards
   * @param signal aborted to take the notice back
   */
  show(
    notice: Notice,
    reacted: (reaction: Reaction) => void,
    signal: AbortSignal,
  ): Promise<'shown' | ChannelProblem>
}

/** The words of an error that anything may have thrown. */
export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
