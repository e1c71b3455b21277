import { execFile } from 'node:child_process'
import { join } from 'node:path'

import {
  type ChannelProblem,
  type NoticeChannel,
  type Reaction,
  type SystemChannel,
  wordsOf,
} from './notice-channel.ts'
import type { ServiceAbilities } from './notification-service.ts'
import { notifySend, type ProgramLimits } from './notify-send.ts'

const NAME: SystemChannel = 'node-notifier'
/** One identity, so that a notice takes the place of the one before. */
const IDENTITY = 'nudge'
/** How long a click on macOS is waited for, in seconds; then the program takes the notice away. */
const CLICK_WAIT_S = 600
/** What its programs take at most on a person's computer. */
const LIMITS: Pick<ProgramLimits, 'helpMs' | 'failsWithinMs'> = {
  helpMs: 2_000,
  failsWithinMs: 1_000,
}

type Options = Record<string, string | number | boolean>

/** One of node-notifier's own notifiers, and how it is spoken to. */
interface Spoken {
  /** The vendored program. */
  program: string
  open(program: string): Promise<{
    notify(options: Options, done: (error: unknown, response?: string) => void): void
  }>
  shown: Options
  withdrawn: Options
  /** Whether ending at once without a word means that nothing is shown. */
  endingIsFailing: boolean
}

/**
 * Where node-notifier's programs are: nothing can be run from inside the asar, so a package has them
 * beside it (`electron-builder.yml`, decision 35).
 *
 * @param resources the package's folder of resources. Undefined if the app is not packaged
 * @param root the app's own folder
 */
export function vendoredPrograms(resources: string | undefined, root: string): string {
  return resources === undefined
    ? join(root, 'node_modules/node-notifier/vendor')
    : join(resources, 'notifier')
}

/**
 * The second way to the system's notifications: node-notifier on macOS and Windows, loaded at the
 * first notice, and `notify-send` itself elsewhere (decision 34). A click is reported on macOS and,
 * since version 0.8, by notify-send; buttons by the latter alone. On Windows a toast under the app's
 * name reports nothing (https://github.com/mikaelbr/node-notifier/issues/332).
 *
 * @param parts.programs the folder of node-notifier's programs
 * @param parts.appId equal to the AppUserModelId, or Windows shows nothing
 * @param parts.limits other ones than on a person's computer
 */
export function nodeNotifierChannel(parts: {
  platform: string
  arch: string
  appId: string
  appName: string
  programs: string
  abilities: () => Promise<ServiceAbilities>
  limits?: ProgramLimits
}): NoticeChannel {
  const { helpMs, failsWithinMs } = parts.limits ?? LIMITS
  const spoken = spokenOn(parts)
  if (spoken === undefined) return { name: NAME, show: notifySend(parts) }
  return {
    name: NAME,
    async show(notice, reacted, signal) {
      const problem = await startProblem(spoken.program, helpMs)
      if (problem !== undefined) return problem
      try {
        const backend = await spoken.open(spoken.program)
        if (signal.aborted) return 'shown'
        const withdraw = (): void => {
          try {
            backend.notify(spoken.withdrawn, () => undefined)
          } catch {
            // What could not be started has nothing on the screen.
          }
        }
        const options = { ...spoken.shown, title: notice.title, message: notice.body }
        const { endingIsFailing } = spoken
        const outcome = await ask(backend, options, { endingIsFailing, failsWithinMs }, reacted)
        if (outcome !== 'shown') return outcome
        if (signal.aborted) withdraw()
        else signal.addEventListener('abort', withdraw, { once: true })
        return outcome
      } catch (error) {
        return { reason: 'failed', detail: wordsOf(error) }
      }
    },
  }
}

/**
 * Why a program cannot be started, if it cannot. node-notifier does not tell on Windows, and throws
 * on macOS: a program for another processor is "spawn Unknown system error -86" there, on a Mac
 * without Rosetta (https://github.com/mikaelbr/node-notifier/issues/361).
 */
function startProblem(program: string, helpMs: number): Promise<ChannelProblem | undefined> {
  return new Promise((resolve) => {
    try {
      execFile(program, ['-help'], { timeout: helpMs }, (error) => {
        // A number is the exit code of a program that did start.
        if (typeof error?.code !== 'string') resolve(undefined)
        else if (error.code === 'ENOENT') resolve({ reason: 'missing', detail: error.message })
        else resolve({ reason: 'failed', detail: error.message })
      })
    } catch (error) {
      resolve({ reason: 'failed', detail: wordsOf(error) })
    }
  })
}

/**
 * Shows it, and answers once the program has failed or can no longer fail. The callback is used and
 * not the events: those fall silent as soon as there is a newer notice.
 */
function ask(
  backend: Awaited<ReturnType<Spoken['open']>>,
  options: Options,
  { endingIsFailing, failsWithinMs }: { endingIsFailing: boolean; failsWithinMs: number },
  reacted: (reaction: Reaction) => void,
): Promise<'shown' | ChannelProblem> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve('shown'), failsWithinMs)
    try {
      backend.notify(options, (error, response) => {
        clearTimeout(timer)
        if (response === 'activate') {
          resolve('shown')
          reacted('clicked')
        } else if (error) resolve({ reason: 'failed', detail: wordsOf(error) })
        else if (endingIsFailing) resolve({ reason: 'failed', detail: '' })
        else resolve('shown')
      })
    } catch (error) {
      clearTimeout(timer)
      reject(error)
    }
  })
}

function spokenOn(parts: {
  platform: string
  arch: string
  appId: string
  programs: string
}): Spoken | undefined {
  switch (parts.platform) {
    case 'darwin':
      return {
        program: join(
          parts.programs,
          'mac.noindex/terminal-notifier.app/Contents/MacOS/terminal-notifier',
        ),
        open: async (customPath) => {
          const { default: NotificationCenter } =
            await import('node-notifier/notifiers/notificationcenter.js')
          return new NotificationCenter({ customPath })
        },
        shown: { group: IDENTITY, sound: false, wait: true, timeout: CLICK_WAIT_S },
        withdrawn: { remove: IDENTITY },
        endingIsFailing: false,
      }
    case 'win32':
      return {
        program: join(
          parts.programs,
          `snoreToast/snoretoast-x${parts.arch === 'x64' ? '64' : '86'}.exe`,
        ),
        open: async (customPath) => {
          const { default: WindowsToaster } = await import('node-notifier/notifiers/toaster.js')
          return new WindowsToaster({ customPath })
        },
        shown: { id: IDENTITY, appID: parts.appId, sound: false },
        withdrawn: { close: IDENTITY, appID: parts.appId },
        // The library drops the program's exit code, and no toast is over within a second.
        endingIsFailing: true,
      }
    default:
      return undefined
  }
}
