import { setImmediate } from 'node:timers/promises'

import { beforeEach, describe, expect, it } from 'vitest'

import { openEventBus, type EventBus } from '../kernel/event-bus.ts'
import type { AppEvents } from './events.ts'
import { react, type Effects } from './reactions.ts'

/**
 * Every event of the app, and whether something follows from it by the table. Of the others each
 * has its one listener, which app/compose.ts, app/features.ts, app/desktop.ts or app/start.ts
 * names. An event that is missing here does not compile.
 */
const EVENTS = {
  'wins.changed': 'table',
  'wins.arrived': 'table',
  'plan.changed': 'table',
  'goals.changed': 'table',
  'history.read': 'table',
  'steps.known': 'table',
  'notices.changed': 'table',
  'mending.due': 'table',
  'devices.changed': 'listener',
  'backups.changed': 'table',
  'imports.changed': 'table',
  'import.progress': 'listener',
  'folder.changed': 'table',
  'timer.changed': 'table',
  'timer.ticked': 'table',
  'nudges.changed': 'table',
  'settings.changed': 'table',
  'updates.changed': 'table',
  'frame.changed': 'table',
  'today.shown': 'table',
  'tooltip.changed': 'table',
  'theme.changed': 'table',
  'day.turned': 'table',
  'preferences.brought': 'listener',
  'file.problem': 'listener',
  'win.acknowledged': 'listener',
  'shrink.opened': 'listener',
  'quick-log.asked': 'listener',
  'screen.asked': 'listener',
  'tray.chosen': 'listener',
  'main-window.ready': 'listener',
  'presence.changed': 'listener',
} as const satisfies Record<keyof AppEvents, 'table' | 'listener'>

const EFFECTS = [
  'notices',
  'timer',
  'nudges',
  'tray',
  'day',
  'folder',
  'mend',
  'sweep',
  'winsPage',
  'planPage',
  'goalsPage',
  'todayPage',
  'menus',
  'settingsPage',
  'nudgesPage',
  'backupsPage',
  'importsPage',
  'updatesPage',
] as const satisfies readonly (keyof Effects)[]

let bus: EventBus<AppEvents>
let done: string[]
let during: Partial<Effects>

beforeEach(() => {
  bus = openEventBus()
  done = []
  during = {}
  const effect = (name: keyof Effects) => () => {
    done.push(name)
    during[name]?.()
  }
  const effects = Object.fromEntries(EFFECTS.map((name) => [name, effect(name)]))
  react(bus, effects as Record<keyof Effects, () => void>)
})

/** Emits an event whose payload the table does not read. */
function emit(event: keyof typeof EVENTS): void {
  bus.emit(event, {})
}

/** What has been done since the last call, once this moment and the one after are over. */
async function settled(): Promise<string[]> {
  // A moment is two turns of the event loop (platform/after-response.ts).
  for (let turn = 0; turn < 4; turn += 1) await setImmediate()
  return done.splice(0)
}

it('does nothing before the answer to whoever has made the change', async () => {
  emit('wins.changed')
  await Promise.resolve()
  expect(done).toEqual([])
  expect(await settled()).not.toEqual([])
})

it('does each thing once for all events of one moment', async () => {
  emit('wins.changed')
  emit('plan.changed')
  emit('nudges.changed')
  emit('wins.changed')
  const all = await settled()
  expect(all).toEqual([...new Set(all)])
  expect(all).toContain('winsPage')
  expect(all).toContain('nudgesPage')
})

it('does it again for an event of another moment', async () => {
  emit('timer.ticked')
  expect(await settled()).toEqual(['tray'])
  emit('timer.ticked')
  expect(await settled()).toEqual(['tray'])
})

it('does what follows from an event that comes while things are done, after them', async () => {
  during = {
    timer() {
      during = {}
      emit('timer.changed')
    },
  }
  emit('plan.changed')
  const all = await settled()
  expect(all.filter((name) => name === 'tray')).toHaveLength(2)
  expect(all.slice(-2)).toEqual(['tray', 'todayPage'])
})

it('remembers what there is to say of files, and ends the timer, before pages are told', async () => {
  emit('wins.changed')
  const all = await settled()
  expect(all.slice(0, 2)).toEqual(['notices', 'timer'])
})

describe('the table', () => {
  it.each(Object.entries(EVENTS))('has %s in its place: %s', async (event, place) => {
    emit(event as keyof typeof EVENTS)
    expect((await settled()).length > 0 ? 'table' : 'listener').toBe(place)
  })

  it('has every effect follow from something', async () => {
    for (const event of Object.keys(EVENTS)) emit(event as keyof typeof EVENTS)
    expect((await settled()).toSorted()).toEqual([...EFFECTS].toSorted())
  })
})

describe('what a person sees is drawn anew', () => {
  it.each([
    ['wins.changed', ['tray', 'todayPage', 'winsPage', 'planPage']],
    ['wins.arrived', ['tray', 'todayPage', 'winsPage', 'planPage', 'goalsPage']],
    ['plan.changed', ['tray', 'todayPage', 'planPage', 'goalsPage']],
    ['goals.changed', ['winsPage', 'goalsPage']],
    ['nudges.changed', ['tray', 'todayPage', 'nudgesPage']],
    ['timer.changed', ['tray', 'todayPage']],
    ['folder.changed', ['settingsPage', 'goalsPage']],
    // Each of them says which day is today.
    ['day.turned', ['todayPage', 'planPage', 'winsPage']],
  ] as const)('after %s', async (event, shown) => {
    emit(event)
    expect(await settled()).toEqual(expect.arrayContaining([...shown]))
  })
})
