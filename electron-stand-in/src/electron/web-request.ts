import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'

type Listener = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void

let current: { matches(url: string): boolean; listener: Listener } | undefined

function toPattern(pattern: string): RegExp {
  if (pattern === '<all_urls>') return /^/
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')
  return new RegExp(`^${escaped}$`)
}

function fits(patterns: RegExp[], url: string): boolean {
  return patterns.some((pattern) => pattern.test(url))
}

/** What the app's `onBeforeRequest` listener decides; an empty answer when there is none. */
export function askBeforeRequest(
  details: Electron.OnBeforeRequestListenerDetails,
): Promise<Electron.CallbackResponse> {
  const asked = current
  if (!asked?.matches(details.url)) return Promise.resolve({})
  return new Promise((resolve) => asked.listener(details, resolve))
}

/** `session.webRequest`. */
export const webRequest = strict('webRequest', {
  onBeforeRequest(
    first: Electron.WebRequestFilter | Listener | null,
    second?: Listener | null,
  ): void {
    const listener = typeof first === 'function' ? first : second
    const filter = typeof first === 'function' ? null : first
    const patterns = filter?.urls.map(toPattern) ?? [/^/]
    const except = filter?.excludeUrls?.map(toPattern) ?? []
    current = listener
      ? { listener, matches: (url) => fits(patterns, url) && !fits(except, url) }
      : undefined
  },
}) satisfies Pick<Electron.WebRequest, 'onBeforeRequest'>
