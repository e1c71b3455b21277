import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { dayPlus, type Month } from '../../src-shared/calendar.ts'
import type { NudgeDecision } from '../../src-shared/nudges.ts'
import type { Clock, SaveOutcome } from '../kernel/ports.ts'
import type { DeviceFolder } from '../storage/device-folder.ts'
import { hasMore } from '../storage/known-document.ts'
import { ownFile, type Change, type OwnFile } from '../storage/own-file.ts'
import { everyEntry, mergeNudgeMonths, nudgeText, type NudgeMonth } from './nudge-month.ts'
import { nudgeMonthsIn, NUDGES, readNudgeMonth } from './read-nudges.ts'

/** How many days decisions are kept. */
const KEPT_DAYS = 30
/** On how many later days there must be decisions before older ones go: a clock may be wrong. */
const LATER_DAYS = 3

interface Parts {
  device: DeviceFolder
  clock: Clock
  /** Called when the decisions have become others. */
  replaced: () => void
  /** Called when reading has found something that `mend` is to do. */
  onMendingDue?: (() => void) | undefined
}

/** This device's decisions, a file a month. They are read when they are first asked for. */
export class OwnNudges {
  readonly #parts: Parts
  readonly #folder: string
  readonly #months = new Map<Month, OwnFile<NudgeMonth>>()
  #isRead = false

  constructor(parts: Parts) {
    this.#parts = parts
    this.#folder = join(parts.device.path, NUDGES)
  }

  /** Every decision of every month. */
  decisions(): NudgeDecision[] {
    this.#readAll()
    return [...this.#months.values()].flatMap((file) => file.present().decisions)
  }

  /** A month, read if it is not in memory. */
  open(month: Month): OwnFile<NudgeMonth> {
    const known = this.#months.get(month)
    if (known !== undefined) return known
    const { device, clock, replaced } = this.#parts
    const opened = ownFile<NudgeMonth>({
      device,
      folder: this.#folder,
      name: month,
      serialize: (document) => nudgeText(month, document),
      open: () => readNudgeMonth(this.#path(month), clock),
      merge: mergeNudgeMonths,
      isNews: (read, known) =>
        hasMore(everyEntry(mergeNudgeMonths(read, known)), everyEntry(known)),
      isSealed: false,
      replaced,
    })
    this.#months.set(month, opened)
    if (opened.dirty()) this.#parts.onMendingDue?.()
    return opened
  }

  /** Puts aside what reading has found to be no decisions. */
  mend(): void {
    for (const file of this.#months.values()) file.settle()
  }

  /** Changes the decisions of a month; durable when answered. */
  async change(month: Month, how: Change<NudgeMonth>): Promise<SaveOutcome> {
    this.#readAll()
    const file = this.open(month)
    file.retry()
    const outcome = await file.save(how)
    this.#parts.replaced()
    return outcome
  }

  /** Reads a month again, if it is in memory and another program has written it. */
  look(month: Month): void {
    const file = this.#months.get(month)
    if (file?.isStale() === true) this.#parts.replaced()
    file?.retry()
    file?.look()
    file?.settle()
  }

  /** Takes decisions off the disk that are older than thirty days. */
  async sweep(): Promise<void> {
    const days = this.decisions().map(({ day }) => day)
    const isOld = (day: string): boolean => {
      const end = dayPlus(day, KEPT_DAYS)
      return new Set(days.filter((later) => later > end)).size >= LATER_DAYS
    }
    const without = (before: NudgeMonth): NudgeMonth => ({
      ...before,
      decisions: before.decisions.filter(({ day }) => !isOld(day)),
    })
    for (const [month, file] of this.#months) {
      file.look()
      const { decisions, rest } = without(file.present())
      if (decisions.length === file.present().decisions.length) continue
      const isEmpty = decisions.length === 0 && rest.length === 0
      if (!isEmpty) await this.change(month, without)
      else if (file.blocked() === undefined) this.#remove(month)
    }
  }

  #readAll(): void {
    if (this.#isRead) return
    this.#isRead = true
    for (const month of nudgeMonthsIn(this.#folder)) this.open(month)
  }

  #remove(month: Month): void {
    rmSync(this.#path(month), { force: true })
    this.#months.delete(month)
    this.#parts.replaced()
  }

  #path(month: Month): string {
    return join(this.#folder, `${month}.json`)
  }
}
