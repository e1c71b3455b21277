import { globalShortcut } from 'electron'

import type { ShortcutView } from '../../src-shared/contract/settings.ts'
import { shortcutState } from './shortcut-state.ts'

/** The system-wide key for the quick-log window. */
export interface Shortcut {
  set(on: boolean): void
  view(): ShortcutView
}

interface Parts {
  accelerator: string
  onPress: () => void
}

/** Prepares the shortcut; it is off until it is set. */
export function quickLogShortcut({ accelerator, onPress }: Parts): Shortcut {
  const known = { on: false, accepted: false, pressed: false }
  return {
    set(on) {
      // Asking anew may open a dialog of the desktop (Wayland): only when there is a change.
      if (on === known.on) return
      if (known.on) globalShortcut.unregister(accelerator)
      known.on = on
      known.pressed = false
      known.accepted =
        on &&
        globalShortcut.register(accelerator, () => {
          known.pressed = true
          onPress()
        })
    },
    view: () => ({ accelerator, state: shortcutState(known) }),
  }
}
