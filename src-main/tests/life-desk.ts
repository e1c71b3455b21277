import type { PresenceSample } from '../nudges/domain/nudge-ports.ts'
import type { Circumstances, Shown } from './life-story.ts'
import type { Luck } from './luck.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** The computer as the person leaves it, and the person at it. Times are real, in milliseconds. */
export class LifeDesk {
  asleep = false
  locked = false
  isActive = false
  doNotDisturb = false
  #lastInput = -DAY
  #disturbedUntil = -Infinity

  /** The person touches it; from then on, or until then, they are there. */
  touch(real: number, isActive: boolean): void {
    if (isActive || this.isActive) this.#lastInput = real
    this.isActive = isActive
  }

  disturb(real: number, isOn: boolean): void {
    this.doNotDisturb = isOn
    if (!isOn) this.#disturbedUntil = real
  }

  /** How things are. */
  world(real: number): Shown['world'] {
    const { asleep, locked, isActive, doNotDisturb } = this
    return {
      asleep,
      locked,
      isActive,
      idleMs: real - this.#lastInput,
      doNotDisturb,
      undisturbedMs: doNotDisturb ? 0 : real - this.#disturbedUntil,
    }
  }

  /** What the desktop tells of it. */
  sample(real: number, { tellsIdle, tellsNews }: Circumstances, luck: Luck): PresenceSample {
    // Who is there touches something every few minutes.
    const idleMs = (): number =>
      this.isActive ? luck.between(0, 4) * MINUTE : real - this.#lastInput
    return {
      idleMs: tellsIdle ? idleMs() : undefined,
      locked: tellsNews ? undefined : this.locked,
      doNotDisturb: tellsIdle ? (this.doNotDisturb ? 'on' : 'off') : 'unknown',
    }
  }
}
