import { expect, it } from 'vitest'

import { openEventBus } from './event-bus.ts'

interface Events {
  rang: { times: number }
  left: { door: string }
}

it('calls every listener of an event in the order of listening, and no other', () => {
  const bus = openEventBus<Events>()
  const heard: string[] = []
  bus.on('rang', ({ times }) => heard.push(`first ${times}`))
  bus.on('rang', ({ times }) => heard.push(`second ${times}`))
  bus.on('left', ({ door }) => heard.push(door))
  bus.emit('rang', { times: 2 })
  expect(heard).toEqual(['first 2', 'second 2'])
})

it('tells nobody where nobody listens', () => {
  expect(() => openEventBus<Events>().emit('left', { door: 'back' })).not.toThrow()
})
