import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { instantOfWall } from '../../src-shared/calendar.ts'
import type { NudgeChannelView } from '../../src-shared/contract/nudges.ts'
import type { QuickLogShown } from '../../src-shared/contract/windows.ts'
import { type NudgeAnswer, type NudgeSettings } from '../../src-shared/nudges.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { openDataFiles, type DataFiles } from '../data/data-files.ts'
import { openJournal } from '../journal/domain/journal.ts'
import { winLogger } from '../journal/log-win.ts'
import { openEventBus } from '../kernel/event-bus.ts'
import type { PlanStore, SaveOutcome, Timer } from '../kernel/ports.ts'
import { openPlanner, type Planner } from '../plan/domain/planner.ts'
import { openPlanIndex } from '../plan/plan-index.ts'
import { openPlanService, type PlanService } from '../plan/plan-service.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import { freshGate } from '../tests/care-gates.ts'
import { SAMPLE_CHOICES } from '../tests/nudge-samples.ts'
import { writtenShrinker } from '../tests/written-shrinker.ts'
import type { Notice, PresenceSample } from './domain/nudge-ports.ts'
import type { NudgeEvents } from './nudge-events.ts'
import { openNudges, type Nudges } from './nudges.ts'

const DEVICE = '019a0000-0000-7000-8000-00000000000a'
const OTHER = '019a0000-0000-7000-8000-00000000000b'
const STEP = '019a0000-0000-7000-8000-0000000000c1'
const ZONE = 'Europe/Berlin'
/** A Tuesday. */
const DAY = '2026-11-24'
const REFUSED: SaveOutcome = { kind: 'refused', problem: { kind: 'disk-full', path: '/wins' } }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The app around the nudges: a real data folder, and a world that a test moves. */
class World {
  now = instantOfWall(`${DAY}T06:00`, ZONE)
  sample: PresenceSample = { idleMs: 0, locked: false, doNotDisturb: 'off' }
  refuses = false
  firstRun = false
  /** Called when a decision has been written and not been shown yet. */
  written: () => Promise<unknown> = () => Promise.resolve()
  channel: NudgeChannelView = { channel: 'system', tried: [] }
  readonly notices: { notice: Notice; react: (reaction: NudgeAnswer | 'clicked') => void }[] = []
  onScreen: Notice | undefined
  readonly windows: (QuickLogShown | string)[] = []
  choices: NudgeSettings = { ...SAMPLE_CHOICES, softDelay: 0 }
  timer: { at: number; call: () => void } | undefined
  readonly files: DataFiles
  readonly journal
  readonly planner: Planner
  readonly planService: PlanService
  readonly nudges: Nudges

  constructor(device = DEVICE) {
    const clock = { now: () => this.now, zone: () => ZONE }
    const isFirstRun = (): boolean => this.firstRun
    this.files = openDataFiles(folder, device, clock)
    const { wins: store, nudges: log } = this.files
    const plan: PlanStore = {
      ...this.files.plan,
      put: async (changed) => {
        const outcome = await this.files.plan.put(changed)
        planIndex.evictPlan()
        return outcome
      },
    }
    let ids = 0
    const newId = (): string =>
      `019a0000-0000-7000-8000-${device.slice(-2)}${String((ids += 1)).padStart(10, '0')}`
    this.journal = openJournal({
      clock,
      newId,
      store,
      dayStartHour: () => 4,
      onChange: (months) => {
        planIndex.evict(months)
        this.nudges.reconsider()
      },
    })
    const { journal } = this
    const planIndex = openPlanIndex({
      journal,
      store,
      plan,
      onRead: () => this.nudges.reconsider(),
    })
    const { logWin, logDone } = winLogger({
      journal,
      lines: { acknowledgements: 3, firstBack: 3, heard: 1 },
      needsCare: () => false,
      isBack: () => false,
      random: () => 0,
      onAcknowledged: () => undefined,
    })
    const settings: SettingsFile = {
      current: () => ({ nudges: this.choices }) as never,
      change: ({ nudges }) => {
        if (nudges !== undefined) this.choices = nudges
        return this.refuses ? REFUSED : { kind: 'kept' }
      },
      renameDevice: () => REFUSED,
      get firstRun() {
        return isFirstRun()
      },
      notices: [],
    }
    const timer: Timer = {
      after: (ms, call) => {
        const armed = { at: this.now + ms, call }
        this.timer = armed
        return () => {
          if (this.timer === armed) this.timer = undefined
        }
      },
    }
    const catalog = openCatalog()
    this.planner = openPlanner({
      clock,
      newId,
      store: plan,
      facts: planIndex,
      enqueue: journal.exclusively,
    })
    this.planService = openPlanService({
      data: {
        settings,
        journal,
        plan,
        planner: this.planner,
        planIndex,
        store,
        draft: { read: () => undefined, keep: () => Promise.resolve({ kind: 'kept' }) },
        dayStartHour: () => 4,
      },
      clock,
      timer: { after: () => () => undefined },
      catalog,
      logDone,
      gate: freshGate(),
      isBack: () => false,
      asWin: (step) => step,
      model: () => false,
      bus: openEventBus(),
    })
    const bus = openEventBus<NudgeEvents>()
    bus.on('quick-log.asked', (shown) => this.windows.push(shown))
    bus.on('screen.asked', ({ screen }) => this.windows.push(screen))
    this.nudges = openNudges({
      data: {
        settings,
        plan,
        planIndex,
        nudges: {
          past: log.past,
          put: async (decision) => {
            if (this.refuses) return REFUSED
            const outcome = await log.put(decision)
            if (decision.outcome === 'shown') await this.written()
            return outcome
          },
        },
        dayStartHour: () => 4,
      },
      clock,
      timer,
      elapsedMs: () => this.now,
      newId,
      catalog,
      firstWeekday: () => 1,
      presence: { sample: () => Promise.resolve(this.sample) },
      notifier: {
        show: (notice, react) => {
          this.notices.push({ notice, react })
          this.onScreen = notice
          return Promise.resolve(this.channel.channel ?? 'window')
        },
        withdraw: () => (this.onScreen = undefined),
        view: () => this.channel,
      },
      logWin,
      asWin: writtenShrinker.asWin,
      did: this.planService.did,
      begin: (stepId) => void this.planService.begin({ stepId }),
      nextStep: this.planService.nextStep,
      bus,
    })
  }

