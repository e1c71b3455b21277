import { useSyncExternalStore } from 'react'

/** The parts of the address after the screen's own name: of `#week/2026-11-23`, the day. */
export function useRouteParams(): readonly string[] {
  const hash = useSyncExternalStore(
    (changed) => {
      addEventListener('hashchange', changed)
      return () => removeEventListener('hashchange', changed)
    },
    () => location.hash,
  )
  return hash.slice(1).split('/').slice(1)
}

/** The address of a week, and of a win in it. */
export function weekHref(day: string, winId?: string): string {
  return winId === undefined ? `#week/${day}` : `#week/${day}/${winId}`
}

/** Changes the address without a step to go back to. */
export function replaceRoute(address: string): void {
  location.replace(address)
}
