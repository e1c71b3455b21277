import type { UpdatesView } from '../../../src-shared/contract/updates.ts'

/** What tells how this copy of the app has come onto the computer. */
export interface InstallFacts {
  platform: string
  env: Readonly<Record<string, string | undefined>>
  /** Whether it runs from a package, not from its source. */
  isPackaged: boolean
  /** Whether it came from a store: the Mac App Store or the Microsoft Store. */
  isFromStore: boolean
  /** Whether the package says where later versions lie (`app-update.yml`). */
  hasFeed: boolean
}

/**
 * Whose concern later versions of this copy are. A Linux package is replaced by what installed it,
 * with the rights for it, and so is what a store has installed; a portable program and a package
 * that nobody made for a release are the person's own.
 */
export function updateWay(facts: InstallFacts): UpdatesView['way'] {
  const { platform, env, isPackaged, isFromStore, hasFeed } = facts
  if (!isPackaged) return 'source'
  const isAppImage = isSet(env['APPIMAGE'])
  const isConfined = isSet(env['FLATPAK_ID']) || isSet(env['SNAP'])
  if (isFromStore || isConfined || (platform === 'linux' && !isAppImage)) return 'installer'
  if (isSet(env['PORTABLE_EXECUTABLE_DIR']) || !hasFeed) return 'by-hand'
  return 'self'
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== ''
}