  /** Lets what has begun come to its end, the disk included. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  }

  /** Time passes until then; the armed timer comes when it is due. */
  async until(time: string, day = DAY): Promise<void> {
    const end = instantOfWall(`${day}T${time}`, ZONE)
    for (;;) {
      const next = this.timer
      if (next === undefined || next.at > end) break
      this.timer = undefined
      this.now = next.at
      next.call()
      await this.settle()
    }
    this.now = end
  }

  /** The computer sleeps until then, and wakes up. */
  async sleepUntil(time: string, day = DAY): Promise<void> {
    this.now = instantOfWall(`${day}T${time}`, ZONE)
    this.nudges.onPresence('resumed')
    await this.settle()
  }
}

/** One open step, as an earlier run would have left it. */
function seedStep(text: string): void {
  mkdirSync(join(folder, DEVICE), { recursive: true })
  const steps = [{ id: STEP, text, updatedAt: '2026-11-20T08:00:00.000Z' }]
  const plan = { schemaVersion: 1, goals: [], tasks: [], steps }
  writeFileSync(join(folder, DEVICE, 'plan.json'), JSON.stringify(plan))
}

/** A world in which the app was started early in the morning. */
async function begin(prepare?: (world: World) => void, step?: string): Promise<World> {
  if (step !== undefined) seedStep(step)
  const world = new World()
  prepare?.(world)
  world.nudges.start()
  await world.settle()
  return world
}

