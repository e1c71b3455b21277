/** What a launch asks for. */
export type LaunchWish =
  | { kind: 'start' }
  /** `--at-login`: the system has started the app, and no window was asked for. */
  | { kind: 'at-login' }
  /** `--log`: open the quick-log window. */
  | { kind: 'open-log' }
  /** `--log text`: write this down. */
  | { kind: 'log'; text: string }

/** The argument with which the system starts the app when the person logs in to the computer. */
export const AT_LOGIN = '--at-login'

const LOG = '--log'

/**
 * Reads the arguments of a launch: `--log`, `--log wrote one sentence`, `--log=wrote it` or
 * `--at-login`, which gives way to the others. Everything else is left to Electron. All words up
 * to another switch of ours are logged, quoted or not; a word that begins with two dashes is no
 * first word after `--log`, but any word may follow `=`.
 */
export function readLaunch(argv: readonly string[]): LaunchWish {
  for (const [index, argument] of argv.entries()) {
    const following = argv.slice(index + 1)
    if (argument.startsWith(`${LOG}=`)) {
      return { kind: 'log', text: sentence([argument.slice(LOG.length + 1), ...following]) }
    }
    if (argument !== LOG) continue
    const [first] = following
    if (first === undefined || first.startsWith('--')) return { kind: 'open-log' }
    return { kind: 'log', text: sentence(following) }
  }
  return argv.includes(AT_LOGIN) ? { kind: 'at-login' } : { kind: 'start' }
}

/** The words as the person would have quoted them, up to the next switch that the app knows. */
function sentence([first = '', ...more]: readonly string[]): string {
  const end = more.findIndex(
    (word) => word === LOG || word === AT_LOGIN || word.startsWith(`${LOG}=`),
  )
  return [first, ...(end < 0 ? more : more.slice(0, end))].join(' ')
}

/**
 * The wish as a second launch hands it to the first. Plain strings: arrays in this place have
 * crashed the first (electron#52020), and the order of `argv` is not kept on the way.
 */
export function packWish(wish: LaunchWish): Record<string, string> {
  return wish.kind === 'log' ? { kind: wish.kind, text: wish.text } : { kind: wish.kind }
}

/** Reads a handed-over wish. Anything else, such as an older version's, opens the log window. */
export function unpackWish(handed: unknown): LaunchWish {
  if (typeof handed === 'object' && handed !== null && 'kind' in handed) {
    if (handed.kind === 'start' || handed.kind === 'at-login') return { kind: handed.kind }
    if (handed.kind === 'log' && 'text' in handed && typeof handed.text === 'string') {
      return { kind: 'log', text: handed.text }
    }
  }
  return { kind: 'open-log' }
}
