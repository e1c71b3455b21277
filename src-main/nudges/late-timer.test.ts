import { expect, it } from 'vitest'

import { at, ZONE } from '../tests/berlin-day.ts'
import { SAMPLE_CHOICES } from '../tests/nudge-samples.ts'
import { scheduleNudges } from './nudge-scheduler.ts'

const YESTERDAY = at('20:00', '2026-11-23')
const MORNING = at('08:50')

/** When the person has come, as far as is known after a timer that was due at night comes then. */
async function arrivedAfterNight(lateTimerTells: boolean): Promise<(number | undefined)[]> {
  let now = YESTERDAY
  let due: () => void = () => undefined
  let looks = 0
  const scheduler = scheduleNudges({
    clock: { now: () => now, zone: () => ZONE },
    timer: {
      after(_, call) {
        due = call
        return () => undefined
      },
    },
    elapsedMs: () => 0,
    lateTimerTells,
    newId: () => '00000000-0000-7000-8000-000000000001',
    settings: () => ({ ...SAMPLE_CHOICES, softDelay: 5 }),
    dayStartHour: () => 4,
    journal: () => ({ wonToday: true, coveredDays: [] }),
    presence: {
      sample: () =>
        Promise.resolve({ idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }),
    },
    log: { past: () => [], put: () => Promise.resolve({ kind: 'kept' }) },
    content: () => ({ wording: 0 }),
    show: () => undefined,
    onLook: () => (looks += 1),
  })
  await scheduler.start()
  now = MORNING
  due()
  await expect.poll(() => looks).toBe(2)
  const known = scheduler.presence().arrivedAt
  await scheduler.onPresence('resumed')
  return [known, scheduler.presence().arrivedAt]
}

it('says where nothing else does that the computer slept and the person has come', async () => {
  expect(await arrivedAfterNight(true)).toEqual([MORNING, MORNING])
})

it('says nothing on macOS, which holds timers back and tells of every waking', async () => {
  expect(await arrivedAfterNight(false)).toEqual([YESTERDAY, MORNING])
})