describe('the day’s nudge', () => {
  test('comes at a breakpoint after its time, with the open step, and is on disk by then', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.until('08:29')
    expect(world.notices).toEqual([])
    let onDisk: unknown
    world.written = async () =>
      (onDisk = [world.notices.length, world.files.nudges.past().at(-1)?.outcome])
    await world.sleepUntil('08:40')
    expect(onDisk).toEqual([0, 'shown'])
    expect(world.onScreen).toMatchObject({ body: 'open the letter' })
    expect(world.onScreen?.actions.map(({ answer }) => answer)).toEqual([
      'did-it',
      'start',
      'later',
      'not-today',
    ])
    expect(world.nudges.offer()).toMatchObject({
      step: 'open the letter',
      stepId: STEP,
      canWait: true,
    })
  })

  test('says what its step serves', async () => {
    const world = await begin(undefined, 'open the letter')
    const goal = await world.planner.addGoal('a calm home')
    const goalId = goal.kind === 'added' ? goal.goal.id : ''
    const task = await world.planner.addTask({ text: 'the paperwork', goalId })
    const taskId = task.kind === 'added' ? task.id : ''
    await world.planner.editStep({ id: STEP, taskId })
    await world.sleepUntil('08:40')
    expect(world.nudges.offer()).toMatchObject({
      step: 'open the letter',
      task: 'the paperwork',
      goal: { id: goalId, name: 'a calm home' },
    })
  })

  test('offers a step of ours where none is open, another one each day', async () => {
    const world = await begin()
    const days = ['2026-11-24', '2026-11-25', '2026-11-26']
    for (const day of days) await world.sleepUntil('09:00', day)
    const bodies = world.notices.map(({ notice }) => notice.body)
    const titles = world.notices.map(({ notice }) => notice.title)
    expect([new Set(bodies).size, new Set(titles).size]).toEqual([3, 3])
  })

  test('does not come on the first day of all', async () => {
    const world = await begin((world) => (world.firstRun = true))
    await world.sleepUntil('09:00')
    expect(world.notices).toEqual([])
    expect(world.choices).toMatchObject({ firstDay: DAY, restDates: [] })
    expect(world.nudges.view().silence).toBe('first-day')
    await world.sleepUntil('09:00', '2026-11-25')
    expect(world.notices).toHaveLength(1)
  })

  test('is not shown where a win came while it was being written down, and says so', async () => {
    const world = await begin()
    world.written = () => world.journal.log('quick as a fish', 'quick-log')
    await world.sleepUntil('09:00')
    expect(world.notices).toEqual([])
    expect(world.files.nudges.past().at(-1)).toMatchObject({ outcome: 'held', reason: 'won' })
  })

  test('is not shown where it cannot be written down, and is tried again', async () => {
    const world = await begin()
    world.refuses = true
    await world.sleepUntil('09:00')
    expect(world.notices).toEqual([])
    expect(world.nudges.view().silence).toBe('not-saved')
    world.refuses = false
    await world.until('09:20')
    expect(world.notices).toHaveLength(1)
  })

  test('leaves the screen when a win is logged, or when its day is over', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    expect(world.onScreen).toBeDefined()
    await world.journal.log('made tea', 'quick-log')
    await world.settle()
    expect([world.onScreen, world.nudges.offer()]).toEqual([undefined, undefined])
    await world.sleepUntil('09:00', '2026-11-25')
    expect(world.onScreen).toBeDefined()
    world.sample = { ...world.sample, idleMs: 10 * 3_600_000 }
    await world.until('04:01', '2026-11-26')
    expect(world.onScreen).toBeUndefined()
  })

  test('is not repeated after a restart, and can still be answered', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const again = new World()
    again.now = world.now + 60_000
    again.nudges.start()
    await again.settle()
    expect(again.notices).toEqual([])
    const offer = again.nudges.offer()
    expect(await again.nudges.answer(offer?.id ?? '', 'not-today')).toMatchObject({
      kind: 'answered',
    })
    expect(again.nudges.offer()).toBeUndefined()
  })

  test('comes once, whichever of two computers is there first', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const other = new World(OTHER)
    other.now = world.now + 60 * 60_000
    other.nudges.start()
    await other.settle()
    expect(other.notices).toEqual([])
    expect(other.nudges.tray().nudges.quiet).toBe('Today’s has come')
  })
})

