import type { Notification } from 'electron'

import { type ChannelProblem, type NoticeChannel, wordsOf } from './notice-channel.ts'
import { asMarkup } from './notice-text.ts'
import type { ServiceAbilities } from './notification-service.ts'
import { toastTag } from './toast-activation.ts'

/** How long the system may take to say that it shows a notice, in milliseconds. */
const ANSWER_MS = 3_000
/**
 * Nudges lie together in the system's list. Their `id`s differ, against the wish for one identity:
 * on macOS an object that is garbage-collected takes the delivered notice of its `id` away, which
 * by then would be the next one (electron.d.ts, `getHistory`). The one before is closed instead. On
 * Windows the `id` says after a restart which nudge was chosen (toast-activation.ts).
 */
const GROUP = 'nudge'

/**
 * Electron's own notifications.
 *
 * The event `show` counts as shown, and `failed` as not. Linux emits both within `show()`, although
 * `failed` is documented for macOS and Windows alone (libnotify_notification.cc). macOS says neither
 * while it asks the person for permission, and neither to an app with a broken signature
 * (https://github.com/manusa/electronim/pull/714).
 *
 * @param parts.Notification asked anew at each notice whether it is supported
 * @param parts.abilities what the notification service of a Linux desktop can do; Electron gives the
 *   body to it as it is, where macOS and Windows take plain text
 */
export function electronChannel(parts: {
  Notification: typeof Notification
  platform: string
  abilities: () => Promise<ServiceAbilities>
}): NoticeChannel {
  return {
    name: 'system',
    async show(notice, reacted, signal) {
      try {
        if (!parts.Notification.isSupported()) return { reason: 'unsupported', detail: '' }
        const markup = parts.platform === 'linux' && (await parts.abilities()).markup
        if (signal.aborted) return 'shown'
        const tag = parts.platform === 'win32' ? toastTag(notice) : undefined
        const notification = new parts.Notification({
          ...(tag !== undefined && { id: tag }),
          title: notice.title,
          body: markup ? asMarkup(notice.body) : notice.body,
          groupId: GROUP,
          silent: true,
          // Services keep what is of low urgency off the screen, and what is critical on it.
          urgency: 'normal',
          timeoutType: 'default',
          actions: notice.actions.map(({ label }) => ({ type: 'button', text: label })),
        })
        return await shown(notification, signal, (actionIndex) =>
          reacted(notice.actions[actionIndex]?.answer ?? 'clicked'),
        )
      } catch (error) {
        return { reason: 'failed', detail: wordsOf(error) }
      }
    },
  }
}

/** Shows it and waits for the system's word. `chosen` gets -1 for a click on the notice itself. */
function shown(
  notification: Notification,
  signal: AbortSignal,
  chosen: (actionIndex: number) => void,
): Promise<'shown' | ChannelProblem> {
  return new Promise((resolve) => {
    let late = false
    const timer = setTimeout(() => {
      late = true
      notification.close()
      resolve({ reason: 'no-answer', detail: '' })
    }, ANSWER_MS)
    const settle = (outcome: 'shown' | ChannelProblem): void => {
      clearTimeout(timer)
      resolve(outcome)
    }
    notification.on('show', () => {
      // Something else is on the screen by now.
      if (late || signal.aborted) notification.close()
      settle('shown')
    })
    notification.on('failed', (_, error) => settle({ reason: 'failed', detail: error }))
    // Closing it in these would take it away from under Electron, which does so itself.
    notification.on('click', () => {
      settle('shown')
      chosen(-1)
    })
    notification.on('action', ({ actionIndex }) => {
      settle('shown')
      chosen(actionIndex)
    })
    // A notification without a reference is garbage-collected and its clicks are lost. The signal
    // holds it by this listener until it is taken back or replaced. `close` is no reason to let it
    // go: on Windows it comes while the notice lies in the Action Center.
    signal.addEventListener(
      'abort',
      () => {
        notification.close()
        settle('shown')
      },
      { once: true },
    )
    notification.show()
  })
}
