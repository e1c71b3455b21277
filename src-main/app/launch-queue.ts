import type { App } from 'electron'

import { readLink } from '../shell/deep-link.ts'
import { unpackWish, type LaunchWish } from '../shell/launch.ts'

/** What launches of the app ask for, kept until the app can answer. */
export interface LaunchQueue {
  /** Aborted once a launch asks for a window, so that nothing else is waited for any longer. */
  impatient: AbortSignal
  /** Answers every launch so far, in their order, and each later one at once. */
  answerWith(answer: (wish: LaunchWish) => void): void
}

/**
 * Listens to launches that find this one running (the `second-instance` event), and to links, which
 * macOS hands over by an event of their own, the first of them before the app is ready.
 */
export function openLaunchQueue(app: Pick<App, 'on'>): LaunchQueue {
  const asked = new AbortController()
  const ready = Promise.withResolvers<(wish: LaunchWish) => void>()
  app.on('second-instance', (_, __, ___, handed) => {
    hear(unpackWish(handed))
  })
  app.on('open-url', (event, link) => {
    event.preventDefault()
    hear(readLink(link))
  })

  function hear(wish: LaunchWish): void {
    if (wish.kind !== 'at-login' && wish.kind !== 'nothing') asked.abort()
    void ready.promise.then((answer) => answer(wish))
  }

  return { impatient: asked.signal, answerWith: ready.resolve }
}
