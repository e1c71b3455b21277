import { join, relative, sep } from 'node:path'

import electronLog from 'electron-log/node'

import { describeError, type DescribedError } from '../../src-shared/described-error.ts'

/** What is written beside an event. Never what a person has typed. */
type Facts = Readonly<Record<string, string | number | boolean | undefined>>

/** The log: what happened to the app, for support when something is wrong. */
export interface Log {
  readonly path: string
  info(event: string, facts?: Facts): void
  warn(event: string, facts?: Facts): void
  error(event: string, thrown: unknown, facts?: Facts): void
  /** The same for an error that a page has described. */
  described(event: string, error: DescribedError): void
}

/** With one line more, less than 1 MiB; the older file has as much. */
const MOST_BYTES = 1_000_000
const LONGEST_LINE = 4_000
/** An error that comes again and again neither fills the file nor wears out the disk. */
const MOST_A_MINUTE = 100
const MINUTE_MS = 60_000

/**
 * Describes `<userData>/logs/main.log`. Nothing is touched before the first event, nor between
 * events.
 */
export function openLog(userData: string): Log {
  const path = join(userData, 'logs', 'main.log')
  const logger = electronLog.create({ logId: path })
  const { file, ...others } = logger.transports
  // To the terminal, to pages, to a server; outside Electron some are not there.
  for (const other of Object.values(others)) if (other) other.level = false
  file.setAppName('Micro-Momentum')
  file.resolvePathFn = () => path
  file.maxSize = MOST_BYTES
  file.writeOptions = { ...file.writeOptions, mode: 0o600 }
  file.format = '{iso} [{level}] {text}'
  let minute = 0
  let lines = 0

  /** Whether this minute has room for a line; the last one says that there were more. */
  function hasRoom(): boolean {
    const now = Math.floor(performance.now() / MINUTE_MS)
    if (now !== minute) [minute, lines] = [now, 0]
    lines += 1
    if (lines === MOST_A_MINUTE) logger.warn('more of this minute is left out')
    return lines < MOST_A_MINUTE
  }

  function write(level: 'info' | 'warn' | 'error', event: string, facts: Facts, frames = ''): void {
    if (!hasRoom()) return
    const said = Object.entries(facts).filter(([, fact]) => fact !== undefined)
    const line = [event, ...said.map(([name, fact]) => `${name}=${String(fact)}`)].join(' ')
    logger[level](line.replaceAll(/\s+/g, ' ').slice(0, LONGEST_LINE) + frames)
  }

  function described(event: string, { name, code, frames }: DescribedError, facts?: Facts): void {
    const calls = frames.map((frame) => `\n    at ${frame}`).join('')
    write('error', event, { error: name, code, ...facts }, calls.slice(0, LONGEST_LINE))
  }

  return {
    path,
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    error: (event, thrown, facts) => described(event, describeError(thrown), facts),
    described,
  }
}

/**
 * A path as it may be written down: below one of the app's own folders, and nothing of where that
 * lies, since people give names to their folders.
 *
 * @param folders by the names that stand for them, such as `data`
 */
export function redactedPath(folders: Readonly<Record<string, string>>, path: string): string {
  for (const [name, folder] of Object.entries(folders)) {
    const below = relative(folder, path)
    if (below === '') return name
    if (!below.startsWith('..') && below !== path) return [name, ...below.split(sep)].join('/')
  }
  return 'elsewhere'
}
