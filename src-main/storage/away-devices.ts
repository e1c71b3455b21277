/** How long a file of a device may take at first, and at most, in milliseconds. */
const LIMIT_MS = 4_000
const LONGEST_LIMIT_MS = 60_000
/** How long until the next try, each time twice as long, up to a quarter of an hour. */
const LATER_MS = 30_000
const LATEST_MS = 15 * 60_000

interface Away {
  /** How often it has been asked again in vain. */
  tries: number
  /** What has not come of it. */
  files: Set<string>
  /** Whether its folder itself did not answer. */
  isFolderAway: boolean
  /** Until it is asked again; undefined while it is being asked. */
  timer?: NodeJS.Timeout
}

/** Devices of whose folder something has not come in time, until it has. */
export class AwayDevices {
  readonly #away = new Map<string, Away>()
  readonly #tryAgain: (device: string, files: readonly string[]) => void

  /** @param tryAgain called when it is time to ask for a device's folder and files again */
  constructor(tryAgain: (device: string, files: readonly string[]) => void) {
    this.#tryAgain = tryAgain
  }

  /** A device has not answered; where a file is named, that has not come. */
  add(device: string, file?: string): void {
    const away = this.#away.get(device) ?? { tries: 0, files: new Set(), isFolderAway: false }
    if (file === undefined) away.isFolderAway = true
    else away.files.add(file)
    this.#away.set(device, away)
  }

  /** A device has answered; where a file is named, with that. */
  came(device: string, file?: string): void {
    const away = this.#away.get(device)
    if (away === undefined) return
    if (file === undefined) away.isFolderAway = false
    else away.files.delete(file)
  }

  /** Whether a file waits for the next try, as one that is asked for meanwhile does. */
  waits(device: string, file: string): boolean {
    const away = this.#away.get(device)
    if (away?.timer === undefined) return false
    away.files.add(file)
    return true
  }

  /** How long anything of a device may take now, in milliseconds: longer with each try. */
  limitMs(device: string): number {
    const tries = this.#away.get(device)?.tries ?? 0
    return Math.min(LIMIT_MS * 2 ** tries, LONGEST_LIMIT_MS)
  }

  /** Has what has not come asked for again after a while. */
  comeBackLater(): void {
    for (const [device, away] of this.#away) {
      if (!away.isFolderAway && away.files.size === 0) this.#forget(device)
      else if (away.timer === undefined) {
        const later = Math.min(LATER_MS * 2 ** away.tries, LATEST_MS)
        away.timer = setTimeout(() => this.#again(device, away), later)
        away.timer.unref()
      }
    }
  }

  forgetAll(): void {
    for (const device of this.#away.keys()) this.#forget(device)
  }

  #again(device: string, { tries, files }: Away): void {
    this.#away.set(device, { tries: tries + 1, files: new Set(), isFolderAway: false })
    this.#tryAgain(device, [...files])
  }

  #forget(device: string): void {
    clearTimeout(this.#away.get(device)?.timer)
    this.#away.delete(device)
  }
}
