import type { App } from 'electron'

import { unpackWish, type LaunchWish } from '../shell/launch.ts'

/** What launches of the app ask for, kept until the app can answer. */
export interface LaunchQueue {
  /** Aborted once a launch asks for a window, so that nothing else is waited for any longer. */
  impatient: AbortSignal
  /** Answers every launch so far, in their order, and each later one at once. */
  answerWith(answer: (wish: LaunchWish) => void): void
}

/** Listens to launches that find this one running (the `second-instance` event). */
export function openLaunchQueue(app: Pick<App, 'on'>): LaunchQueue {
  const asked = new AbortController()
  const ready = Promise.withResolvers<(wish: LaunchWish) => void>()
  app.on('second-instance', (_, __, ___, handed) => {
    const wish = unpackWish(handed)
    if (wish.kind !== 'at-login') asked.abort()
    void ready.promise.then((answer) => answer(wish))
  })
  return { impatient: asked.signal, answerWith: ready.resolve }
}
