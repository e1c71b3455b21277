import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { v7 as newId } from 'uuid'

import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { BackupsView, DataNotice, MoveResult, SaveProblem } from '../../src-shared/contract.ts'
import type { Win } from '../../src-shared/records.ts'
import type { ShrinkDraft } from '../../src-shared/shrink.ts'
import { openJournal, type Journal, type JournalToday } from '../journal/domain/journal.ts'
import { openHistory, type History } from '../journal/search/history.ts'
import { latestOnly } from '../kernel/latest-only.ts'
import { laterThan } from '../kernel/next-version.ts'
import type { NudgeLog, PlanStore, SaveOutcome, WinStore } from '../kernel/ports.ts'
import { reachingBack } from '../plan/domain/plan-facts.ts'
import { openPlanner, type Planner } from '../plan/domain/planner.ts'
import { knowJournal, type KnownJournal } from '../plan/plan-index.ts'
import { tellSoon, type News } from '../platform/after-answer.ts'
import { systemClock as clock } from '../platform/system-clock.ts'
import { isFixedOffset } from '../platform/system-zone.ts'
import { openReviewIndex, type ReviewIndex } from '../review/review-index.ts'
import { dataFolderOf } from '../settings/read-settings.ts'
import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { isRemembered } from '../settings/settings-schema.ts'
import { whenFetched } from '../storage/cloud-file.ts'
import { namesIn, versionOfFile } from '../storage/data-folder.ts'
import { ensureFolder, removeEmptyFolder } from '../storage/folder-sync.ts'
import { openBackupRoom, type BackupRoom } from './backup-service.ts'
import { copyData, openDataFiles, takeOver, targetIn, type DataFiles } from './data-files.ts'
import { openLastChanges, type LastChanges } from './last-changes.ts'
import { locate, type ChangedFile } from './other-devices.ts'
import { unsavedFile } from './unsaved-file.ts'
import { laterInPlan, stillLatest, type Change, type Unsaved } from './unsaved.ts'

/** How long between two looks for a chosen folder that is not there, in milliseconds. */
const LOOK_FOR_FOLDER_MS = 5_000

/** Everything that is kept on disk. */
export interface Data {
  settings: SettingsFile
  journal: Journal
  history: History
  /** What looking back needs of all wins. */
  reviewed: ReviewIndex
  /** The wins on disk. */
  store: WinStore
  plan: PlanStore
  /** Every way in which the plan changes. */
  planner: Planner
  /** What the wins say of the plan, and of the day. */
  known: KnownJournal
  nudges: NudgeLog
  draft: Draft
  backups: BackupRoom
  /** What is to be waited for before the app ends. */
  lastChanges: Pick<LastChanges, 'isBusy' | 'rescue' | 'finish'>
  /** The data folder. */
  folder: () => string
  /** Whether the person has chosen a folder that is not there. It is never made anew. */
  missing: () => boolean
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /** Today, with what the person is told about any of the files. */
  today: () => JournalToday
  /** A notice has been read. */
  dismiss: (path: string) => void
  /** Copies everything to another folder, and uses that from then on. */
  moveTo: (chosen: string) => Promise<MoveResult>
  /** Takes off the disk what is kept for a while only. */
  sweep: () => Promise<void>
  /** Somebody else has changed a file in a device's folder. */
  arrived: (what: ChangedFile) => void
}

/** What is being shrunk, as it was typed. */
export interface Draft {
  read(): ShrinkDraft | undefined
  /** Keeps it, or that there is none; of those that come quickly, the latest. */
  keep(draft: ShrinkDraft | null): Promise<SaveOutcome>
}

/** What the windows are told, and what is done with the folder. */
interface DataNews extends News {
  backups: (backups: BackupsView) => void
  /** The data folder is another one, or is there again. */
  moved: () => void
  /** A file could not be saved, or was found otherwise than it was left. */
  wrong: (what: { kind: string; path: string; code?: string | undefined }) => void
}

/**
 * Opens what is kept on disk. Only for the holder of the single-instance lock.
 *
 * @param userData the folder of the settings
 */
