import type { ActivationArguments, Notification } from 'electron'

import { nudgeAnswers, type NudgeAnswer } from '../../../src-shared/nudges.ts'
import type { Notice } from '../domain/nudge-ports.ts'
import type { Reaction } from './notice-channel.ts'

/** A letter for each button: Windows takes 64 characters for the name of a notification. */
const LETTERS: Record<NudgeAnswer, string> = {
  'did-it': 'd',
  start: 's',
  later: 'l',
  'not-today': 'n',
}
const TAG = /(?:^|&)tag=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([dsln]*)(?:&|$)/

/**
 * The name under which Windows keeps a notification: which nudge it is, and which buttons it has, in
 * their order. Of a button that is pressed after a restart nothing else is known but its number.
 */
export function toastTag({ id, actions }: Notice): string | undefined {
  if (id === undefined) return undefined
  return `${id}-${actions.map(({ answer }) => LETTERS[answer]).join('')}`
}

/** What was chosen on a notification; undefined where it was not one of a nudge. */
export function readActivation({
  type,
  arguments: given,
  actionIndex = -1,
}: Pick<ActivationArguments, 'type' | 'arguments' | 'actionIndex'>):
  | { id: string; reaction: Reaction }
  | undefined {
  const [, id, letters = ''] = TAG.exec(given) ?? []
  if (id === undefined) return undefined
  const letter = type === 'action' ? letters[actionIndex] : undefined
  return { id, reaction: nudgeAnswers.find((answer) => LETTERS[answer] === letter) ?? 'clicked' }
}

/**
 * Hears of what is chosen on notifications of an earlier run, which lie in the Action Center of
 * Windows; also of the one by which the app was started. Those of this run tell of it by themselves.
 *
 * @param isOwn whether a nudge was shown by this run
 */
export function hearEarlierToasts(
  parts: {
    Notification: Pick<typeof Notification, 'handleActivation'>
    platform: string
    isOwn: (id: string) => boolean
  },
  reacted: (id: string, reaction: Reaction) => void,
): void {
  if (parts.platform !== 'win32') return
  parts.Notification.handleActivation((details) => {
    const chosen = readActivation(details)
    if (chosen !== undefined && !parts.isOwn(chosen.id)) reacted(chosen.id, chosen.reaction)
  })
}
