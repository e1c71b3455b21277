import { dayPlus, instantText } from '../../src-shared/calendar.ts'
import {
  type NudgeAnswer,
  type NudgeDecision,
  type NudgeSettings,
} from '../../src-shared/nudges.ts'
import { personDay } from '../days/person-day.ts'
import type { NudgeLog } from '../kernel/ports.ts'
import type { NudgeFacts } from '../nudges/domain/nudge-facts.ts'
import type { PresenceSample } from '../nudges/domain/nudge-ports.ts'
import { morning } from '../nudges/domain/occasions.ts'
import { scheduleNudges, type NudgeScheduler } from '../nudges/nudge-scheduler.ts'
import type { JournalFacts } from '../plan/domain/journal-facts.ts'
import { SAMPLE_CHOICES } from './nudge-samples.ts'
import { randomFrom } from './seeded-random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const DAY_START_HOUR = 4
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'America/St_Johns',
] as const

/** What kind of life, on what kind of computer. */
export interface Circumstances {
  seed: number
  days: number
  /** Whether the desktop tells how long it has been idle. */
  tellsIdle: boolean
  /** Whether it tells of locking, unlocking, suspending and resuming. */
  tellsNews: boolean
  /** Whether timers count the time that the computer sleeps. */
  timersCountSleep: boolean
  /** Chances, a day, in [0, 1]. */
  wins: number
  travels: number
  clockJumps: number
  crashes: number
  changesOfMind: number
  longSleeps: number
  /** How likely a nudge is answered. */
  answers: number
}

/** A nudge that was really shown, with how things were in the world. */
export interface Shown {
  decision: NudgeDecision
  again: boolean
  /** Milliseconds of real time since the life began. */
  real: number
  /** The wall clock, milliseconds since the epoch. */
  now: number
  zone: string
  day: string
  settings: NudgeSettings
  /** When the process was started, in real time. */
  processBegan: number
  world: {
    asleep: boolean
    locked: boolean
    isActive: boolean
    /** Since somebody was last there, in ms. */
    idleMs: number
    doNotDisturb: boolean
    /** Since that was last on, in ms. */
    undisturbedMs: number
  }
  wonToday: boolean
  covered: boolean
  lastWinAt: number | undefined
}

/** Everything that can be asked about a life afterwards. */
export interface LifeStory {
  shown: Shown[]
  decisions: NudgeDecision[]
  /** Looks after which a day's window had passed, and nothing said why it was quiet. */
  unexplained: string[]
  /** Facts of some decisions, as they were. */
  facts: NudgeFacts[]
  /** How often the scheduler looked. */
  looks: number
}

