import type { KeyCombination } from '../shared/world-messages.ts'

const MODIFIERS: Record<string, 'ctrl' | 'shift' | 'alt' | 'meta'> = {
  commandorcontrol: 'ctrl',
  cmdorctrl: 'ctrl',
  control: 'ctrl',
  ctrl: 'ctrl',
  shift: 'shift',
  alt: 'alt',
  altgr: 'alt',
  option: 'alt',
  super: 'meta',
  meta: 'meta',
  command: 'meta',
  cmd: 'meta',
}

const KEYS: Record<string, string> = {
  plus: '+',
  space: ' ',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
  insert: 'insert',
  return: 'enter',
  enter: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
  home: 'home',
  end: 'end',
  pageup: 'pageup',
  pagedown: 'pagedown',
  escape: 'escape',
  esc: 'escape',
}

/** Reads an accelerator such as "CmdOrCtrl+Shift+Q"; throws a TypeError for anything else. */
export function parseAccelerator(accelerator: string): KeyCombination {
  const combination: KeyCombination = {
    ctrl: false,
    shift: false,
    alt: false,
    meta: false,
    key: '',
  }
  // "Ctrl++" ends in the key "+".
  const parts = accelerator.replace(/\+\+$/, '+Plus').split('+')
  for (const part of parts) {
    const name = part.trim().toLowerCase()
    const modifier = MODIFIERS[name]
    if (modifier) combination[modifier] = true
    else if (KEYS[name] !== undefined) combination.key = KEYS[name]
    else if (/^f([1-9]|1\d|2[0-4])$/.test(name) || name.length === 1) combination.key = name
    else throw new TypeError(`conversion failure: invalid accelerator ${accelerator}`)
  }
  if (combination.key === '')
    throw new TypeError(`conversion failure: invalid accelerator ${accelerator}`)
  return combination
}
