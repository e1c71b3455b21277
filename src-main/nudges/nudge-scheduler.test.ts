import { setTimeout as sleep } from 'node:timers/promises'

import { beforeEach, describe, expect, test } from 'vitest'

import { instantText } from '../../src-shared/calendar.ts'
import { type NudgeDecision, type NudgeSettings } from '../../src-shared/nudges.ts'
import type { SaveOutcome } from '../kernel/ports.ts'
import type { JournalFacts } from '../plan/domain/journal-facts.ts'
import { at, DAY, ZONE } from '../tests/berlin-day.ts'
import { SAMPLE_CHOICES } from '../tests/nudge-samples.ts'
import type { PresenceSample } from './domain/nudge-ports.ts'
import { scheduleNudges, type NudgeScheduler } from './nudge-scheduler.ts'

const MINUTE = 60_000
const REFUSED: SaveOutcome = { kind: 'refused', problem: { kind: 'disk-full', path: '' } }
let [now, real] = [0, 0]
let settings: NudgeSettings
let journal: JournalFacts
let sample: PresenceSample
let refuses: boolean
/** What happens while a decision is being written, and while the desktop is being asked. */
let whileWriting: () => void
let whileAsking: () => void
let disk: NudgeDecision[]
let shown: NudgeDecision[]
let onLook: () => void
let armed: { ms: number; call: () => void } | undefined
let scheduler: NudgeScheduler

beforeEach(() => {
  now = at('06:00')
  real = 0
  settings = { ...SAMPLE_CHOICES, softDelay: 0 }
  journal = { wonToday: false, coveredDays: [] }
  sample = { idleMs: 0, locked: false, doNotDisturb: 'off' }
  refuses = false
  whileWriting = whileAsking = () => undefined
  disk = []
  shown = []
  armed = undefined
  onLook = () => undefined
  scheduler = start()
})

/** Starts the app anew, on the same disk. */
function start(): NudgeScheduler {
  return scheduleNudges({
    clock: { now: () => now, zone: () => ZONE },
    timer: {
      after(ms, call) {
        const mine = { ms, call }
        armed = mine
        return () => {
          if (armed === mine) armed = undefined
        }
      },
    },
    elapsedMs: () => real,
    lateTimerTells: true,
    newId: () => `00000000-0000-7000-8000-${String(disk.length + 1).padStart(12, '0')}`,
    settings: () => settings,
    dayStartHour: () => 4,
    journal: () => journal,
    presence: {
      async sample() {
        await sleep(2)
        whileAsking()
        return sample
      },
    },
    log: {
      past: () => disk,
      async put(decision) {
        await sleep(2)
        if (refuses) return REFUSED
        disk = [...disk.filter(({ id }) => id !== decision.id), decision]
        if (decision.outcome === 'shown') whileWriting()
        return { kind: 'kept' }
      },
    },
    content: () => ({ wording: 3 }),
    show: (decision) => shown.push(decision),
    onLook: () => onLook(),
  })
}

/** Time passes while the computer is awake, or asleep. */
function to(time: string, day = DAY): void {
  const then = at(time, day)
  real += Math.max(0, then - now)
  now = then
}

/** The armed timer comes, and the look that it leads to is over. */
async function tick(): Promise<void> {
  const fired = armed
  armed = undefined
  const over = new Promise<void>((resolve) => (onLook = resolve))
  fired?.call()
  await over
}

describe('a nudge', () => {
  test('is written down before it is shown, with what it says', async () => {
    await scheduler.start()
    to('08:40')
    whileWriting = () => expect(shown).toEqual([])
    await scheduler.onPresence('resumed')
    expect(shown).toMatchObject([{ kind: 'day-start', outcome: 'shown', wording: 3, inARow: 1 }])
    expect(disk).toEqual(shown)
  })

  test.each([
    ['won', () => (journal = { ...journal, wonToday: true })],
    ['low-energy', () => (settings = { ...settings, lowEnergyDay: DAY })],
    ['paused', () => (settings = { ...settings, pause: { kind: 'days', before: '2026-12-01' } })],
  ])('becomes a silence by what comes in while it is written: %s', async (reason, change) => {
    whileWriting = change
    to('08:40')
    await scheduler.start()
    expect(shown).toEqual([])
    expect(disk).toMatchObject([{ outcome: 'held', reason }])
  })

  test('is decided with what comes in while the desktop is asked', async () => {
    whileAsking = () => (journal = { ...journal, wonToday: true })
    to('08:40')
    await scheduler.start()
    expect(shown).toEqual([])
    expect(disk).toMatchObject([{ outcome: 'held', reason: 'won' }])
  })

  test('that comes again after “Later” is put back by a win meanwhile', async () => {
    to('09:00')
    await scheduler.start()
    const [first] = disk
    const answeredAt = instantText(now)
    disk = first === undefined ? [] : [{ ...first, answer: 'later', answeredAt }]
    to('10:40')
    whileWriting = () => (journal = { ...journal, wonToday: true })
    await scheduler.reconsider()
    expect(shown).toHaveLength(1)
    expect(disk[0]).toMatchObject({ outcome: 'shown', answer: 'later' })
    expect(disk[0]?.againAt).toBeUndefined()
  })

  test('is not said where it cannot be written, and neither is anything else', async () => {
    refuses = true
    to('08:40')
    await scheduler.start()
    expect([shown, scheduler.isKept()]).toEqual([[], false])
    expect(armed?.ms).toBe(15 * MINUTE)
    refuses = false
    to('08:55')
    await tick()
    expect([shown.length, scheduler.isKept()]).toEqual([1, true])
  })

  test('that a full disk kept back all day is explained on the next one', async () => {
    await scheduler.start()
    refuses = true
    to('09:00')
    await tick()
    to('13:00')
    await tick()
    to('05:00', '2026-11-25')
    await tick()
    expect([shown, disk, scheduler.isKept()]).toEqual([[], [], false])
    refuses = false
    to('05:15', '2026-11-25')
    await tick()
    expect(disk).toMatchObject([{ kind: 'day-start', day: DAY, outcome: 'held' }])
    expect(scheduler.isKept()).toBe(true)
    to('05:30', '2026-11-25')
    await tick()
    expect(disk).toHaveLength(1)
  })

  test('that a full disk kept back for an hour is owed no silence once it has come', async () => {
    await scheduler.start()
    refuses = true
    to('09:00')
    await tick()
    refuses = false
    to('10:00')
    await tick()
    to('05:00', '2026-11-25')
    await tick()
    expect(disk).toMatchObject([{ kind: 'day-start', day: DAY, outcome: 'shown' }])
  })

  test('comes once for two looks at the same time', async () => {
    to('08:40')
    await Promise.all([scheduler.start(), scheduler.reconsider(), scheduler.onPresence('unlocked')])
    expect(shown).toHaveLength(1)
  })
})

