import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { TimerView } from '../../src-shared/contract/plan.ts'
import type { WinEnergy } from '../../src-shared/records.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { inOneLine } from '../../src-shared/words/shorten.ts'
import { sayOr } from '../care/domain/wall.ts'
import type { Clock, Timer } from '../kernel/ports.ts'
import { timerState, untilNextState } from './domain/timer-state.ts'

/** How much of a step the tray's tooltip has, in characters as a person counts them. */
const STEP_LENGTH = 40

/** What two minutes are for. */
export type TimerSubject = { stepId: string } | { repeatId: string }

/** What is said about energy, and what is taken back of it. */
export type EnergyChanges = CommandArgument<'timer.energy'>

interface Parts {
  clock: Clock
  timer: Timer
  catalog: Catalog
  /** The words of a step or a repeat. Undefined if it cannot be done any more. */
  textOf: (of: TimerSubject) => string | undefined
  /** The person's day at an instant in milliseconds. */
  dayAt: (at: number) => string
  /** The tooltip says something else. */
  onTick: () => void
}

/** Two quiet minutes, one at a time. They are of no length to anybody but the person. */
export interface FocusTimer {
  /** Begins, in place of what went on before. */
  begin(of: TimerSubject): 'begun' | 'gone'
  /** How much energy there is; `null` takes it away. */
  setEnergy(energy: EnergyChanges): void
  /** What was said of it in the two minutes of a step or a repeat, if the person goes on, today. */
  energyOf(of: TimerSubject): WinEnergy
  /** Takes it away; what it was for stays as it is. */
  stop(how: CommandArgument<'timer.stop'>): void
  /** The one that goes on, or that is over and has not been taken away today. */
  view(): TimerView | undefined
  /** What the tray says of it, while it goes on and for a while after. */
  tooltip(): string | undefined
  /** What it is for may have been done, or archived. */
  endIfDone(): void
}

/** Prepares the ring. There is a timer while it goes on, and none else. */
export function openFocusTimer({
  clock,
  timer,
  catalog,
  textOf,
  dayAt,
  onTick,
}: Parts): FocusTimer {
  let going: { of: TimerSubject; began: number; energy: WinEnergy } | undefined
  /** What was said before somebody went on without it, and on which day. */
  let said: { of: TimerSubject; day: string; energy: WinEnergy } | undefined
  let cancel: (() => void) | undefined

  function view(): TimerView | undefined {
    if (going === undefined) return undefined
    // Who began before the day turned goes on to the end.
    const isOver = untilNextState(elapsed(going, clock.now())) === undefined
    const isPast = isOver && dayAt(going.began) !== dayAt(clock.now())
    const text = textOf(going.of)
    if (text === undefined || isPast) return undefined
    return { began: going.began, text, ...going.of, ...going.energy }
  }

  function arm(): void {
    cancel?.()
    const wait = going && untilNextState(elapsed(going, clock.now()))
    cancel = wait === undefined ? undefined : timer.after(wait, tick)
  }

  function tick(): void {
    arm()
    onTick()
  }

  function stop({ goesOn }: CommandArgument<'timer.stop'>): void {
    if (going !== undefined && goesOn === true) {
      said = { of: going.of, day: dayAt(clock.now()), energy: going.energy }
    }
    going = undefined
    arm()
  }

  return {
    begin(of) {
      if (textOf(of) === undefined) return 'gone'
      if (isOf(said?.of, of)) said = undefined
      going = { of, began: clock.now(), energy: {} }
      arm()
      return 'begun'
    },

    setEnergy(changes) {
      if (going === undefined) return
      const said = Object.entries({ ...going.energy, ...changes }).filter(([, one]) => one !== null)
      going.energy = Object.fromEntries(said)
    },

    energyOf(of) {
      if (isOf(going?.of, of)) return going?.energy ?? {}
      return isOf(said?.of, of) && said?.day === dayAt(clock.now()) ? said.energy : {}
    },

    stop,
    view,

    tooltip() {
      const shown = view()
      return shown && tooltipOf(shown, clock.now(), catalog)
    },

    endIfDone() {
      if (going !== undefined && view() === undefined) stop({})
    },
  }
}

/** Milliseconds since it began. Where the clock was set back, it begins anew. */
function elapsed(of: { began: number }, now: number): number {
  if (now < of.began) of.began = now
  return now - of.began
}

/** What the tray says of two minutes. Returns undefined a while after their end. */
function tooltipOf({ began, text }: TimerView, now: number, { t }: Catalog): string | undefined {
  const state = timerState(now - began)
  const step = inOneLine(sayOr(text, t('tray.yourStep')), STEP_LENGTH)
  if (state.kind === 'going') {
    return t('ring.tooltip', { left: t('ring.left')[state.halfMinutes], step })
  }
  return state.kind === 'over' ? t('ring.tooltipOver', { step }) : undefined
}

function isOf(one: TimerSubject | undefined, other: TimerSubject): boolean {
  if (one === undefined) return false
  if ('stepId' in one) return 'stepId' in other && one.stepId === other.stepId
  return 'repeatId' in other && one.repeatId === other.repeatId
}
