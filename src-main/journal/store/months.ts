import { monthOf, type Month } from '../../../src-shared/calendar.ts'
import type { Win } from '../../../src-shared/records.ts'
import { mergeMonth, versionsOf } from '../../kernel/merge.ts'
import type { Clock } from '../../kernel/ports.ts'
import { monthOfFile, monthsIn, monthsOf } from '../../storage/data-folder.ts'
import type { DeviceFolder } from '../../storage/device-folder.ts'
import type { EarlierFiles } from '../../storage/earlier-versions.ts'
import { NoticeList } from '../../storage/notice-list.ts'
import type { OtherFiles } from '../../storage/other-files.ts'
import type { WinsAndGone } from '../domain/recovery.ts'
import { MonthCache, type KnownMonth } from './month-cache.ts'
import { withoutWins } from './month-changes.ts'
import { MonthMender, strays } from './month-mender.ts'
import { winsLostInMove } from './moved-wins.ts'
import { otherMonths, type OtherMonths } from './other-months.ts'
import { openOwnMonth } from './own-month.ts'
import { WaitingWins } from './waiting-wins.ts'

/** Where months lie, and who hears of them. */
export interface MonthsParts {
  dataFolder: string
  deviceId: string
  device: DeviceFolder
  clock: Clock
  backups: EarlierFiles
  files: OtherFiles
  /**
   * Called when reading one month has changed what others hold, or has found something to say;
   * never within the call that does so alone: the reader is still at it.
   */
  onChange?: ((months: readonly Month[]) => void) | undefined
  /** Called when reading has found something that `mend` is to write; never mends within the call. */
  onMendingDue?: (() => void) | undefined
}

/**
 * The months under a data folder, as they are read: each once, merged over devices. Wins that are
 * found in another month's file are brought to their own. Reading does so in memory alone; what
 * follows from it on the disk waits for `mend`, or for the next save of the month.
 */
export class Months {
  readonly cache = new MonthCache()
  readonly waiting = new WaitingWins()
  readonly elsewhere: OtherMonths
  readonly notices: NoticeList
  /** Ids that no file knows, until something changes. */
  readonly unknownIds = new Set<string>()
  readonly #parts: MonthsParts
  /** While all months are looked at together, none is evicted. */
  #isReuniting = false
  #isReunionDue = false
  readonly #settling = new Set<Month>()
  readonly #mender: MonthMender

  constructor(parts: MonthsParts) {
    const { dataFolder, files, onChange } = parts
    this.#parts = parts
    this.#mender = new MonthMender(this, parts.onMendingDue)
    this.notices = new NoticeList(() => onChange?.([]))
    const touched = (month: Month): void => this.touched(month)
    this.elsewhere = otherMonths({ dataFolder, files, notices: this.notices, touched })
  }

