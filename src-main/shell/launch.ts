import { isCommand } from '../cli/domain/command-table.ts'
import { isLink, readLink, type LinkWish } from './deep-link.ts'

/** What a launch asks for. */
export type LaunchWish =
  | { kind: 'start' }
  /** `--at-login`: the system has started the app, and no window was asked for. */
  | { kind: 'at-login' }
  /** `--this-week`: open the week, as the desktop's own menus of the app do. */
  | { kind: 'this-week' }
  /** `--log`: open the quick-log window. */
  | { kind: 'open-log' }
  /** `--log text`: write this down; with `--day=yesterday` or a date, for that day. */
  | { kind: 'log'; text: string; day?: string }
  | LinkWish

/** The argument with which the system starts the app when the person logs in to the computer. */
export const AT_LOGIN = '--at-login'

/** The argument with which the desktop opens the week. */
export const THIS_WEEK = '--this-week'

export const LOG = '--log'
const DAY = '--day='

/**
 * Reads the arguments of a launch: `--log`, `--log wrote one sentence`, `--log=wrote it`,
 * `--this-week` or `--at-login`, each of which gives way to those before it; `--day=yesterday` or
 * `--day=2026-11-23` before or after what is logged. Everything else is left to Electron. All words up to another switch of ours
 * are logged, quoted or not; a word that begins with two dashes is no first word after `--log`, but
 * any word may follow `=`. A link into the app stands alone: beside it no switch counts, so that a
 * web page can add none.
 */
export function readLaunch(argv: readonly string[]): LaunchWish {
  const link = argv.find(isLink)
  if (link !== undefined) return readLink(link)
  for (const [index, argument] of argv.entries()) {
    const following = argv.slice(index + 1)
    if (argument.startsWith(`${LOG}=`)) {
      return logging([argument.slice(LOG.length + 1), ...following], argv)
    }
    if (argument !== LOG) continue
    const [first] = following
    if (first === undefined || first.startsWith('--')) return { kind: 'open-log' }
    return logging(following, argv)
  }
  if (argv.includes(THIS_WEEK)) return { kind: 'this-week' }
  return argv.includes(AT_LOGIN) ? { kind: 'at-login' } : { kind: 'start' }
}

function logging(words: readonly string[], argv: readonly string[]): LaunchWish {
  const day = argv.find((argument) => argument.startsWith(DAY))?.slice(DAY.length)
  return { kind: 'log', text: sentence(words), ...(day !== undefined && { day }) }
}

/** The words as the person would have quoted them, up to the next switch that the app knows. */
function sentence([first = '', ...more]: readonly string[]): string {
  const end = more.findIndex(
    (word) =>
      word === LOG || word === AT_LOGIN || word.startsWith(`${LOG}=`) || word.startsWith(DAY),
  )
  return [first, ...(end < 0 ? more : more.slice(0, end))].join(' ')
}

/**
 * The wish as a second launch hands it to the first. Plain strings: arrays in this place have
 * crashed the first (electron#52020), and the order of `argv` is not kept on the way.
 */
export function packWish(wish: LaunchWish): Record<string, string> {
  return { ...wish }
}

/** Reads a handed-over wish. Anything else, such as an older version's, opens the log window. */
export function unpackWish(handed: unknown): LaunchWish {
  if (typeof handed === 'object' && handed !== null && 'kind' in handed) {
    const { kind } = handed
    if (kind === 'start' || kind === 'at-login' || kind === 'this-week') return { kind }
    if (kind === 'nothing') return { kind }
    if (handed.kind === 'link-screen' && 'screen' in handed) {
      const screen = handed.screen === 'week' ? 'week' : 'today'
      return { kind: handed.kind, screen }
    }
    const isLinkWithWords = handed.kind === 'link-log' || handed.kind === 'link-shrink'
    if (isLinkWithWords && 'text' in handed && typeof handed.text === 'string') {
      return { kind: handed.kind, text: handed.text } as LinkWish
    }
    if (handed.kind === 'log' && 'text' in handed && typeof handed.text === 'string') {
      const isOfDay = 'day' in handed && typeof handed.day === 'string'
      return { kind: 'log', text: handed.text, ...(isOfDay && { day: String(handed.day) }) }
    }
  }
  return { kind: 'open-log' }
}

function isWord(argument: string): boolean {
  return !argument.startsWith('-')
}

/**
 * The arguments of the command line, if that is what the app was started for: its first word is a
 * command. What stands before it was put there by the system or for Chromium.
 *
 * @param argv with the program, and with the app's folder where it is not packaged
 * @returns undefined if the app itself is meant
 */
export function commandIn(argv: readonly string[], isPackaged: boolean): string[] | undefined {
  const afterProgram = argv.slice(1)
  const own = isPackaged ? afterProgram : afterProgram.slice(afterProgram.findIndex(isWord) + 1)
  const first = own.findIndex(isWord)
  return isCommand(own[first] ?? '') ? own.slice(first) : undefined
}