/** Lives a life, with a scheduler that knows nothing of it but what a desktop tells. */
export async function simulateLife(circumstances: Circumstances): Promise<LifeStory> {
  const random = randomFrom(circumstances.seed)
  const chance = (likelihood: number): boolean => random() < likelihood
  const between = (from: number, to: number): number => from + random() * (to - from)
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T

  // The world.
  let real = 0
  let wallOffset = Date.UTC(2026, 0, 5) + Math.floor(between(0, 365)) * DAY
  let zone: string = pick(ZONES)
  let asleep = false
  let locked = false
  let lastInput = -DAY
  let isActive = false
  let doNotDisturb = false
  let disturbedUntil = -Infinity
  let diskRefuses = false
  let settings: NudgeSettings = { ...SAMPLE_CHOICES, perDay: pick([1, 1, 2, 3]) }
  let wins: { at: number; day: string; covers?: string }[] = []
  const disk = new Map<string, NudgeDecision>()
  const story: LifeStory = { shown: [], decisions: [], unexplained: [], facts: [], looks: 0 }

  const now = (): number => Math.floor(real + wallOffset)
  // Who is there touches something every few minutes.
  const idleMs = (): number => (isActive ? between(0, 4) * MINUTE : real - lastInput)
  const today = (): string => personDay({ now: now(), zone, dayStartHour: DAY_START_HOUR }).day
  const journal = (): JournalFacts => {
    const day = today()
    const last = wins.at(-1)
    return {
      wonToday: wins.some((win) => win.day === day),
      coveredDays: wins.flatMap(({ covers }) => covers ?? []),
      ...(last && { lastWin: { at: last.at, day: last.day } }),
      anchorStepId: '00000000-0000-7000-8000-000000000001',
    }
  }

  /** The day on which the app last looked after the nudge could have come. */
  let watched: string | undefined

  // The disk.
  let past: { of: string; decisions: readonly NudgeDecision[] } | undefined
  const log: NudgeLog = {
    past() {
      // What lies there longer than forty days decides nothing, and would cost a test of years hours.
      const day = today()
      const of = `${day} ${watched}`
      if (past?.of !== of) {
        const since = dayPlus(day, -40)
        const decisions = [...disk.values()].filter(
          (one) => one.day >= since || one.day === watched,
        )
        past = { of, decisions: decisions.toSorted(byTime) }
      }
      return past.decisions
    },
    put(decision) {
      if (diskRefuses) {
        return Promise.resolve({ kind: 'refused', problem: { kind: 'disk-full', path: '' } })
      }
      disk.set(decision.id, decision)
      past = undefined
      return Promise.resolve({ kind: 'kept' })
    },
  }

  // The process.
  let process: { scheduler: NudgeScheduler; began: number } | undefined
  let timer: { call: () => void; left: number; dueAt: number } | undefined
  let ids = 0
  let crashOnShow = false
  let pending: Promise<unknown>[] = []

  function startProcess(): void {
    timer = undefined
    const mine = { alive: true }
    watched = undefined
    const scheduler = scheduleNudges({
      clock: { now, zone: () => zone },
      timer: {
        after(ms, call) {
          const armed = { call: () => mine.alive && call(), left: ms, dueAt: real + ms }
          timer = armed
          return () => {
            if (timer === armed) timer = undefined
          }
        },
      },
      elapsedMs: () => real,
      newId: () => `00000000-0000-7000-8000-${String((ids += 1)).padStart(12, '0')}`,
      settings: () => settings,
      dayStartHour: () => DAY_START_HOUR,
      journal,
      presence: {
        sample: () =>
          Promise.resolve<PresenceSample>({
            idleMs: circumstances.tellsIdle ? idleMs() : undefined,
            locked: circumstances.tellsNews ? undefined : locked,
            doNotDisturb: circumstances.tellsIdle ? (doNotDisturb ? 'on' : 'off') : 'unknown',
          }),
      },
      log,
      content: () => ({ wording: 0 }),
      show(decision) {
        if (!mine.alive) return
        if (crashOnShow) {
          // Between deciding and showing.
          crashOnShow = false
          crash?.()
          return
        }
        shown(decision)
      },
      onLook() {
        story.looks += 1
        explain()
      },
    })
    process = { scheduler, began: real }
    crash = () => {
      mine.alive = false
      process = undefined
      timer = undefined
    }
    pending.push(scheduler.start())
  }

  let crash: (() => void) | undefined

  /** Whoever looks after the window, or on the next day, can tell what became of the nudge. */
  function explain(): void {
    const moment = { now: now(), zone, dayStartHour: DAY_START_HOUR }
    const today = personDay(moment)
    const { from, until } = morning({ ...moment, settings }, today)
    // A clock that was set back makes of the day that was watched one that is still to come.
    if (watched !== undefined && watched > today.day) watched = undefined
    if (diskRefuses) return
    const due = [
      ...(watched !== undefined && watched < today.day ? [watched] : []),
      ...(until < moment.now ? [today.day] : []),
    ]
    for (const day of due) {
      const isExplained = log.past().some((one) => one.kind === 'day-start' && one.day === day)
      if (!isExplained) story.unexplained.push(`${day} at ${instantText(moment.now)} in ${zone}`)
    }
    watched = from <= moment.now ? today.day : undefined
  }

  function shown(decision: NudgeDecision): void {
    const { wonToday, coveredDays, lastWin } = journal()
    const day = today()
    story.shown.push({
      decision,
      again: decision.againAt !== undefined,
      real,
      now: now(),
      zone,
      day,
      settings,
      processBegan: process?.began ?? real,
      world: {
        asleep,
        locked,
        isActive,
        idleMs: real - lastInput,
        doNotDisturb,
        undisturbedMs: doNotDisturb ? 0 : real - disturbedUntil,
      },
      wonToday,
      covered: coveredDays.includes(day),
      lastWinAt: lastWin?.at,
    })
    const facts = process?.scheduler.facts()
    if (facts !== undefined && story.facts.length < 500) story.facts.push(facts)
    if (!chance(circumstances.answers)) return
    const answer = pick<NudgeAnswer>(['did-it', 'start', 'later', 'not-today'])
    plans.push({
      at: Math.round(real + between(1, 20) * MINUTE),
      happen: () => {
        const known = disk.get(decision.id)
        if (asleep || process === undefined || known?.day !== today()) return
        const at = instantText(now())
        pending.push(log.put({ ...known, answer, answeredAt: at, updatedAt: at }))
        if (answer === 'did-it') win()
        pending.push(process.scheduler.reconsider())
      },
    })
  }

  function win(): void {
    const day = today()
    const isSecond = wins.some((win) => win.day === day)
    const covers = isSecond && chance(0.3) ? dayPlus(day, 1) : undefined
    wins = [...wins, { at: now(), day, ...(covers !== undefined && { covers }) }].slice(-40)
  }

  const plans: { at: number; happen: () => void }[] = []

  function plan(at: number, happen: () => void): void {
    plans.push({ at: Math.round(at), happen })
  }

  function planDay(start: number): void {
    const midnight = start
    // When people sit down, by the real sun: travel and clocks do not move them at once.
    let at = midnight + between(5, 13) * HOUR
    if (chance(0.08)) at = midnight + between(0, 24) * HOUR
    if (chance(circumstances.longSleeps)) {
      plan(at, fallAsleep)
      for (let day = 1; day < between(1, 25); day += 1) skip += 1
      return
    }
    const sessions = Math.floor(between(0, 4))
    for (let session = 0; session < sessions; session += 1) {
      const from = at
      const until = from + between(5, 200) * MINUTE
      plan(from, comeBack)
      plan(until, () => goAway())
      at = until + between(3, 240) * MINUTE
    }
    const sometime = (): number => midnight + between(5, 23) * HOUR
    for (let win_ = 0; win_ < 3; win_ += 1)
      if (chance(circumstances.wins)) plan(sometime(), act(win))
    if (chance(circumstances.travels)) plan(sometime(), () => (zone = pick(ZONES)))
    if (chance(circumstances.clockJumps)) {
      const by = pick([-1, 1]) * between(0, 1) * pick([HOUR, DAY, 400 * DAY])
      const jump = sometime()
      plan(jump, () => (wallOffset += by))
      plan(jump + between(0, 5) * HOUR, () => (wallOffset -= by))
    }
    if (chance(circumstances.crashes)) plan(sometime(), () => (crashOnShow = true))
    if (chance(circumstances.crashes)) {
      const end = sometime()
      plan(end, () => crash?.())
      plan(end + between(0, 6) * HOUR, () => {
        // Somebody starts it again; a machine that starts it by itself is asked whether it is locked.
        if (process === undefined && isActive) startProcess()
      })
    }
    if (chance(0.05)) {
      const full = sometime()
      plan(full, () => (diskRefuses = true))
      plan(full + between(0, 12) * HOUR, () => (diskRefuses = false))
    }
    if (chance(0.15)) {
      const silent = sometime()
      plan(silent, () => (doNotDisturb = true))
      plan(silent + between(0.1, 14) * HOUR, () => {
        doNotDisturb = false
        disturbedUntil = real
      })
    }
    if (chance(circumstances.changesOfMind)) plan(sometime(), act(changeMind))
  }

  let skip = 0

  /** Something the person does at the computer, if it is awake. */
  function act(what: () => void): () => void {
    return () => {
      if (asleep) return
      what()
      if (process !== undefined) {
        process.scheduler.onActivity()
        pending.push(process.scheduler.reconsider())
      }
    }
  }

  function changeMind(): void {
    const time = (): string =>
      `${String(Math.floor(random() * 24)).padStart(2, '0')}:${pick(['00', '15', '30', '59'])}`
    const day = today()
    const changes: (() => Partial<NudgeSettings>)[] = [
      () => ({ dayStart: chance(0.8) }),
      () => ({ from: time(), until: time() }),
      () => ({ from: '08:30', until: '12:00' }),
      () => ({ softDelay: Math.floor(between(0, 60)) }),
      () => ({ restDays: [1, 2, 3, 4, 5, 6, 7].filter(() => chance(0.3)) }),
      () => ({ restDates: [day, dayPlus(day, 3)] }),
      () => ({ quiet: [{ days: [1, 2, 3, 4, 5, 6, 7], from: time(), to: time() }] }),
      () => ({ quiet: [] }),
      () => ({ perDay: pick([1, 2, 3]) }),
      () => ({ later: pick([15, 60, 90, 240]) }),
      () => ({ anchor: { on: chance(0.5), at: time() } }),
      () => ({ endOfDay: { on: chance(0.5), at: time() } }),
      () => ({ week: { on: chance(0.5), day: 1 + Math.floor(random() * 7), at: time() } }),
      () => ({ lowEnergyDay: day }),
      () => ({ heedDoNotDisturb: chance(0.7) }),
      () => ({ pause: { kind: 'days', before: dayPlus(day, Math.ceil(between(0, 9))) } }),
      () => ({
        pause: { kind: 'hour', from: instantText(now()), until: instantText(now() + HOUR) },
      }),
      () => ({ pause: undefined }),
    ]
    settings = { ...settings, ...pick(changes)() }
  }

  function tell(news: 'locked' | 'unlocked' | 'suspended' | 'resumed'): void {
    if (!circumstances.tellsNews || process === undefined) return
    pending.push(process.scheduler.onPresence(news))
  }

  function comeBack(): void {
    if (asleep) {
      asleep = false
      if (timer !== undefined && !circumstances.timersCountSleep) timer.dueAt = real + timer.left
      tell('resumed')
    }
    if (process === undefined && chance(0.9)) startProcess()
    isActive = true
    lastInput = real
    if (locked) {
      locked = false
      tell('unlocked')
    }
  }

  function goAway(): void {
    if (isActive) lastInput = real
    isActive = false
    if (chance(0.5) && !asleep) {
      locked = true
      tell('locked')
    }
    if (chance(0.4)) fallAsleep()
  }

  function fallAsleep(): void {
    if (asleep) return
    if (isActive) lastInput = real
    isActive = false
    tell('suspended')
    asleep = true
    if (timer !== undefined) timer.left = Math.max(0, timer.dueAt - real)
  }

  async function settle(): Promise<void> {
    while (pending.length > 0) {
      const waiting = pending
      pending = []
      await Promise.all(waiting)
    }
  }

  /** A timer's own look tells nobody when it has ended, except by having looked. */
  async function fire(): Promise<void> {
    const fired = timer
    timer = undefined
    const { looks } = story
    fired?.call()
    for (let turn = 0; turn < 40 && story.looks === looks; turn += 1) await Promise.resolve()
  }

  startProcess()
  for (let day = 0; day < circumstances.days; day += 1) {
    if (skip > 0) skip -= 1
    else planDay(day * DAY)
    const end = (day + 1) * DAY
    plans.sort((a, b) => a.at - b.at)
    for (;;) {
      if (pending.length > 0) await settle()
      const next = plans[0]?.at ?? Infinity
      const due = timer !== undefined && !asleep && process !== undefined ? timer.dueAt : Infinity
      const until = Math.min(next, due)
      if (until >= end) break
      real = Math.max(real, until)
      if (due <= next) {
        await fire()
      } else {
        const count = plans.length
        plans.shift()?.happen()
        if (plans.length >= count) plans.sort((a, b) => a.at - b.at)
      }
    }
    real = Math.max(real, end)
  }
  await settle()
  story.decisions = [...disk.values()].toSorted(byTime)
  return story
}

function byTime(a: NudgeDecision, b: NudgeDecision): number {
  return a.at < b.at ? -1 : 1
}
