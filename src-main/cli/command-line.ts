import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'

import { EXIT, notFor, type Answer, type ExitCode } from './answer.ts'
import { askApp, type Asked as AppAsked } from './ask-app.ts'
import { commandNamed, shells } from './domain/command-table.ts'
import { completionScript } from './domain/completions.ts'
import { helpText } from './domain/help-text.ts'
import { manPage } from './domain/man-page.ts'
import { parseArguments, type Asked, type UsageProblem } from './parse-arguments.ts'
import { PROTOCOL } from './protocol.ts'
import type { CommandRequest, WorkingCommand } from './request.ts'

/** How long another process may hold the data before the command gives up, in milliseconds. */
const REACH_MS = 10_000
const AGAIN_MS = 50

/** The terminal that a command runs in. */
export interface Terminal {
  env: Readonly<Record<string, string | undefined>>
  /** The folder that it runs in. */
  cwd: string
  /** All of the standard input; undefined where a person would have to type it. */
  input: () => Promise<string | undefined>
  isColorful: boolean
  /** Writes, and answers when there is room for more. */
  out: (text: string) => Promise<void>
  error: (text: string) => Promise<void>
}

interface Parts {
  terminal: Terminal
  version: string
  /** The folder of the app's settings, or the one that was given. */
  userData: (given: string | undefined) => string
  /** The settings for a data folder that is not the app's; undefined where it is. */
  settingsOfFolder: (
    userData: string,
    dataFolder: string,
    writes: boolean,
  ) => Promise<string | undefined>
  /** Whether a folder is there. */
  hasFolder: (path: string) => boolean
  /** Carries a command out that neither the app nor the lock is needed for. */
  aside: (userData: string, request: CommandRequest, terminal: Terminal) => Promise<Answer>
  /** Carries a command out in this process; undefined where another one has the data. */
  withoutApp: (userData: string, request: CommandRequest) => Promise<Answer | undefined>
}

/**
 * Runs the command line: asks the app that runs, or does the work itself where none does.
 *
 * @param argv without the program
 * @returns the exit code
 */
export async function commandLine(argv: readonly string[], parts: Parts): Promise<ExitCode> {
  const { terminal } = parts
  const parsed = parseArguments(argv)
  const isJson =
    parsed.kind === 'usage' ? argv.includes('--json') : parsed.asked.options.json === true
  const answer =
    parsed.kind === 'usage' ? usageAnswer(parsed.problem) : await answerTo(parsed.asked, parts)
  await print(answer, isJson, terminal)
  return answer.code
}

async function answerTo(asked: Asked, parts: Parts): Promise<Answer> {
  const { command } = asked
  if (command === 'help') return help(asked, parts)
  if (command === 'completion') return completion(asked)
  const request = await requestOf({ ...asked, command }, parts.terminal)
  const userData = await placeOf(asked, command, parts)
  if (typeof userData !== 'string') return userData
  if (isAside(request)) return parts.aside(userData, request, parts.terminal)
  return reach(userData, request, parts)
}

/** Whether a command reads alone: another program's file, or all of the data as it stands. */
function isAside({ command, options }: CommandRequest): boolean {
  return command === 'export' || (command === 'import' && options.preview === true)
}

function usageAnswer(problem: UsageProblem): Answer {
  return notFor(EXIT.usage, problem.kind, 'given' in problem ? { given: problem.given } : {})
}

function help({ words, options }: Asked, { version }: Parts): Answer {
  if (options.version === true) return { code: EXIT.done, lines: [version], notes: [] }
  if (options.man === true) return { code: EXIT.done, lines: [manPage(version)], notes: [] }
  const [name] = words
  const spec = name === undefined ? undefined : commandNamed(name)
  if (name !== undefined && spec === undefined) {
    return usageAnswer({ kind: 'unknown-command', given: name })
  }
  return { code: EXIT.done, lines: helpText(spec), notes: [] }
}

function completion({ words: [given = ''] }: Asked): Answer {
  const shell = shells.find((one) => one === given)
  if (shell === undefined) return usageAnswer({ kind: 'bad-value', given })
  return { code: EXIT.done, lines: [completionScript(shell)], notes: [] }
}

/** The request, with what only this terminal knows: its input, and where its paths begin. */
async function requestOf(
  { command, words, options }: Asked & { command: WorkingCommand },
  { input, cwd }: Terminal,
): Promise<CommandRequest> {
  const isAsking = command === 'log' || command === 'shrink'
  const isPiped = isAsking && (words.length === 0 || (words.length === 1 && words[0] === '-'))
  const piped = isPiped ? await input() : undefined
  const { out } = options
  return {
    v: PROTOCOL,
    command,
    words:
      piped !== undefined
        ? [piped]
        : command === 'import'
          ? [resolve(cwd, words.join(' '))]
          : [...words],
    options: { ...options, ...(typeof out === 'string' && { out: resolve(cwd, out) }) },
  }
}

/** The folder of the settings that the command goes by. */
async function placeOf(
  { options }: Asked,
  command: WorkingCommand,
  { terminal, ...parts }: Parts,
): Promise<string | Answer> {
  const { env, cwd } = terminal
  const { 'user-data-dir': settings, 'data-folder': folder = env['MICRO_MOMENTUM_DATA'] } = options
  const userData = parts.userData(typeof settings === 'string' ? resolve(cwd, settings) : undefined)
  if (typeof folder !== 'string' || folder === '') return userData
  const path = resolve(cwd, folder)
  const writes =
    command === 'log' || command === 'did' || (command === 'import' && options.preview !== true)
  if (!writes && !parts.hasFolder(path)) return notFor(EXIT.nothing, 'noFolder', { path })
  return (await parts.settingsOfFolder(userData, path, writes)) ?? userData
}

/**
 * Has the command carried out by the app that runs, else by this process. Where the app is just
 * starting or ending, or another command is at work, tries again for a while.
 */
async function reach(userData: string, request: CommandRequest, parts: Parts): Promise<Answer> {
  const deadline = performance.now() + REACH_MS
  for (;;) {
    const asked = await askApp(userData, request)
    if (asked.kind !== 'nobody') return answerOfApp(asked)
    const answer = await parts.withoutApp(userData, request)
    if (answer !== undefined) return answer
    if (performance.now() > deadline) return notFor(EXIT.unreachable, 'unreachable')
    await sleep(AGAIN_MS)
  }
}

function answerOfApp(asked: Exclude<AppAsked, { kind: 'nobody' }>): Answer {
  if (asked.kind === 'answer') return asked
  if (asked.kind === 'cut-off') return notFor(EXIT.unreachable, 'unreachable')
  switch (asked.why) {
    case 'another-version':
      return notFor(EXIT.unreachable, 'newerApp')
    case 'too-long':
      return notFor(EXIT.refused, 'requestTooLong')
    case 'failed':
    case 'not-understood':
      return notFor(EXIT.refused, 'unexpected')
  }
}

/** Data goes to the standard output, words to the standard error. */
async function print(
  { code, data, lines, notes }: Answer,
  isJson: boolean,
  { out, error, isColorful }: Terminal,
): Promise<void> {
  const shown = (text: string): string => (isColorful ? text : stripVTControlCharacters(text))
  if (isJson && code !== EXIT.done) await out(`${JSON.stringify({ error: notes.join(' ') })}\n`)
  else if (isJson && data !== undefined) await out(`${JSON.stringify(data)}\n`)
  else if (lines.length > 0) await out(`${shown(lines.join('\n'))}\n`)
  if (notes.length > 0 && !(isJson && code === EXIT.done)) await error(`${notes.join('\n')}\n`)
}
