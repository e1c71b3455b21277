const MAC: Readonly<Record<string, string>> = {
  Control: '⌃',
  Command: '⌘',
  CommandOrControl: '⌘',
  Alt: '⌥',
  Shift: '⇧',
}

/** An accelerator in Electron's notation as it is written on keyboards. */
export function accelerator(keys: string, platform: string): string {
  const parts = keys.split('+')
  if (platform.startsWith('Mac')) return parts.map((part) => MAC[part] ?? part).join('')
  const names: Readonly<Record<string, string>> = {
    Control: 'Ctrl',
    CommandOrControl: 'Ctrl',
    Super: platform.startsWith('Win') ? 'Win' : 'Super',
  }
  return parts.map((part) => names[part] ?? part).join('+')
}

/** What an event of the keyboard says of the keys that are held. */
export type PressedKeys = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'
>

/** Keys with a name in Electron's notation that differs from their own. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Enter: 'Return',
}
const NAMED = /^(?:F\d{1,2}|Home|End|PageUp|PageDown|Insert|Delete|Backspace|PrintScreen|Tab)$/
const HELD = /^(?:Control|Alt|AltGraph|Shift|Meta|OS|Super|Hyper|Fn\w*|\w+Lock|Dead|Process)$/
/** Keys that nobody types with, which need no other held. */
const ALONE = /^(?:F\d{1,2}|PrintScreen)$/

/**
 * What pressed keys are in Electron's notation.
 *
 * @returns the accelerator, and whether it could be used everywhere on the system: a letter alone
 *   could not be typed any more. Undefined as long as only keys such as Ctrl are held, or if the key
 *   has no name
 */
export function pressedAccelerator(
  keys: PressedKeys,
  platform: string,
): { keys: string; isUsable: boolean } | undefined {
  const name = keyName(keys)
  if (name === undefined) return undefined
  const modifiers = [
    keys.ctrlKey && 'Control',
    keys.metaKey && (platform.startsWith('Mac') ? 'Command' : 'Super'),
    keys.altKey && 'Alt',
  ].filter((held) => held !== false)
  const all = [...modifiers, ...(keys.shiftKey ? ['Shift'] : []), name]
  return { keys: all.join('+'), isUsable: modifiers.length > 0 || ALONE.test(name) }
}

/** The name of the key itself; undefined if it is one that is held, or has none. */
function keyName({ key, code, shiftKey }: PressedKeys): string | undefined {
  if (HELD.test(key) && !/^(?:Key|Digit)/.test(code)) return undefined
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const named = NAMES[key] ?? (NAMED.test(key) ? key : undefined)
  if (named !== undefined) return named
  // Alt or Shift may have made another sign of it, and not every keyboard has Latin letters.
  const [, onKey] = /^(?:Key|Digit)([A-Z\d])$/.exec(code) ?? []
  if (onKey !== undefined) return onKey
  return !shiftKey && /^[!-/:-@[-`{-~]$/.test(key) ? key : undefined
}
