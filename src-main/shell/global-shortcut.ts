import { globalShortcut } from 'electron'

import type { ShortcutView } from '../../src-shared/contract/settings.ts'
import { isSystemKey, shortcutState } from './shortcut-state.ts'

/** The system-wide key for the quick-log window. */
export interface Shortcut {
  /**
   * Asks the system for the key that was chosen, at the start; null for none.
   *
   * @param mayAsk false where the desktop would ask the person first, who has not had it asked yet
   */
  begin(accelerator: string | null, mayAsk: boolean): void
  /**
   * Takes another key, or none.
   *
   * @returns whether the system gives it; where it does not, the former one stays
   */
  take(accelerator: string | null): boolean
  view(): ShortcutView
}

interface Parts {
  /** The app's own key on this system. */
  standard: string
  onPress: () => void
}

/** Prepares the shortcut; there is none before `begin`. */
export function quickLogShortcut({ standard, onPress }: Parts): Shortcut {
  let known = {
    accelerator: null as string | null,
    waits: false,
    accepted: false,
    pressed: false,
  }

  /** Whether the system says yes. It throws where it knows no such key. */
  function isGiven(accelerator: string): boolean {
    if (!isSystemKey(accelerator)) return false
    try {
      return globalShortcut.register(accelerator, () => {
        known.pressed = true
        onPress()
      })
    } catch {
      return false
    }
  }

  return {
    begin(accelerator, mayAsk) {
      known = {
        accelerator,
        waits: !mayAsk,
        accepted: mayAsk && accelerator !== null && isGiven(accelerator),
        pressed: false,
      }
    },
    take(accelerator) {
      const former = known
      // Asking anew may open a dialog of the desktop (Wayland): only when there is a change.
      const isThere = former.accelerator === accelerator && former.accepted
      if (isThere) return true
      if (accelerator !== null && !isGiven(accelerator)) return false
      if (former.accelerator !== null && former.accepted) {
        globalShortcut.unregister(former.accelerator)
      }
      known = { accelerator, waits: false, accepted: accelerator !== null, pressed: false }
      return true
    },
    view: () => ({
      accelerator: known.accelerator ?? standard,
      standard,
      state: shortcutState({ ...known, on: known.accelerator !== null }),
    }),
  }
}
