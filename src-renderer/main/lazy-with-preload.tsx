import { lazy, useState, type ComponentType } from 'react'

/** A screen that is not part of the first load. */
interface PreloadableScreen {
  Screen: ComponentType
  /** Loads it, unless that has been done. */
  preload: () => Promise<void>
}

/**
 * A screen that is loaded when it is first shown, or before that by `preload`. A preloaded screen is
 * rendered directly: React would delay a lazy one by up to 300 ms after an empty fallback.
 */
export function lazyWithPreload(read: () => Promise<ComponentType>): PreloadableScreen {
  let loaded: ComponentType | undefined
  const load = async (): Promise<ComponentType> => (loaded ??= await read())
  const Lazy = lazy(async () => ({ default: await load() }))
  function Screen() {
    // The component must not change while it is shown, or its state would be lost.
    const [Shown] = useState<ComponentType>(() => loaded ?? Lazy)
    return <Shown />
  }
  return { Screen, preload: () => load().then(() => undefined) }
}
