import { lazy, useState, type ComponentType } from 'react'

/** A screen that is not loaded with the window. */
interface PreloadableScreen {
  Screen: ComponentType
  /** Loads it, where that has not been done. */
  load: () => Promise<void>
}

/**
 * A screen that is loaded while nobody waits, or when it is asked for. Once it is there it is shown
 * at once: what is lazy is not, for React holds back what has taken the place of nothing for 300 ms.
 */
export function lazyWithPreload(read: () => Promise<ComponentType>): PreloadableScreen {
  let loaded: ComponentType | undefined
  const load = async (): Promise<ComponentType> => (loaded ??= await read())
  const Lazy = lazy(async () => ({ default: await load() }))
  function Screen() {
    // The same as long as it is shown, so that nothing on it begins anew.
    const [Shown] = useState<ComponentType>(() => loaded ?? Lazy)
    return <Shown />
  }
  return { Screen, load: () => load().then(() => undefined) }
}
