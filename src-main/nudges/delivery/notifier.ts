import type { NudgeChannel } from '../../../src-shared/nudges.ts'
import { serialQueue } from '../../kernel/serial-queue.ts'
import type { Notifier } from '../domain/nudge-ports.ts'
import type { ChannelProblem, NoticeChannel, SystemChannel } from './notice-channel.ts'
import { plainNotice } from './notice-text.ts'

/** Which way notices go, and why not another one. */
export interface NotifierState {
  /** What took the last notice; nothing until there was one. */
  channel: NudgeChannel | undefined
  /** What was tried before it, in order. */
  tried: readonly ({ channel: SystemChannel } & ChannelProblem)[]
}

/**
 * Shows notices through the first channel that takes them, and leaves to `window` what none takes:
 * then nothing is shown here. No notice is ever shown by two channels.
 *
 * A notice that is withdrawn or replaced while it is being shown goes to no further channel; the
 * answer is then the one that had it, or `window` where none had, and means nothing any more.
 *
 * @param parts.appName stands in for words that a notice does not have
 * @param parts.channels in the order in which they are tried
 */
export function openNotifier(parts: {
  appName: string
  channels: readonly NoticeChannel[]
}): Notifier & { working(): NotifierState } {
  const queue = serialQueue()
  let current = new AbortController()
  let state: NotifierState = { channel: undefined, tried: [] }

  const withdraw = (): AbortController => {
    current.abort()
    current = new AbortController()
    return current
  }

  return {
    show(notice, reacted) {
      const { signal } = withdraw()
      const plain = plainNotice(notice, parts.appName)
      let silent = true
      return queue(async () => {
        const tried: NotifierState['tried'][number][] = []
        for (const { name, show } of parts.channels) {
          if (signal.aborted) break
          const outcome = await show(
            plain,
            (reaction) => {
              if (!silent || signal.aborted) return
              silent = false
              reacted(reaction)
            },
            signal,
          )
          if (outcome === 'shown') {
            state = { channel: name, tried }
            return name
          }
          tried.push({ channel: name, ...outcome })
          if (outcome.reason === 'no-answer') break
        }
        if (!signal.aborted) state = { channel: 'window', tried }
        return 'window'
      })
    },
    withdraw: () => void withdraw(),
    working: () => state,
  }
}