export function openData(userData: string, news: DataNews): Data {
  const soon = tellSoon(news)
  const settings = sayingRefusals(openSettings(userData, newId, clock), news.wrong)
  const deviceId = (): string => settings.current().deviceId
  let files = openFiles(dataFolderOf(settings.current(), userData))
  let absent = missing()
  let twin: DataNotice | undefined

  function openFiles(folder: string): DataFiles {
    return openDataFiles(folder, deviceId(), clock, changed, twinSeen)
  }

  /** Where it is no change that has found the other, nobody else leaves. */
  function twinSeen(): void {
    setImmediate(() => void journal.exclusively(leaveTwin))
  }

  /**
   * Another installation has this one's device id, as after a profile was copied: from now on this
   * one has another. What lies under the one before is the other's, and is read like any device's.
   * Only while nothing else changes.
   */
  async function leaveTwin(): Promise<void> {
    if (!files.twinSeen()) return
    const shared = join(files.folder, deviceId())
    const next = newId()
    const own = join(files.folder, next)
    try {
      // First: where a chosen folder has none of this device's own, it counts as not being there.
      ensureFolder(own)
    } catch {
      return files.stay()
    }
    if (settings.renameDevice(next).kind === 'refused') {
      removeEmptyFolder(own)
      return files.stay()
    }
    const before = files
    twin = { kind: 'twin', path: shared }
    reopen(before.folder)
    await takeOver(before, files)
    news.moved()
    changed([])
  }

  /**
   * A folder that the person chose and that is not there is never made anew, and never empty. An
   * empty place where a disk belongs is not it: the folder has had this device's own in it.
   */
  function missing(): Extract<SaveProblem, { kind: 'no-folder' }> | undefined {
    const chosen = settings.current().dataFolder
    if (chosen === undefined || existsSync(join(chosen, deviceId()))) return undefined
    return { kind: 'no-folder', path: chosen }
  }

  /** The files, as they are now that it is known whether their folder is there. */
  function present(): DataFiles {
    const was = absent
    absent = missing()
    if (absent !== undefined && was === undefined) waitForFolder()
    if (absent === undefined && was !== undefined) {
      // Whatever was read meanwhile was read as empty.
      reopen(files.folder)
      setImmediate(() => {
        news.moved()
        changed([])
      })
    }
    return files
  }

  /** Looks now and then, for as long as the folder is not there. */
  function waitForFolder(): void {
    const timer = setInterval(() => {
      present()
      if (absent === undefined) clearInterval(timer)
    }, LOOK_FOR_FOLDER_MS)
    timer.unref()
  }

  function reopen(folder: string): void {
    files = openFiles(folder)
    history.forget()
    reviewed.forget()
    known.changed([])
  }

  /** Makes a change, unless the folder for it is not there. */
  async function changeIn(save: (files: DataFiles) => Promise<SaveOutcome>): Promise<SaveOutcome> {
    const there = present()
    let outcome: SaveOutcome = absent ? { kind: 'refused', problem: absent } : await save(there)
    if (outcome.kind === 'refused' && there.twinSeen()) {
      await leaveTwin()
      outcome = await save(present())
    }
    if (outcome.kind === 'refused') news.wrong(outcome.problem)
    return outcome
  }

  /** The same, watched over: where the app ends before it is made, it is made at the next start. */
  function keep(
    change: Change,
    save: (files: DataFiles) => Promise<SaveOutcome>,
  ): Promise<SaveOutcome> {
    return lastChanges.run(change, () => changeIn(save))
  }

  /** Makes changes again that the app had ended before. */
  async function saveAgain({ wins, plan: planned, draft }: Unsaved): Promise<SaveOutcome> {
    const latest = stillLatest(
      wins.map(({ win }) => win),
      store.find,
    )
    for (const { win, from } of wins.filter((one) => latest.includes(one.win))) {
      const outcome = await changeIn((there) => there.wins.put(win, from))
      if (outcome.kind === 'refused') return outcome
    }
    const changes = laterInPlan(planned, plan.read())
    if (Object.keys(changes).length > 0) {
      const outcome = await changeIn((there) => there.plan.put(changes))
      if (outcome.kind === 'refused') return outcome
    }
    return draft === undefined ? { kind: 'kept' } : changeIn((there) => there.draft.put(draft))
  }

  /** Everything is to be read anew: wins and plan have more in them. */
  function broughtBack({ wins }: Unsaved): void {
    ownChange([...new Set(wins.map(({ win }) => monthOf(win.day)))])
    planChanged()
  }

  const store: WinStore = {
    read: (month) => present().wins.read(month),
    months: () => present().wins.months(),
    find: (id) => present().wins.find(id),
    put: (win, from) => keep({ wins: [{ win, from }] }, ({ wins }) => wins.put(win, from)),
    putAll: (changed) =>
      keep({ wins: changed.map((win) => ({ win })) }, ({ wins }) => wins.putAll(changed)),
    purge: (gone) => keep({ other: true }, ({ wins }) => wins.purge(gone)),
    removedBefore: (instant) => present().wins.removedBefore(instant),
    notices: () => present().wins.notices(),
  }
  const plan: PlanStore = {
    read: () => present().plan.read(),
    async put(changed) {
      const outcome = await keep({ plan: changed }, (there) => there.plan.put(changed))
      if (outcome.kind === 'kept') planChanged()
      // Lists of wins show the names of goals.
      if (outcome.kind === 'kept' && changed.goals) soon('lists')
      return outcome
    },
    notices: () => present().plan.notices(),
  }
  const nudges: NudgeLog = {
    past: () => present().nudges.past(),
    // Not while everything is copied to another folder.
    put: (decision) => journal.exclusively(() => changeIn(({ nudges }) => nudges.put(decision))),
  }
  const history = openHistory({ store, plan, grown: news.lists })
  const reviewed = openReviewIndex({ store, grown: news.lists })
  const dayStartHour = (): number => settings.current().dayStartHour
  const journal = openJournal({
    clock,
    newId,
    store,
    dayStartHour,
    naming(wins) {
      const reaching = reachingBack(plan.read(), wins, (before) => laterThan(before, clock.now()))
      const isNone = Object.keys(reaching).length === 0
      return isNone ? Promise.resolve({ kind: 'kept' }) : plan.put(reaching)
    },
    changed: ownChange,
  })
  const known = knowJournal({ journal, store, plan, grown: tellOfPlan })
  const planner = openPlanner({
    clock,
    newId,
    store: plan,
    facts: known,
    inTurn: journal.exclusively,
  })
  // Not while everything is copied to another folder.
  const saveDraft = latestOnly((next: ShrinkDraft | null) =>
    journal.exclusively(() => changeIn((there) => there.draft.put(next))),
  )
  const lastChanges = openLastChanges({
    file: unsavedFile(userData),
    inTurn: journal.exclusively,
    save: saveAgain,
    broughtBack,
    noticed: () => setImmediate(news.today),
    now: clock.now,
  })
  /** What was typed last, whether or not it could be saved so far. */
  let typed: { draft: ShrinkDraft | null } | undefined
  const draft: Draft = {
    read: () => (typed === undefined ? present().draft.read() : (typed.draft ?? undefined)),
    keep(next) {
      typed = { draft: next }
      return lastChanges.run({ draft: next }, () => saveDraft(next))
    },
  }
  const backups = openBackupRoom({
    clock,
    journal,
    store,
    backups: () => present().backups,
    missing: () => absent,
    news: news.backups,
  })
  const dismissed = new Set<string>()
  if (absent !== undefined) waitForFolder()
  whenFetched((path) => arrived(locate(files.folder, deviceId(), path)))
  lastChanges.bringBack()

  function ownChange(months: readonly Month[]): void {
    backups.changed()
    // Whatever is asked next is to know of it.
    known.changed(months)
    changed(months)
  }

  function planChanged(): void {
    backups.changed()
    known.planChanged()
    tellOfPlan()
  }

  function tellOfPlan(): void {
    soon('today', 'changed')
  }

  function changed(months: readonly Month[]): void {
    // After the answer: nobody has to wait for lists to be drawn anew, and what tells of it may
    // be in the middle of reading.
    setImmediate(() => {
      void history.changed(months)
      void reviewed.changed(months)
      known.changed(months)
    })
    soon('today', 'lists', 'changed')
  }

  /** Says once that the system names no zone, and takes it back when it names one. */
  function tellOfOffset(): void {
    const { toldOfOffset = false, notices = [] } = settings.current()
    const zone = clock.zone()
    const isOffset = isFixedOffset(zone)
    if (isOffset === toldOfOffset) return
    const others = notices.filter(({ kind }) => kind !== 'fixed-offset')
    const notice = { kind: 'fixed-offset' as const, path: zone }
    settings.change({ toldOfOffset: isOffset, notices: isOffset ? [...others, notice] : others })
  }

  function notices(): DataNotice[] {
    tellOfOffset()
    const all = [...settings.notices, ...store.notices(), ...plan.notices()]
    all.push(...present().draft.notices(), ...present().copies.notices())
    all.push(...lastChanges.notices())
    if (twin !== undefined) all.push(twin)
    if (absent !== undefined) all.push({ kind: 'no-folder', path: absent.path })
    const kept = settings.current().notices ?? []
    const fresh = all
      .filter(isRemembered)
      .filter(({ path }) => !dismissed.has(path) && !kept.some((known) => known.path === path))
    if (fresh.length > 0) settings.change({ notices: [...kept, ...fresh] })
    for (const notice of fresh) news.wrong(notice)
    const still = all.filter((notice) => !isRemembered(notice) && !dismissed.has(notice.path))
    return [...kept, ...fresh, ...still]
  }

  function switchTo(folder: string): MoveResult {
    const before = settings.current().dataFolder
    const outcome = settings.change({ dataFolder: folder })
    if (outcome.kind === 'refused') {
      settings.change({ dataFolder: before })
      return { kind: 'not-saved', problem: outcome.problem }
    }
    reopen(folder)
    absent = missing()
    news.moved()
    changed([])
    return { kind: 'moved', folder }
  }

  function arrived(what: ChangedFile): void {
    // What another device is typing, and what it is called, is its own.
    if (/(?:^|\/)(?:draft|device)\.json$/.test(what.file)) return
    if (versionOfFile(what.file)?.kind === 'copy') {
      // Not while something is being saved, or copied to another folder.
      void journal.exclusively(() => {
        files.mergeCopies()
        news.today()
        return Promise.resolve()
      })
    }
    const months = files.arrived(what)
    if (months !== undefined) changed(months)
  }

  function today(): JournalToday {
    const view = journal.today()
    return { ...view, notices: notices() }
  }

  return {
    settings,
    journal,
    history,
    reviewed,
    store,
    plan,
    planner,
    known,
    nudges,
    draft,
    backups,
    lastChanges,
    folder: () => files.folder,
    missing: () => absent !== undefined,
    dayStartHour,
    today,

    dismiss(path) {
      dismissed.add(path)
      const kept = settings.current().notices ?? []
      settings.change({ notices: kept.filter((notice) => notice.path !== path) })
      news.today()
    },

    moveTo: (chosen) =>
      journal.exclusively(async () => {
        const folder = targetIn(chosen, namesIn(chosen))
        if (resolve(folder) === resolve(files.folder)) return { kind: 'same' }
        present()
        if (absent !== undefined) {
          // Nothing is there to be copied; the folder itself may have been found elsewhere.
          return existsSync(join(folder, deviceId()))
            ? switchTo(folder)
            : { kind: 'not-saved', problem: absent }
        }
        const copied = await files.backups.exclusively(() =>
          copyData(files.folder, folder, deviceId(), clock),
        )
        if (copied.kind === 'nested') return { kind: 'nested', folder }
        if (copied.kind !== 'copied') return copied
        // What lies there of another device may be older than what lay here.
        const there = openDataFiles(folder, deviceId(), clock)
        const carried = await there.wins.putAll(laterHere(files.wins, there.wins))
        if (carried.kind === 'refused') return { kind: 'not-saved', problem: carried.problem }
        return switchTo(folder)
      }),

    async sweep() {
      await journal.sweep()
      await journal.exclusively(() => present().nudges.sweep())
    },

    arrived,
  }
}

/** The settings, where everybody hears of a change that is not kept. */
function sayingRefusals(settings: SettingsFile, wrong: DataNews['wrong']): SettingsFile {
  return {
    ...settings,
    change(changes) {
      const outcome = settings.change(changes)
      if (outcome.kind === 'refused') wrong(outcome.problem)
      return outcome
    },
  }
}

/** The versions of wins that one folder has and another has not, or has older. */
function laterHere(here: WinStore, there: WinStore): Win[] {
  return here.months().flatMap((month) => {
    const known = new Map(there.read(month).map((win) => [win.id, win.updatedAt]))
    return here.read(month).filter(({ id, updatedAt }) => updatedAt > (known.get(id) ?? ''))
  })
}
