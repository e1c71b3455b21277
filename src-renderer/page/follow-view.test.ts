import { afterEach, expect, test, vi } from 'vitest'

import type { UpdatesView } from '../../src-shared/contract/updates.ts'
import { followView } from './follow-view.ts'

const OFF: UpdatesView = { way: 'self', on: false, found: { kind: 'nothing-yet' } }
const ON: UpdatesView = { ...OFF, on: true }

afterEach(() => vi.unstubAllGlobals())

/** A view that is followed, with main played by hand. */
function following() {
  let tell: (view: UpdatesView) => void = () => undefined
  const subscribe = (listener: (event: string, payload: unknown) => void) => {
    tell = (view) => listener('updates.changed', view)
    return () => (tell = () => undefined)
  }
  vi.stubGlobal('window', { microMomentum: { subscribe } })
  const { promise, resolve } = Promise.withResolvers<UpdatesView>()
  const taken: UpdatesView[] = []
  const stop = followView(
    'updates.changed',
    () => promise,
    (view) => taken.push(view),
  )
  const answer = async (view: UpdatesView) => {
    resolve(view)
    await promise
  }
  return { taken, answer, tell: (view: UpdatesView) => tell(view), stop }
}

test('a view is read, and taken again with each change', async () => {
  const { taken, answer, tell, stop } = following()
  await answer(OFF)
  tell(ON)
  expect(taken).toEqual([OFF, ON])
  stop()
  tell(OFF)
  expect(taken).toEqual([OFF, ON])
})

test('an answer that comes after a change does not undo it', async () => {
  const { taken, answer, tell } = following()
  tell(ON)
  await answer(OFF)
  expect(taken).toEqual([ON])
})
