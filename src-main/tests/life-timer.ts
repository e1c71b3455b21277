import type { Timer } from '../kernel/ports.ts'

/** The one timer of a process, on a computer that may sleep. */
export class LifeTimer implements Timer {
  #armed: { call: () => void; left: number; dueAt: number } | undefined
  readonly #real: () => number

  /** @param real milliseconds of real time */
  constructor(real: () => number) {
    this.#real = real
  }

  after(ms: number, call: () => void): () => void {
    const armed = { call, left: ms, dueAt: this.#real() + ms }
    this.#armed = armed
    return () => {
      if (this.#armed === armed) this.#armed = undefined
    }
  }

  /** In milliseconds of real time; `Infinity` if nothing is armed. */
  dueAt(): number {
    return this.#armed?.dueAt ?? Infinity
  }

  fire(): void {
    const fired = this.#armed
    this.#armed = undefined
    fired?.call()
  }

  clear(): void {
    this.#armed = undefined
  }

  sleep(): void {
    if (this.#armed) this.#armed.left = Math.max(0, this.#armed.dueAt - this.#real())
  }

  /** Wakes up on a computer whose timers stand still while it sleeps. */
  wake(): void {
    if (this.#armed) this.#armed.dueAt = this.#real() + this.#armed.left
  }
}