describe('an answer', () => {
  test('“Did it” on the notification logs the step without a window', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.notices[0]?.react('did-it')
    await world.settle()
    expect(world.journal.today().wins).toMatchObject([
      { text: 'open the letter', source: 'step', stepId: STEP },
    ])
    expect(world.windows).toEqual([])
    expect(world.nudges.view().decisions[0]).toMatchObject({ answer: 'did-it' })
    expect(world.nudges.tray()).toMatchObject({ shape: 'covered' })
    expect(world.nudges.tray().step).toBeUndefined()
  })

  test('“Did it” of a step that the app thought of is logged in the past, too', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const { step } = world.nudges.offer() ?? {}
    world.notices[0]?.react('did-it')
    await world.settle()
    const [win] = world.journal.today().wins
    expect(win).toMatchObject({ source: 'step', text: writtenShrinker.asWin(step ?? '') })
    expect(win?.text).not.toBe(step)
  })

  test('a click opens the window with the nudge; “Start” begins its two minutes', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.notices[0]?.react('clicked')
    await world.settle()
    expect(world.windows).toMatchObject([{ nudge: { step: 'open the letter' } }])
    expect(world.nudges.view().decisions[0]).toMatchObject({ answer: 'opened' })

    await world.sleepUntil('09:00', '2026-11-25')
    world.notices[1]?.react('start')
    await world.settle()
    expect(world.windows[1]).toMatchObject({ begin: true, nudge: { step: 'open the letter' } })
    // It can still be logged.
    expect(world.nudges.offer()).toBeDefined()
    expect(world.planService.today().focusTimer).toMatchObject({
      text: 'open the letter',
      stepId: STEP,
    })
  })

  test('a click on the weekly one leads to the week that is ready', async () => {
    const week = { on: true, day: 2, at: '17:00' }
    const world = await begin(
      (world) => (world.choices = { ...world.choices, dayStart: false, week }),
    )
    await world.journal.log('a walk', 'quick-log')
    await world.sleepUntil('17:00')
    // On a Tuesday, where weeks begin on Monday: the week before.
    expect(world.nudges.offer()).toMatchObject({ kind: 'week', week: '2026-11-17' })
    world.notices[0]?.react('clicked')
    await world.settle()
    expect(world.windows).toEqual(['week/2026-11-17'])
  })

  test('“Start” to a step of ours begins no ring: there is nothing of theirs to do', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    expect(world.nudges.offer()).not.toHaveProperty('stepId')
    world.notices[0]?.react('start')
    await world.settle()
    expect(world.planService.today()).not.toHaveProperty('focusTimer')
  })

  test('“Did it” to a step that was archived meanwhile is shown with its words', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    await world.planner.archive(STEP)
    world.notices[0]?.react('did-it')
    await world.settle()
    expect(world.journal.today().wins).toEqual([])
    expect(world.windows).toEqual([{ text: 'open the letter' }])
  })

  test('a step that was archived is offered no longer, and can still be put off', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    await world.planner.archive(STEP)
    world.nudges.reconsider()
    await world.settle()
    expect([world.nudges.offer(), world.onScreen]).toEqual([undefined, undefined])
    expect(await world.nudges.answer(id, 'later')).toMatchObject({ kind: 'answered' })
    await world.until('11:00')
    expect(world.notices).toHaveLength(1)
    expect(await world.nudges.answer(id, 'not-today')).toMatchObject({ kind: 'answered' })
  })

  test('“Later” takes it off the screen and brings it back once, also in the afternoon', async () => {
    const world = await begin()
    await world.sleepUntil('11:30')
    world.notices[0]?.react('later')
    await world.settle()
    expect([world.nudges.offer(), world.notices.length]).toEqual([undefined, 1])
    await world.until('12:59')
    expect(world.notices).toHaveLength(1)
    await world.until('13:01')
    expect(world.notices).toHaveLength(2)
    expect(world.notices[1]?.notice.actions.map(({ answer }) => answer)).not.toContain('later')
    expect(world.nudges.offer()).toMatchObject({ canWait: false })
    await world.until('23:00')
    expect(world.notices).toHaveLength(2)
    expect(world.nudges.view().decisions.filter(({ outcome }) => outcome === 'shown')).toHaveLength(
      1,
    )
  })

  test('given twice, in two windows, logs one win', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    const answers = await Promise.all([
      world.nudges.answer(id, 'did-it'),
      world.nudges.answer(id, 'did-it'),
    ])
    expect(answers.map(({ kind }) => kind)).toEqual(['answered', 'gone'])
    expect(world.journal.today().wins).toHaveLength(1)
  })

  test('“Not today” is not overturned by a “Later” from another window', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    await world.nudges.answer(id, 'not-today')
    expect(await world.nudges.answer(id, 'later')).toEqual({ kind: 'gone' })
    await world.until('14:00')
    expect(world.notices).toHaveLength(1)
    // What somebody did counts all the same.
    expect(await world.nudges.answer(id, 'did-it')).toMatchObject({ kind: 'answered' })
  })

  test('to a step that was done in another way is over', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    expect(await world.planService.did(STEP)).toMatchObject({ kind: 'logged' })
    expect(await world.nudges.answer(id, 'did-it')).toEqual({ kind: 'gone' })
    expect(await world.planService.did(STEP)).toEqual({ kind: 'gone' })
    expect(world.journal.today().wins).toHaveLength(1)
  })

  test('“Did it” whose day has ended in between is shown with its words', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.now = instantOfWall('2026-11-25T09:00', ZONE)
    world.notices[0]?.react('did-it')
    await world.settle()
    expect(world.windows).toEqual([{ text: 'open the letter' }])
  })

  test('that cannot be kept says so, with the step in the window', async () => {
    const world = await begin(undefined, 'open the letter')
    await world.sleepUntil('09:00')
    world.refuses = true
    world.notices[0]?.react('later')
    await world.settle()
    expect(world.windows).toMatchObject([
      { nudge: { step: 'open the letter' }, problem: { kind: 'disk-full' } },
    ])
  })

  test('to a nudge of yesterday, or to none, changes nothing', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    const id = world.nudges.offer()?.id ?? ''
    await world.sleepUntil('14:00', '2026-11-25')
    expect(await world.nudges.answer(id, 'did-it')).toEqual({ kind: 'gone' })
    expect(await world.nudges.answer(STEP, 'later')).toEqual({ kind: 'gone' })
    expect(world.journal.today().wins).toEqual([])
  })
})

