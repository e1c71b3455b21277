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
  return parts
    .map((part) => (part === 'Control' || part === 'CommandOrControl' ? 'Ctrl' : part))
    .join('+')
}
