import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { openOwnModel, type OwnModel } from '../shrink/model/own-model.ts'
import type { Sealer } from '../shrink/model/sealed-text.ts'
import { freshGate } from './care-gates.ts'
import { writtenShrinker } from './written-shrinker.ts'

const ID = '019a0000-0000-7000-8000-000000000001'

/** A keychain of a test, and the app around the model; its clock goes when it is told to. */
export class ModelWorld {
  /** Whether the system has a safe place for keys. */
  safe = true
  /** Which machine this is: another one reads nothing of this one's. */
  machine = 'here'
  stale = false
  /** What the person said is about something else. */
  ordinary: string[] = []
  unsealed = 0
  /** Kept waiting while the keychain asks the person. */
  asks: Promise<void> = Promise.resolve()
  now = 0
  #timers: { at: number; call: () => void }[] = []
  readonly sealer: Sealer = {
    seal: (text) =>
      Promise.resolve(
        this.safe ? Buffer.from(`${this.machine} ${text}`).toString('base64') : undefined,
      ),
    unseal: async (sealed) => {
      this.unsealed += 1
      await this.asks
      const [machine, ...text] = Buffer.from(sealed, 'base64').toString().split(' ')
      return machine === this.machine ? { text: text.join(' '), stale: this.stale } : undefined
    },
  }
  readonly settings: SettingsFile
  readonly model: OwnModel

  /** @param folder of the settings */
  constructor(folder: string) {
    this.settings = openSettings(folder, () => ID, { now: () => this.now, zone: () => 'UTC' })
    this.model = openOwnModel({
      settings: this.settings,
      sealer: this.sealer,
      timer: {
        after: (ms, call) => {
          const timer = { at: this.now + ms, call }
          this.#timers.push(timer)
          return () => {
            this.#timers = this.#timers.filter((one) => one !== timer)
          }
        },
      },
      gate: { read: (texts) => freshGate(this.ordinary).read(texts) },
      verbOf: writtenShrinker.verbOf,
      fetch: (url, init) => fetch(url, init),
    })
  }

  /** Moves the clock on, and calls back what is due. */
  pass(ms: number): void {
    this.now += ms
    const due = this.#timers.filter(({ at }) => at <= this.now)
    this.#timers = this.#timers.filter(({ at }) => at > this.now)
    for (const { call } of due) call()
  }

  /** How many callbacks are waited for. */
  get timers(): number {
    return this.#timers.length
  }

  /** Asks for the steps of a task. */
  ladder(): ReturnType<OwnModel['steps']> {
    return this.model.steps('the tax return', { kind: 'boring' })
  }
}