describe('looking', () => {
  test('waits for the time to come, but a quarter of an hour at most', async () => {
    to('05:00')
    await scheduler.start()
    expect(armed?.ms).toBe(15 * MINUTE)
    to('08:20')
    await tick()
    expect(armed?.ms).toBe(10 * MINUTE)
  })

  test('has one deadline, however often something changes', async () => {
    await scheduler.start()
    const first = armed
    await scheduler.reconsider()
    expect(armed).not.toBe(first)
    expect(first).toBeDefined()
  })

  test('goes on whatever goes wrong', async () => {
    await scheduler.start()
    journal = undefined as unknown as JournalFacts
    to('08:40')
    await expect(scheduler.reconsider()).rejects.toThrow(TypeError)
    expect(armed?.ms).toBe(15 * MINUTE)
    journal = { wonToday: false, coveredDays: [] }
    await scheduler.reconsider()
    expect(shown).toHaveLength(1)
  })

  test('takes a timer that comes much too late for a person who has come back', async () => {
    settings = { ...settings, softDelay: 5 }
    sample = { idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }
    now = at('20:00', '2026-11-23')
    await scheduler.start()
    // The computer slept all night, and nothing tells of it but the clock.
    to('08:50')
    await tick()
    expect(shown).toEqual([])
    while (now < at('08:55')) {
      now += armed?.ms ?? Infinity
      await tick()
    }
    expect(shown).toMatchObject([{ at: instantText(at('08:55')) }])
  })

  test('takes a clock that was set back for the same', async () => {
    sample = { idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }
    now = at('06:00', '2027-05-05')
    await scheduler.start()
    now = at('08:50')
    await tick()
    expect(shown).toHaveLength(1)
  })

  test('knows of the person by what they do in the app', async () => {
    sample = { idleMs: undefined, locked: undefined, doNotDisturb: 'unknown' }
    now = at('20:00', '2026-11-23')
    await scheduler.start()
    now = at('08:50')
    real += 13 * 60 * MINUTE
    armed = undefined
    scheduler.onActivity()
    await scheduler.reconsider()
    expect(shown).toHaveLength(1)
  })
})

describe('the day before', () => {
  test('is closed with a reason by the first look of a day', async () => {
    to('08:31')
    sample = { ...sample, idleMs: 60 * MINUTE }
    await scheduler.start()
    expect(disk).toEqual([])
    to('14:00', '2026-11-26')
    await scheduler.onPresence('resumed')
    expect(disk.map(({ day, reason }) => `${day} ${reason}`)).toEqual([
      '2026-11-24 too-late',
      '2026-11-26 away',
    ])
  })
})

describe('a clock that was moved', () => {
  test('brings no second nudge within three real hours, also after a restart', async () => {
    to('09:00')
    await scheduler.start()
    expect(shown).toHaveLength(1)
    now = at('09:00', '2026-11-25')
    await scheduler.onPresence('resumed')
    expect(disk.at(-1)).toMatchObject({ day: '2026-11-25', outcome: 'held', reason: 'clock' })
    real += 3 * 60 * MINUTE
    await scheduler.onPresence('resumed')
    expect(shown).toHaveLength(2)
    // Another zone, in which it is still the day before yesterday.
    const [, second] = shown
    scheduler = start()
    disk = second === undefined ? [] : [{ ...second, day: '2026-11-26' }]
    now += MINUTE
    await scheduler.start()
    expect(disk.at(-1)).toMatchObject({ outcome: 'held', reason: 'clock' })
  })
})
