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
 */
export function shortcutState(known: {
  on: boolean
  accepted: boolean
  pressed: boolean
}): ShortcutView['state'] {
  if (!known.on) return 'off'
  if (known.pressed) return 'seen'
  return known.accepted ? 'asked' : 'refused'
}
