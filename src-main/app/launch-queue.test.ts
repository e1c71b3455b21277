import { EventEmitter } from 'node:events'

import { beforeEach, expect, it } from 'vitest'

import { packWish, type LaunchWish } from '../shell/launch.ts'
import { openLaunchQueue, type LaunchQueue } from './launch-queue.ts'

let app: EventEmitter
let launches: LaunchQueue
let answered: LaunchWish[]

beforeEach(() => {
  app = new EventEmitter()
  launches = openLaunchQueue(app as unknown as Parameters<typeof openLaunchQueue>[0])
  answered = []
})

function launchAgain(wish: LaunchWish): void {
  app.emit('second-instance', {}, [], '', packWish(wish))
}

it('answers to launches in their order once the app can, and then at once', async () => {
  launchAgain({ kind: 'open-log' })
  launchAgain({ kind: 'log', text: 'tried --force', day: 'yesterday' })
  await Promise.resolve()
  expect(answered).toEqual([])
  launches.answerWith((wish) => answered.push(wish))
  launchAgain({ kind: 'this-week' })
  await Promise.resolve()
  expect(answered).toEqual([
    { kind: 'open-log' },
    { kind: 'log', text: 'tried --force', day: 'yesterday' },
    { kind: 'this-week' },
  ])
})

it.each<[boolean, LaunchWish]>([
  [true, { kind: 'start' }],
  [true, { kind: 'open-log' }],
  [true, { kind: 'log', text: 'x' }],
  [true, { kind: 'this-week' }],
  [false, { kind: 'at-login' }],
  [false, { kind: 'nothing' }],
])('lets nobody wait who has asked for something: %s for %j', (isImpatient, wish) => {
  launchAgain(wish)
  expect(launches.impatient.aborted).toBe(isImpatient)
})

it('hears of links by their own event, which is then no one else’s', async () => {
  launches.answerWith((wish) => answered.push(wish))
  let isTaken = false
  app.emit('open-url', { preventDefault: () => (isTaken = true) }, 'micromomentum://log?text=tea')
  await Promise.resolve()
  expect(isTaken).toBe(true)
  expect(launches.impatient.aborted).toBe(true)
  expect(answered).toEqual([{ kind: 'link-log', text: 'tea' }])
})
