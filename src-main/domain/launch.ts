/** What a launch asks for. */
export type LaunchWish =
  | { kind: 'start' }
  /** `--at-login`: the system has started the app, and nobody has asked for anything. */
  | { kind: 'at-login' }
  /** `--log`: open the quick-log window. */
  | { kind: 'open-log' }
  /** `--log "text"`: write this down. */
  | { kind: 'log'; text: string }

/** The argument with which the system starts the app when somebody logs in to the computer. */
export const AT_LOGIN = '--at-login'

/**
 * Reads the arguments of a launch: `--log`, `--log "text"`, `--log=text` or `--at-login`, which
 * gives way to the others. Everything else is left to Electron. Words after `--log` that begin
 * with two dashes are another switch; the form with `=` takes any words.
 */
export function readLaunch(argv: readonly string[]): LaunchWish {
  for (const [index, argument] of argv.entries()) {
    if (argument.startsWith('--log=')) return { kind: 'log', text: argument.slice('--log='.length) }
    if (argument !== '--log') continue
    const text = argv[index + 1]
    return text === undefined || text.startsWith('--')
      ? { kind: 'open-log' }
      : { kind: 'log', text }
  }
  return argv.includes(AT_LOGIN) ? { kind: 'at-login' } : { kind: 'start' }
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
