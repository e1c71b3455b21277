/** What a launch asks for. */
export type LaunchWish =
  | { kind: 'start' }
  /** `--log`: open the quick-log window. */
  | { kind: 'open-log' }
  /** `--log "text"`: write this down. */
  | { kind: 'log'; text: string }

/**
 * Reads the arguments of a launch: `--log`, `--log "text"` or `--log=text`. Everything else is
 * left to Electron. Words after `--log` that begin with two dashes are another switch; the form
 * with `=` takes any words.
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
  return { kind: 'start' }
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
    if (handed.kind === 'start') return { kind: 'start' }
    if (handed.kind === 'log' && 'text' in handed && typeof handed.text === 'string') {
      return { kind: 'log', text: handed.text }
    }
  }
  return { kind: 'open-log' }
}