describe('what the windows and the tray show', () => {
  test('the tray offers the step that Today shows, not the smallest', async () => {
    const world = await begin(undefined, 'open the letter')
    const small = await world.planner.addStep({ text: 'breathe' })
    expect(world.nudges.tray().step).toMatchObject({ text: 'breathe' })
    await world.planner.chooseStep(STEP)
    expect(world.nudges.tray().step).toEqual({ id: STEP, text: 'open the letter' })
    expect(small.kind).toBe('added')
  })

  test('a pause, its end, and what comes next', async () => {
    const world = await begin()
    expect(world.nudges.tray()).toMatchObject({
      shape: 'idle',
      nudges: { next: expect.stringMatching(/^Next: today at about 8:30/) as string },
    })
    world.nudges.pause('today')
    expect(world.nudges.tray()).toMatchObject({
      shape: 'paused',
      nudges: { paused: 'Paused until tomorrow', quiet: 'Quiet: paused' },
    })
    world.nudges.pause(null)
    expect(world.nudges.tray().nudges.paused).toBeUndefined()
    world.nudges.lowEnergy(true)
    await world.sleepUntil('09:00')
    expect(world.nudges.tray().nudges).toMatchObject({
      lowEnergy: true,
      quiet: 'Quiet: a low-energy day',
      next: expect.stringMatching(/^Next: tomorrow/) as string,
    })
    expect(world.notices).toEqual([])
  })

  test('a low-energy day and a pause take away what has come already', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    world.nudges.lowEnergy(true)
    await world.settle()
    expect([world.onScreen, world.nudges.offer()]).toEqual([undefined, undefined])
    world.nudges.lowEnergy(false)
    await world.settle()
    expect(world.nudges.offer()).toBeDefined()
    expect(world.notices).toHaveLength(1)
  })

  test('a low-energy day and paused days are written down for the rhythm', async () => {
    const world = await begin()
    world.nudges.pause('hour')
    expect(world.choices.easyDays).toEqual([])
    world.nudges.lowEnergy(true)
    world.nudges.pause({ before: '2026-11-27' })
    expect(world.choices.easyDays).toEqual([DAY, '2026-11-25', '2026-11-26'])
    world.nudges.lowEnergy(false)
    expect(world.choices.easyDays).toEqual([DAY, '2026-11-25', '2026-11-26'])
    world.nudges.pause(null)
    expect(world.choices.easyDays).toEqual([DAY])
    // What is chosen elsewhere leaves them as they are.
    world.nudges.change({ perDay: 2 })
    expect(world.choices.easyDays).toEqual([DAY])
  })

  test('why it is quiet is said in the present tense', async () => {
    const world = await begin()
    world.nudges.lowEnergy(true)
    world.sample = { ...world.sample, idleMs: 3_600_000 }
    await world.sleepUntil('09:00')
    expect(world.nudges.tray().nudges.quiet).toBe('Quiet: a low-energy day')
    world.nudges.lowEnergy(false)
    await world.settle()
    expect(world.nudges.tray().nudges).toMatchObject({
      quiet: 'Waiting for a good moment',
      next: 'Next: today, at a good moment',
    })
    world.sample = { ...world.sample, idleMs: 0 }
    await world.until('09:10')
    world.notices[0]?.react('later')
    await world.settle()
    expect(world.nudges.tray().nudges.quiet).toBe('You chose later')
    await world.journal.log('made tea', 'quick-log')
    await world.settle()
    expect(world.nudges.tray().nudges.quiet).toBe('Quiet: you already had a win')
  })

  test('the card is for the windows where no notification arrives', async () => {
    const world = await begin()
    await world.sleepUntil('09:00')
    expect(world.nudges.card()).toBeUndefined()
    world.channel = { channel: 'window', tried: [] }
    expect(world.nudges.card()).toEqual(world.nudges.offer())
  })

  test('an hour’s pause ends by itself', async () => {
    const world = await begin()
    await world.until('08:20')
    world.nudges.pause('hour')
    await world.sleepUntil('08:40')
    expect(world.notices).toEqual([])
    await world.until('09:21')
    expect(world.notices).toHaveLength(1)
  })
})
