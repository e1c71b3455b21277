import type { ShortcutView } from '../../src-shared/contract/settings.ts'

/**
 * The accelerator of the quick-log shortcut, in Electron's notation. Never Control with Alt: that
 * is AltGr, with which many keyboards type `|` or `å` on W.
 */
export function defaultAccelerator(platform: string): string {
  return platform === 'darwin' ? 'Control+Command+W' : 'Alt+Shift+W'
}

/**
 * What is known about the shortcut. The system's yes is never taken as proof: on Wayland it may
 * say yes and never deliver (electron#45607). A press that arrived is.
 *
 * @param known.waits nobody has asked for it yet
 */
export function shortcutState(known: {
  on: boolean
  waits?: boolean
  accepted: boolean
  pressed: boolean
}): ShortcutView['state'] {
  if (!known.on) return 'off'
  if (known.waits === true) return 'unasked'
  if (known.pressed) return 'seen'
  return known.accepted ? 'asked' : 'refused'
}

/** The keys of an accelerator that are held; of these, one takes no typing away from a person. */
const MODIFIERS = /^(?:Command|Cmd|Control|Ctrl|CommandOrControl|CmdOrCtrl|Alt|Option|Super|Meta)$/i
const SHIFTS = /^(?:Shift|AltGr)$/i
/** Keys that nobody types with. */
const OTHER_KEYS = /^(?:F\d{1,2}|Media\w+|PrintScreen)$/i

/**
 * Whether an accelerator can be asked for everywhere on the system. A letter alone, or with Shift,
 * could not be typed any more.
 */
export function isSystemKey(accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.pop() ?? ''
  if (key === '' || isHeld(key) || !parts.every(isHeld)) return false
  return OTHER_KEYS.test(key) || parts.some((part) => MODIFIERS.test(part))
}

function isHeld(part: string): boolean {
  return MODIFIERS.test(part) || SHIFTS.test(part)
}
