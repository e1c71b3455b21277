import { lazy, useState, type ComponentType } from 'react'

/** A screen, or a part of one, that is not part of the first load. */
interface Preloadable<P> {
  Screen: ComponentType<P>
  /** Loads it, unless that has been done. */
  preload: () => Promise<void>
}

/**
 * A screen that is loaded when it is first shown, or before that by `preload`. A preloaded screen is
 * rendered directly: React would delay a lazy one by up to 300 ms after an empty fallback.
 */
export function lazyWithPreload<P extends object>(
  read: () => Promise<ComponentType<P>>,
): Preloadable<P> {
  let loaded: ComponentType<P> | undefined
  const load = async (): Promise<ComponentType<P>> => (loaded ??= await read())
  const Lazy = lazy(async () => ({ default: await load() }))
  function Screen(props: P) {
    // The component must not change while it is shown, or its state would be lost.
    const [Shown] = useState<ComponentType<P>>(() => loaded ?? Lazy)
    return <Shown {...props} />
  }
  return { Screen, preload: () => load().then(() => undefined) }
}