  /** Every version that counts of every win of a month. */
  read(month: Month): readonly Win[] {
    const known = this.open(month)
    return (known.merged ??= this.#merge(known, month))
  }

  /** A month, read if it is not in memory. Nothing is written for that. */
  open(month: Month): KnownMonth {
    const { cache } = this
    const found = cache.peek(month)
    if (found?.own.isStale() === true && found.own.dirty()) this.#retry(month, found)
    // A file that could not be read is tried again each time: the reason may have passed.
    if (found !== undefined && (found.own.dirty() || !found.own.isStale())) {
      cache.keep(month, found)
      return found
    }
    if (found !== undefined && found.own.blocked() === undefined) this.#parts.onChange?.([month])
    const opened = this.#openAnew(month, found)
    cache.keep(month, opened)
    this.#lead(month, opened)
    this.adopt(month)
    if (opened.own.recovered) this.#reunite()
    this.settleMoves(month)
    if (!this.#isReuniting) cache.evict(month, this.#parts.clock.now())
    if (opened.own.dirty()) this.#mender.ask(month)
    return opened
  }

  /** A month that is about to be written: what reading has found wrong with it is mended first. */
  toWrite(month: Month): KnownMonth {
    const known = this.open(month)
    this.#mender.mendOne(month)
    return known
  }

  /** Writes what reading has found to be written. To be called while nothing else changes. */
  mend(): void {
    this.#mender.mendAll()
  }

  /** A month holds something else than it did when it was last read. */
  touched(month: Month): void {
    const known = this.cache.peek(month)
    if (known) known.merged = undefined
    this.unknownIds.clear()
    this.#parts.onChange?.([month])
  }

  /** Takes wins that were found elsewhere into the month that they belong to. */
  bring(month: Month, found: WinsAndGone): void {
    this.waiting.add(month, found)
    this.adopt(month)
  }

  /** Takes what waits for a month into it, in memory. */
  adopt(month: Month): void {
    if (!this.waiting.has(month)) return
    // One that cannot be written is opened anew each time: not for what waits for it, without end.
    const opened = this.cache.peek(month) ?? this.open(month)
    if (!this.waiting.has(month)) return
    const found = this.waiting.of(month)
    opened.merged = undefined
    if (opened.own.blocked()) return
    const { deviceId } = this.#parts
    opened.own.note((document) => ({
      ...document,
      ...mergeMonth({
        wins: versionsOf([...document.wins, ...found.wins], deviceId),
        gone: versionsOf([...document.gone, ...found.gone], deviceId),
      }),
    }))
    this.#mender.ask(month)
    this.touched(month)
  }

  /**
   * A win that was moved here may be in its old month still: a device that had not heard of the
   * move has changed it there, or an older file has come back. The later version counts, and the
   * other month says that the win is not in it.
   */
  settleMoves(month: Month): void {
    if (this.#settling.has(month)) return
    this.#settling.add(month)
    for (const win of this.read(month)) {
      for (const from of win.movedFrom ?? []) {
        const there = from === month ? undefined : this.read(from).find(({ id }) => id === win.id)
        if (there === undefined) continue
        const [target, counts] = there.updatedAt > win.updatedAt ? [month, there] : [from, win]
        const { own } = this.open(target)
        if (own.blocked()) continue
        own.note((document) => withoutWins(document, [counts], 'moved'))
        this.#mender.ask(target)
        this.touched(target)
      }
    }
    this.#settling.delete(month)
  }

  /** Does what had to wait until other devices' files are known, as far as they are. */
  othersRead(): void {
    if (this.#isReunionDue && this.#parts.files.isSettled()) this.#reunite()
  }

  /** The months of this device, those included whose file is lost. */
  ownMonths(): Month[] {
    const { device, backups } = this.#parts
    const backedUp = backups.files().flatMap((file) => monthOfFile(file) ?? [])
    return [...new Set([...monthsIn(device.path), ...backedUp])]
  }

  /** Every month of which anything is known, newest first. */
  all(): Month[] {
    const { files } = this.#parts
    const inFolders = files.devices().flatMap((device) => monthsOf(files.names(device, 'wins/')))
    const astray = this.elsewhere.astray().map(({ record }) => monthOf(record.day))
    const months = [...this.ownMonths(), ...inFolders, ...this.waiting.months(), ...astray]
    return [...new Set(months)].toSorted().toReversed()
  }

  #openAnew(month: Month, before: KnownMonth | undefined): KnownMonth {
    const { device, clock, backups: earlier } = this.#parts
    const { notices } = this
    const replaced = (): void => this.touched(month)
    const own = openOwnMonth(month, { device, clock, earlier, notices, replaced })
    if (before?.own.blocked() && !own.blocked() && !own.dirty()) {
      notices.forget('unreadable', own.path)
    }
    return { own, others: before?.others ?? this.elsewhere.read(month) }
  }

  /** What memory alone knows is not forgotten for what a file says that can be read again. */
  #retry(month: Month, known: KnownMonth): void {
    known.own.retry()
    known.merged = undefined
    if (known.own.blocked() === undefined) this.#mender.ask(month)
  }

  #merge({ own, others }: KnownMonth, month: Month): readonly Win[] {
    const { deviceId } = this.#parts
    const { wins, gone } = own.present()
    const waiting = this.waiting.of(month)
    const mine = [...wins.filter(({ day }) => monthOf(day) === month), ...waiting.wins]
    const astray = this.elsewhere.astray(month)
    return mergeMonth({
      wins: [...versionsOf(mine, deviceId), ...others.wins, ...astray],
      gone: [...versionsOf([...gone, ...waiting.gone], deviceId), ...others.gone],
    }).wins
  }

  /** Wins of other months that are in a file, as after an interrupted move, go where they belong. */
  #lead(month: Month, { own }: KnownMonth): void {
    if (own.blocked()) return
    const leaving = strays(month, own)
    // All of them are noted before the first month is opened, which may have something for this one.
    for (const [target, wins] of leaving) this.waiting.add(target, { wins, gone: [] })
    const { misplaced } = own
    if (misplaced) this.waiting.add(misplaced.month, { wins: [], gone: misplaced.gone })
    for (const target of leaving.keys()) this.adopt(target)
    if (misplaced) this.adopt(misplaced.month)
    if (leaving.size > 0) this.#mender.ask(month)
  }

  /**
   * After a file was put together anew from backups, which are older: a win that was moved since
   * is in one month alone, and one whose new month was lost is in its old one again.
   */
  #reunite(): void {
    if (this.#isReuniting) return
    this.#isReuniting = true
    try {
      for (const month of this.ownMonths()) this.open(month)
      // Once other devices' files are known.
      this.#isReunionDue = !this.#parts.files.isSettled()
      if (this.#isReunionDue) return
      for (const month of this.ownMonths()) this.settleMoves(month)
      const inPlace = this.cache.all().flatMap((month) => month.others.wins)
      const others = [...inPlace, ...this.elsewhere.astray()].map(({ record }) => record)
      const { backups: earlier } = this.#parts
      const lost = winsLostInMove({ months: this.cache.documents(), others, earlier })
      for (const [target, wins] of Map.groupBy(lost, ({ day }) => monthOf(day))) {
        this.bring(target, { wins, gone: [] })
      }
    } finally {
      this.#isReuniting = false
    }
  }
}
