import { useEffect, useEffectEvent } from 'react'

import type { Landing, QuickLogShown } from '../../src-shared/contract/windows.ts'
import { ask, onEvent } from '../api.ts'
import { closeWindow, comeBack } from './go-away.ts'

/** Calls `onShown` each time main shows the window, and for what was waiting for the page to load. */
export function useWindowShown(onShown: (shown: QuickLogShown) => void): void {
  const handle = useEffectEvent((shown: QuickLogShown) => {
    comeBack()
    onShown(shown)
  })
  useEffect(() => {
    const stop = onEvent('quick-log.shown', (shown) => handle(shown))
    void ask('quick-log.ready', {}).then((waiting) => {
      for (const shown of waiting) handle(shown)
    })
    return stop
  }, [])
  useEffect(() => onEvent('quick-log.leaving', closeWindow), [])
}

/** Calls `onLanding` for each win that was chosen in the tray. */
export function useTrayLanding(onLanding: (landing: Landing) => void): void {
  const handle = useEffectEvent((landing: Landing) => {
    comeBack()
    onLanding(landing)
  })
  useEffect(() => onEvent('quick-log.landed', (landing) => handle(landing)), [])
}
