import type { Circumstances } from './life-story.ts'
import type { Luck } from './luck.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What can happen in a life. */
export interface LifeEvents {
  /** Has something happen at a time, in milliseconds of real time since the life began. */
  plan(at: number, happen: () => void): void
  /** The person sits down at the computer, which wakes up. */
  comeBack(): void
  goAway(): void
  fallAsleep(): void
  win(): void
  changeMind(): void
  travel(): void
  /** Sets the clock on the wall, by so many milliseconds. */
  moveClock(by: number): void
  crash(): void
  /** Crashes between deciding on the next nudge and showing it. */
  crashAtNextNudge(): void
  startAgain(): void
  fillDisk(isFull: boolean): void
  /** Switches "do not disturb" on or off. */
  disturb(isOn: boolean): void
}

/**
 * Plans a day by chance.
 *
 * @param midnight in milliseconds of real time since the life began
 * @returns how many more days the computer sleeps through
 */
export function planDay(
  midnight: number,
  life: LifeEvents,
  circumstances: Circumstances,
  luck: Luck,
): number {
  const { chance, between } = luck
  // When people sit down, by the real sun: travel and clocks do not move them at once.
  let at = midnight + between(5, 13) * HOUR
  if (chance(0.08)) at = midnight + between(0, 24) * HOUR
  if (chance(circumstances.longSleeps)) {
    life.plan(at, () => life.fallAsleep())
    let days = 0
    for (let day = 1; day < between(1, 25); day += 1) days += 1
    return days
  }
  planSessions(at, life, luck)
  const sometime = (): number => midnight + between(5, 23) * HOUR
  for (let win = 0; win < 3; win += 1) {
    if (chance(circumstances.wins)) life.plan(sometime(), () => life.win())
  }
  planMishaps(sometime, life, circumstances, luck)
  if (chance(circumstances.changesOfMind)) life.plan(sometime(), () => life.changeMind())
  return 0
}

/** The stretches in which the person is at the computer. */
function planSessions(first: number, life: LifeEvents, { between }: Luck): void {
  let at = first
  const sessions = Math.floor(between(0, 4))
  for (let session = 0; session < sessions; session += 1) {
    const until = at + between(5, 200) * MINUTE
    life.plan(at, () => life.comeBack())
    life.plan(until, () => life.goAway())
    at = until + between(3, 240) * MINUTE
  }
}

/** Travel, and what goes wrong with clocks, processes, disks and quiet. */
function planMishaps(
  sometime: () => number,
  life: LifeEvents,
  { travels, clockJumps, crashes }: Circumstances,
  { chance, between, pick }: Luck,
): void {
  if (chance(travels)) life.plan(sometime(), () => life.travel())
  if (chance(clockJumps)) {
    const by = pick([-1, 1]) * between(0, 1) * pick([HOUR, DAY, 400 * DAY])
    const jump = sometime()
    life.plan(jump, () => life.moveClock(by))
    life.plan(jump + between(0, 5) * HOUR, () => life.moveClock(-by))
  }
  if (chance(crashes)) life.plan(sometime(), () => life.crashAtNextNudge())
  if (chance(crashes)) {
    const end = sometime()
    life.plan(end, () => life.crash())
    life.plan(end + between(0, 6) * HOUR, () => life.startAgain())
  }
  if (chance(0.05)) {
    const full = sometime()
    life.plan(full, () => life.fillDisk(true))
    life.plan(full + between(0, 12) * HOUR, () => life.fillDisk(false))
  }
  if (chance(0.15)) {
    const silent = sometime()
    life.plan(silent, () => life.disturb(true))
    life.plan(silent + between(0.1, 14) * HOUR, () => life.disturb(false))
  }
}
