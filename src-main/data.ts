import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { v7 as newId } from 'uuid'

import type { Month } from '../src-shared/calendar.ts'
import type { BackupsView, DataNotice, MoveResult, SaveProblem } from '../src-shared/contract.ts'
import type { Win } from '../src-shared/records.ts'
import type { ShrinkDraft } from '../src-shared/shrink.ts'
import { namesIn } from './adapters/data-folder.ts'
import { ensureFolder } from './adapters/folder-sync.ts'
import {
  dataFolderOf,
  isRemembered,
  openSettings,
  type SettingsFile,
} from './adapters/settings-file.ts'
import { systemClock as clock } from './adapters/system-clock.ts'
import { openBackupRoom, type BackupRoom } from './backup-room.ts'
import { copyData, openDataFiles, takeOver, targetIn, type DataFiles } from './data-files.ts'
import { openJournal, type Journal, type JournalToday } from './domain/journal.ts'
import { laterThan } from './domain/later-than.ts'
import { latestOnly } from './domain/latest-only.ts'
import { reachingBack } from './domain/plan-facts.ts'
import { openPlanner, type Planner } from './domain/planner.ts'
import type { NudgeLog, PlanStore, SaveOutcome, WinStore } from './domain/ports.ts'
import { openHistory, type History } from './history.ts'
import { knowJournal, type KnownJournal } from './journal-facts.ts'
import { tellSoon, type News } from './news.ts'
import { openReviewIndex, type ReviewIndex } from './review-index.ts'

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
  /** A device's file has changed; named relative to its folder. */
  arrived: (file: string, device: string) => void
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
}

/**
 * Opens what is kept on disk. Only for the holder of the single-instance lock.
 *
 * @param userData the folder of the settings
 */
export function openData(userData: string, news: DataNews): Data {
  const soon = tellSoon(news)
  const settings = openSettings(userData, newId, clock)
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
    if (settings.renameDevice(newId()).kind === 'refused') return files.stay()
    const before = files
    try {
      // Where a chosen folder has none of this device's own, it counts as not being there.
      ensureFolder(join(before.folder, deviceId()))
    } catch {
      // The next save says why.
    }
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
  async function changeIn(
    change: (files: DataFiles) => Promise<SaveOutcome>,
  ): Promise<SaveOutcome> {
    const there = present()
    if (absent) return { kind: 'refused', problem: absent }
    const outcome = await change(there)
    if (outcome.kind === 'kept' || !there.twinSeen()) return outcome
    await leaveTwin()
    return change(present())
  }

  const store: WinStore = {
    read: (month) => present().wins.read(month),
    months: () => present().wins.months(),
    find: (id) => present().wins.find(id),
    put: (win, from) => changeIn(({ wins }) => wins.put(win, from)),
    putAll: (changed) => changeIn(({ wins }) => wins.putAll(changed)),
    purge: (gone) => changeIn(({ wins }) => wins.purge(gone)),
    removedBefore: (instant) => present().wins.removedBefore(instant),
    notices: () => present().wins.notices(),
  }
  const plan: PlanStore = {
    read: () => present().plan.read(),
    async put(changed) {
      const outcome = await changeIn((present) => present.plan.put(changed))
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
    journal.exclusively(() => changeIn((present) => present.draft.put(next))),
  )
  /** What was typed last, whether or not it could be saved so far. */
  let typed: { draft: ShrinkDraft | null } | undefined
  const draft: Draft = {
    read: () => (typed === undefined ? present().draft.read() : (typed.draft ?? undefined)),
    keep(next) {
      typed = { draft: next }
      return saveDraft(next)
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

  function notices(): DataNotice[] {
    const all = [...settings.notices, ...store.notices(), ...plan.notices()]
    all.push(...present().draft.notices())
    if (twin !== undefined) all.push(twin)
    if (absent !== undefined) all.push({ kind: 'no-folder', path: absent.path })
    const kept = settings.current().notices ?? []
    const fresh = all
      .filter(isRemembered)
      .filter(({ path }) => !dismissed.has(path) && !kept.some((known) => known.path === path))
    if (fresh.length > 0) settings.change({ notices: [...kept, ...fresh] })
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

    arrived(file, device) {
      // Mostly it is the one that was just written here, and nothing is read for it.
      if (device === deviceId()) {
        if (files.look(file)) changed([])
        return
      }
      // What another device is typing, and what it is called, is its own.
      if (/(?:^|[\\/])(?:draft|device)\.json$/.test(file)) return
      const month = files.arrived(file)
      changed(month === undefined ? [] : [month])
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
