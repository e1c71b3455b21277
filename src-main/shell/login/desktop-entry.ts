/**
 * Entries with which a Linux desktop starts a program, by the Desktop Entry Specification
 * (https://specifications.freedesktop.org/desktop-entry-spec/latest/).
 */

/** What an autostart entry says. */
export interface AutostartEntry {
  /** The program and its arguments. Undefined if they cannot be read. */
  command: string[] | undefined
  /** Whether the desktop starts it. Desktops switch an entry off inside its file. */
  enabled: boolean
}

const GROUP = '[Desktop Entry]'
/** Characters with a meaning in a command: a word with one of them is put in quotes. */
const RESERVED = /[\s"'\\<>~|&;$*?#()`]|^$/
/** In quotes these keep a meaning, and a backslash before them takes it. */
const STILL_SPECIAL = /["`$\\]/g
/** The escapes of every value; they are undone before a command is taken apart. */
const VALUE_ESCAPES: Readonly<Record<string, string>> = {
  s: ' ',
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
}

/**
 * Whether an entry can start a program from this path. `=` is not allowed in it; GLib, and so GNOME,
 * looks for a program with `%` under the name in which that is doubled; a control character is not
 * understood everywhere.
 */
export function canBeNamed(command: readonly string[]): boolean {
  const [program = ''] = command
  // oxlint-disable-next-line no-control-regex
  return !/[=%]/.test(program) && !command.some((word) => /[\0-\u001F]/.test(word))
}

/**
 * The text of an entry that starts a program when the person logs in.
 *
 * @param name what desktops call it in their settings
 * @param command the program and its arguments
 */
export function autostartEntry(name: string, icon: string, command: readonly string[]): string {
  const lines = {
    Type: 'Application',
    Name: escapeValue(name),
    Icon: escapeValue(icon),
    Exec: execValue(command),
    Terminal: 'false',
    StartupNotify: 'false',
    'X-GNOME-Autostart-enabled': 'true',
  }
  return [GROUP, ...Object.entries(lines).map(([key, value]) => `${key}=${value}`), ''].join('\n')
}

/** Reads an entry, by whomever it was written. */
export function readAutostartEntry(text: string): AutostartEntry {
  const values = new Map<string, string>()
  let within = false
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) within = line.trimEnd() === GROUP
    const [, key, value] = /^([^#\s=[\]]+)\s*=\s*(.*)$/.exec(line) ?? []
    if (within && key !== undefined && value !== undefined && !values.has(key)) {
      values.set(key, value.trimEnd())
    }
  }
  return {
    command: readExec(values.get('Exec') ?? ''),
    enabled: values.get('Hidden') !== 'true' && values.get('X-GNOME-Autostart-enabled') !== 'false',
  }
}

/** A command as the value of `Exec`. */
export function execValue(command: readonly string[]): string {
  const words = command.map((word) => {
    const text = word.replaceAll('%', '%%')
    return RESERVED.test(text) ? `"${text.replaceAll(STILL_SPECIAL, String.raw`\$&`)}"` : text
  })
  return escapeValue(words.join(' '))
}

/** The command in a value of `Exec`, without the places for files. Undefined if it is none. */
export function readExec(value: string): string[] | undefined {
  const line = unescapeValue(value)
  // A word is made of quoted and plain parts, as the desktops read it.
  const word = /\s*((?:"(?:[^"\\]|\\[\s\S])*"|[^\s"\\]|\\[\s\S])+)\s*/y
  const command: string[] = []
  while (word.lastIndex < line.length) {
    const at = word.lastIndex
    const found = word.exec(line)?.[1]
    if (found === undefined) return line.slice(at).trim() === '' ? command : undefined
    if (/^%[a-zA-Z]$/.test(found)) continue
    command.push(unquoted(found).replaceAll('%%', '%'))
  }
  return command.length === 0 ? undefined : command
}

function unquoted(word: string): string {
  return word.replaceAll(
    /"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])/g,
    (_, quoted: string | undefined, plain: string | undefined) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll(/\\(["`$\\])/g, '$1'),
  )
}

function escapeValue(text: string): string {
  return text
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('\r', String.raw`\r`)
}

function unescapeValue(value: string): string {
  return value.replaceAll(/\\([\s\S])/g, (escape, code: string) => VALUE_ESCAPES[code] ?? escape)
}
