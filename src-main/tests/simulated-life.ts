import { instantText, type Day } from '../../src-shared/calendar.ts'
import type { NudgeAnswer, NudgeDecision, NudgeSettings } from '../../src-shared/nudges.ts'
import { personDay } from '../days/person-day.ts'
import type { PresenceNews } from '../nudges/domain/nudge-ports.ts'
import { scheduleNudges, type NudgeScheduler } from '../nudges/nudge-scheduler.ts'
import { changeOfMind } from './life-choices.ts'
import { planDay, type LifeEvents } from './life-day.ts'
import { LifeDesk } from './life-desk.ts'
import { LifeDisk } from './life-disk.ts'
import { emptyStory, ZONES, type Circumstances, type LifeStory } from './life-story.ts'
import { LifeTimer } from './life-timer.ts'
import { LifeWins } from './life-wins.ts'
import { luckOf, type Luck } from './luck.ts'
import { SAMPLE_CHOICES } from './nudge-samples.ts'
import { unexplainedDays } from './unexplained-days.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const DAY_START_HOUR = 4
/** Of how many decisions the facts are kept. */
const FACTS = 500

/** Lives a life, with a scheduler that knows nothing of it but what a desktop tells. */
export function simulateLife(circumstances: Circumstances): Promise<LifeStory> {
  return new Life(circumstances).live()
}

/** The person, the computer, and the app's process on it. */
class Life implements LifeEvents {
  readonly #circumstances: Circumstances
  readonly #luck: Luck
  readonly #story = emptyStory()

  /** Milliseconds of real time since the life began. */
  #real = 0
  #wallOffset: number
  #zone: string
  readonly #desk = new LifeDesk()
  #settings: NudgeSettings
  readonly #wins = new LifeWins()
  readonly #disk = new LifeDisk(() => this.#today())

