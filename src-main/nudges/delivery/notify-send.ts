import { type ChildProcess, execFile, spawn } from 'node:child_process'

import { nudgeAnswers } from '../../../src-shared/nudges.ts'
import type { Notice } from '../domain/nudge-ports.ts'
import {
  type ChannelProblem,
  type NoticeChannel,
  type Reaction,
  wordsOf,
} from './notice-channel.ts'
import { asMarkup } from './notice-text.ts'
import type { ServiceAbilities } from './notification-service.ts'

const PROGRAM = 'notify-send'
/** What `notify-send` takes at most on a person's computer. */
const LIMITS: ProgramLimits = { helpMs: 2_000, failsWithinMs: 700, endsWithinMs: 1_000 }
/** What it says for a click on the notification itself. */
const CLICK = 'default'
/** The most that is kept of what it prints, in code units. */
const PRINTED_LIMIT = 300

/** How long a program that shows notices gets, in milliseconds. */
export interface ProgramLimits {
  /** To print its help. */
  helpMs: number
  /** To fail: it ends at once where it cannot show, and waits where a click may come. */
  failsWithinMs: number
  /** To close the notification and end, once it is interrupted. */
  endsWithinMs: number
}

/**
 * Shows a notice with `notify-send`. node-notifier would put its texts into a line for a shell; here
 * each is one argument of the program, behind the `--` that ends its options (decision 34).
 *
 * Since 0.8 it can wait for a click or a button and print which; before, it ends at once, and the
 * notice cannot be taken back.
 */
export function notifySend(parts: {
  appName: string
  abilities: () => Promise<ServiceAbilities>
  limits?: ProgramLimits | undefined
}): NoticeChannel['show'] {
  const { limits = LIMITS } = parts
  return async (notice, reacted, signal) => {
    const help = await printedHelp(limits)
    if (help === undefined) return { reason: 'missing', detail: PROGRAM }
    const { markup, actions } = await parts.abilities()
    if (signal.aborted) return 'shown'
    const waits = actions && help.includes('--action')
    const args = [
      `--app-name=${parts.appName}`,
      '--urgency=normal',
      // Without support for actions it would show the notice and end as if it had failed.
      ...(waits ? actionOptions(notice, parts.appName) : []),
      '--',
      notice.title,
      // It reads escapes such as \101 in the body, and in the body alone (g_strcompress).
      (markup ? asMarkup(notice.body) : notice.body).replaceAll('\\', '\\\\'),
    ]
    return run(args, reacted, signal, limits)
  }
}

function actionOptions({ actions }: Notice, appName: string): string[] {
  return [
    // Few services show the name of what a click does anyway; the app's needs no translation.
    `--action=${CLICK}=${appName}`,
    ...actions.map(({ answer, label }) => `--action=${answer}=${label}`),
  ]
}

function run(
  args: readonly string[],
  reacted: (reaction: Reaction) => void,
  signal: AbortSignal,
  { failsWithinMs, endsWithinMs }: ProgramLimits,
): Promise<'shown' | ChannelProblem> {
  return new Promise((resolve) => {
    let child: ChildProcess
    try {
      child = spawn(PROGRAM, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    } catch (error) {
      resolve({ reason: 'failed', detail: wordsOf(error) })
      return
    }
    release(child)
    const timer = setTimeout(() => resolve('shown'), failsWithinMs)
    const settle = (outcome: 'shown' | ChannelProblem): void => {
      clearTimeout(timer)
      resolve(outcome)
    }
    const stdout = collect(child.stdout)
    const stderr = collect(child.stderr)
    const stop = (): void => {
      end(child, endsWithinMs)
      settle('shown')
    }
    signal.addEventListener('abort', stop, { once: true })
    child.on('error', (error) => settle({ reason: 'failed', detail: error.message }))
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop)
      const reaction = code === 0 ? reactionIn(stdout()) : undefined
      settle(code === 0 ? 'shown' : { reason: 'failed', detail: stderr().trim() })
      if (reaction !== undefined) reacted(reaction)
    })
  })
}

/** Which action it has printed, if any. */
function reactionIn(printed: string): Reaction | undefined {
  const name = printed.trim()
  return name === CLICK ? 'clicked' : nudgeAnswers.find((answer) => answer === name)
}

/** Neither the program nor what it may print keeps the app alive. */
function release(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdout, child.stderr]) {
    // A pipe to a child is a socket, which its type does not say.
    ;(stream as { unref?: () => void } | null)?.unref?.()
  }
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let printed = ''
  stream?.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(0, PRINTED_LIMIT)
  })
  return () => printed
}

/** An interrupted `notify-send` closes its notification first. */
function end(child: ChildProcess, withinMs: number): void {
  child.kill('SIGINT')
  setTimeout(() => child.kill('SIGKILL'), withinMs).unref()
}

/** Its help, which names the options that it has. Undefined if the program is not there. */
function printedHelp({ helpMs }: ProgramLimits): Promise<string | undefined> {
  return new Promise((resolve) => {
    try {
      execFile(PROGRAM, ['--help'], { timeout: helpMs }, (error, stdout) =>
        resolve(error?.code === 'ENOENT' ? undefined : stdout),
      )
    } catch {
      resolve(undefined)
    }
  })
}
