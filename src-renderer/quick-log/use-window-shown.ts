import { useEffect, useEffectEvent } from 'react'

import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import { ask, onEvent } from '../api.ts'

/** Calls `onShown` each time main shows the window, and for what was waiting for the page to load. */
export function useWindowShown(onShown: (shown: QuickLogShown) => void): void {
  const handle = useEffectEvent(onShown)
  useEffect(() => {
    const stop = onEvent('quick-log.shown', (shown) => handle(shown))
    void ask('quick-log.ready', {}).then((waiting) => {
      for (const shown of waiting) handle(shown)
    })
    return stop
  }, [])
}