  #process: { scheduler: NudgeScheduler; began: number; end: () => void } | undefined
  readonly #timer = new LifeTimer(() => this.#real)
  #ids = 0
  #crashOnShow = false
  #pending: Promise<unknown>[] = []
  readonly #plans: { at: number; happen: () => void }[] = []

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances
    this.#luck = luckOf(circumstances.seed)
    const { between, pick } = this.#luck
    this.#wallOffset = Date.UTC(2026, 0, 5) + Math.floor(between(0, 365)) * DAY
    this.#zone = pick(ZONES)
    this.#settings = { ...SAMPLE_CHOICES, perDay: pick([1, 1, 2, 3]) }
  }

  /** Lives day after day: whatever is planned, and the timer, in the order of real time. */
  async live(): Promise<LifeStory> {
    let asleepFor = 0
    this.#startProcess()
    for (let day = 0; day < this.#circumstances.days; day += 1) {
      if (asleepFor > 0) asleepFor -= 1
      else asleepFor += planDay(day * DAY, this, this.#circumstances, this.#luck)
      await this.#liveUntil((day + 1) * DAY)
    }
    await this.#settle()
    this.#story.decisions = this.#disk.all()
    return this.#story
  }

  async #liveUntil(end: number): Promise<void> {
    const plans = this.#plans
    plans.sort((a, b) => a.at - b.at)
    for (;;) {
      if (this.#pending.length > 0) await this.#settle()
      const next = plans[0]?.at ?? Infinity
      const isRunning = !this.#desk.asleep && this.#process !== undefined
      const due = isRunning ? this.#timer.dueAt() : Infinity
      const until = Math.min(next, due)
      if (until >= end) break
      this.#real = Math.max(this.#real, until)
      if (due <= next) {
        await this.#fire()
      } else {
        const count = plans.length
        plans.shift()?.happen()
        if (plans.length >= count) plans.sort((a, b) => a.at - b.at)
      }
    }
    this.#real = Math.max(this.#real, end)
  }

  async #settle(): Promise<void> {
    while (this.#pending.length > 0) {
      const waiting = this.#pending
      this.#pending = []
      await Promise.all(waiting)
    }
  }

  /** A timer's own look does not say when it has ended, except by having looked. */
  async #fire(): Promise<void> {
    const { looks } = this.#story
    this.#timer.fire()
    for (let turn = 0; turn < 40 && this.#story.looks === looks; turn += 1) await Promise.resolve()
  }

  #now(): number {
    return Math.floor(this.#real + this.#wallOffset)
  }

  #moment() {
    return { now: this.#now(), zone: this.#zone, dayStartHour: DAY_START_HOUR }
  }

  #today(): Day {
    return personDay(this.#moment()).day
  }

  #startProcess(): void {
    this.#timer.clear()
    let isAlive = true
    this.#disk.watched = undefined
    const scheduler = scheduleNudges({
      clock: { now: () => this.#now(), zone: () => this.#zone },
      timer: { after: (ms, call) => this.#timer.after(ms, () => isAlive && call()) },
      elapsedMs: () => this.#real,
      lateTimerTells: true,
      newId: () => `00000000-0000-7000-8000-${String((this.#ids += 1)).padStart(12, '0')}`,
      settings: () => this.#settings,
      dayStartHour: () => DAY_START_HOUR,
      journal: () => this.#wins.facts(this.#today()),
      presence: {
        sample: () =>
          Promise.resolve(this.#desk.sample(this.#real, this.#circumstances, this.#luck)),
      },
      log: this.#disk,
      content: () => ({ wording: 0 }),
      show: (decision) => {
        if (isAlive) this.#show(decision)
      },
      onLook: () => {
        this.#story.looks += 1
        const days = unexplainedDays(this.#disk, this.#moment(), this.#settings)
        this.#story.unexplained.push(...days)
      },
    })
    const end = (): void => {
      isAlive = false
      this.#process = undefined
      this.#timer.clear()
    }
    this.#process = { scheduler, began: this.#real, end }
    this.#pending.push(scheduler.start())
  }

  #show(decision: NudgeDecision): void {
    if (this.#crashOnShow) {
      // Between deciding and showing.
      this.#crashOnShow = false
      this.crash()
      return
    }
    this.#noteShown(decision)
    const { chance, between, pick } = this.#luck
    if (!chance(this.#circumstances.answers)) return
    const answer = pick<NudgeAnswer>(['did-it', 'start', 'later', 'not-today'])
    this.plan(this.#real + between(1, 20) * MINUTE, () => this.#answer(decision.id, answer))
  }

  #noteShown(decision: NudgeDecision): void {
    const { wonToday, coveredDays, lastWin } = this.#wins.facts(this.#today())
    const day = this.#today()
    this.#story.shown.push({
      decision,
      again: decision.againAt !== undefined,
      real: this.#real,
      now: this.#now(),
      zone: this.#zone,
      day,
      settings: this.#settings,
      processBegan: this.#process?.began ?? this.#real,
      world: this.#desk.world(this.#real),
      wonToday,
      covered: coveredDays.includes(day),
      lastWinAt: lastWin?.at,
    })
    const facts = this.#process?.scheduler.facts()
    if (facts !== undefined && this.#story.facts.length < FACTS) this.#story.facts.push(facts)
  }

  #answer(id: string, answer: NudgeAnswer): void {
    const known = this.#disk.find(id)
    if (this.#desk.asleep || this.#process === undefined || known?.day !== this.#today()) return
    const at = instantText(this.#now())
    this.#pending.push(this.#disk.put({ ...known, answer, answeredAt: at, updatedAt: at }))
    if (answer === 'did-it') this.#addWin()
    this.#pending.push(this.#process.scheduler.reconsider())
  }

  #addWin(): void {
    this.#wins.add(this.#now(), this.#today(), () => this.#luck.chance(0.3))
  }

  /** Something the person does at the computer, if it is awake. */
  #act(what: () => void): void {
    if (this.#desk.asleep) return
    what()
    if (this.#process === undefined) return
    this.#process.scheduler.onActivity()
    this.#pending.push(this.#process.scheduler.reconsider())
  }

  #tell(news: PresenceNews): void {
    if (!this.#circumstances.tellsNews || this.#process === undefined) return
    this.#pending.push(this.#process.scheduler.onPresence(news))
  }

  plan(at: number, happen: () => void): void {
    this.#plans.push({ at: Math.round(at), happen })
  }

  win(): void {
    this.#act(() => this.#addWin())
  }

  changeMind(): void {
    this.#act(() => {
      const changes = changeOfMind(this.#luck, this.#today(), this.#now())
      this.#settings = { ...this.#settings, ...changes }
    })
  }

  travel(): void {
    this.#zone = this.#luck.pick(ZONES)
  }

  moveClock(by: number): void {
    this.#wallOffset += by
  }

  crash(): void {
    this.#process?.end()
  }

  crashAtNextNudge(): void {
    this.#crashOnShow = true
  }

  startAgain(): void {
    // The person starts it again; a machine that starts it by itself is asked whether it is locked.
    if (this.#process === undefined && this.#desk.isActive) this.#startProcess()
  }

  fillDisk(isFull: boolean): void {
    this.#disk.refuses = isFull
  }

  disturb(isOn: boolean): void {
    this.#desk.disturb(this.#real, isOn)
  }

  comeBack(): void {
    if (this.#desk.asleep) {
      this.#desk.asleep = false
      if (!this.#circumstances.timersCountSleep) this.#timer.wake()
      this.#tell('resumed')
    }
    if (this.#process === undefined && this.#luck.chance(0.9)) this.#startProcess()
    this.#desk.touch(this.#real, true)
    if (this.#desk.locked) {
      this.#desk.locked = false
      this.#tell('unlocked')
    }
  }

  goAway(): void {
    this.#desk.touch(this.#real, false)
    if (this.#luck.chance(0.5) && !this.#desk.asleep) {
      this.#desk.locked = true
      this.#tell('locked')
    }
    if (this.#luck.chance(0.4)) this.fallAsleep()
  }

  fallAsleep(): void {
    if (this.#desk.asleep) return
    this.#desk.touch(this.#real, false)
    this.#tell('suspended')
    this.#desk.asleep = true
    this.#timer.sleep()
  }
}
