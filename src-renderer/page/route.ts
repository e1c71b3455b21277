import { useSyncExternalStore } from 'react'

/** The parts of the route after the name of the screen: of `#week/2026-11-23`, the day. */
export function useRouteParams(): readonly string[] {
  return useHash().slice(1).split('/').slice(1)
}

/** The hash of the address, such as `#week/2026-11-23`. */
export function useHash(): string {
  return useSyncExternalStore(
    (onChange) => {
      addEventListener('hashchange', onChange)
      return () => removeEventListener('hashchange', onChange)
    },
    () => location.hash,
  )
}

/** The link to a week, or to a win in it. */
export function weekHref(day: string, winId?: string): string {
  return winId === undefined ? `#week/${day}` : `#week/${day}/${winId}`
}

/** Leads to a route, such as `week/2026-11-23`. The same route again still has to scroll to its part. */
export function goToRoute(route: string): void {
  if (location.hash === `#${route}`) dispatchEvent(new HashChangeEvent('hashchange'))
  else location.hash = route
}

/** Changes the route without adding to the history. */
export function replaceRoute(href: string): void {
  location.replace(href)
}
