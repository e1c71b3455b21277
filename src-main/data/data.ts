import { v7 as newId } from 'uuid'

import { monthOf, type Month } from '../../src-shared/calendar.ts'
import type { DataNotice, MoveResult } from '../../src-shared/contract/data.ts'
import { openJournal, type Journal, type JournalToday } from '../journal/domain/journal.ts'
import { openHistory, type History } from '../journal/search/history.ts'
import type { EventBus } from '../kernel/event-bus.ts'
import { laterThan } from '../kernel/next-version.ts'
import type { NudgeLog, PlanStore, WinStore } from '../kernel/ports.ts'
import { oneAtATime } from '../kernel/serial-queue.ts'
import { reachingBack } from '../plan/domain/plan-facts.ts'
import { openPlanner, type Planner } from '../plan/domain/planner.ts'
import { knowJournal, type KnownJournal } from '../plan/plan-index.ts'
import type { DraftStore } from '../plan/store/draft-store.ts'
import { systemClock as clock } from '../platform/system-clock.ts'
import { openReviewIndex, type ReviewIndex } from '../review/review-index.ts'
import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { whenFetched } from '../storage/cloud-file.ts'
import { versionOfFile } from '../storage/data-folder.ts'
import { openBackupRoom, type BackupRoom } from './backup-service.ts'
import type { DataEvents } from './data-events.ts'
import { openLastChanges, type LastChanges } from './last-changes.ts'
import { moveData } from './move-data.ts'
import { openNotices } from './notices.ts'
import { openFolder } from './open-folder.ts'
import { locate, type ChangedFile } from './other-devices.ts'
import { saveAgain } from './save-again.ts'
import { openStores } from './stores.ts'
import { unsavedFile } from './unsaved-file.ts'
import type { Unsaved } from './unsaved.ts'

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
  draft: DraftStore
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
  /** Remembers what the person is told about files, so that a restart does not forget it. */
  rememberNotices: () => void
  /** A notice has been read. */
  dismiss: (path: string) => void
  /** Copies everything to another folder, and uses that from then on. */
  moveTo: (chosen: string) => Promise<MoveResult>
  /** Takes off the disk what is kept for a while only. */
  sweep: () => Promise<void>
  /** Somebody else has changed a file in a device's folder. */
  arrived: (what: ChangedFile) => void
}

/**
 * Opens what is kept on disk. Only for the holder of the single-instance lock.
 *
 * @param userData the folder of the settings
 */
export function openData(userData: string, bus: EventBus<DataEvents>): Data {
  const inTurn = oneAtATime()
  const settings = tellingRefusals(openSettings(userData, newId, clock), bus)
  const deviceId = (): string => settings.current().deviceId
  const dayStartHour = (): number => settings.current().dayStartHour

  const folder = openFolder({ settings, userData, clock, newId, bus, inTurn, reopened: forget })
  const lastChanges = openLastChanges({
    file: unsavedFile(userData),
    inTurn,
    save: (unsaved) =>
      saveAgain(unsaved, folder, { find: stores.wins.find, plan: stores.plan.read }),
    broughtBack,
    noticed: () => setImmediate(() => bus.emit('notices.changed', {})),
    now: clock.now,
  })
  const stores = openStores({ folder, lastChanges, bus, inTurn })
  const { wins: store, plan, draft, nudges } = stores

  const grown = (): void => bus.emit('history.read', {})
  const history = openHistory({ store, plan, grown })
  const reviewed = openReviewIndex({ store, grown })
  const journal = openJournal({
    clock,
    newId,
    store,
    inTurn,
    dayStartHour,
    naming(wins) {
      const reaching = reachingBack(plan.read(), wins, (before) => laterThan(before, clock.now()))
      const isNone = Object.keys(reaching).length === 0
      return isNone ? Promise.resolve({ kind: 'kept' }) : plan.put(reaching)
    },
    changed: (months) => bus.emit('wins.changed', { months }),
  })
  const known = knowJournal({ journal, store, plan, grown: () => bus.emit('steps.known', {}) })
  const planner = openPlanner({ clock, newId, store: plan, facts: known, inTurn })
  const backups = openBackupRoom({
    clock,
    journal,
    store,
    backups: () => folder.files().backups,
    missing: folder.missing,
    news: () => bus.emit('backups.changed', {}),
  })
  const notices = openNotices({ settings, clock, bus, present: presentNotices })
  keepIndexesTrue(bus, { history, reviewed, known, backups })

  whenFetched((path) => arrived(locate(folder.path(), deviceId(), path)))
  lastChanges.bringBack()

  /** Whatever was read lies elsewhere now. */
  function forget(): void {
    history.forget()
    reviewed.forget()
    known.changed([])
  }

  /** Everything is to be read anew: wins and plan have more in them. */
  function broughtBack({ wins }: Unsaved): void {
    const months = [...new Set(wins.map(({ win }) => monthOf(win.day)))]
    bus.emit('wins.changed', { months })
    bus.emit('plan.changed', {})
  }

  function presentNotices(): DataNotice[] {
    const files = folder.files()
    const sources = [settings.notices, store.notices(), plan.notices(), files.draft.notices()]
    return [...sources, files.copies.notices(), lastChanges.notices(), folder.notices()].flat()
  }

  function arrived(what: ChangedFile): void {
    if (isOfItsDevice(what)) return
    if (versionOfFile(what.file)?.kind === 'copy') void inTurn(mergeCopies)
    const months = folder.openFiles().arrived(what)
    if (months !== undefined) bus.emit('wins.arrived', { months })
  }

  /** Not while something is being saved, or copied to another folder. */
  function mergeCopies(): Promise<void> {
    folder.openFiles().mergeCopies()
    bus.emit('notices.changed', {})
    return Promise.resolve()
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
    folder: folder.path,
    missing: () => folder.missing() !== undefined,
    dayStartHour,
    today: () => ({ ...journal.today(), notices: notices.list() }),
    rememberNotices: notices.remember,
    dismiss: notices.dismiss,
    moveTo: (chosen) => inTurn(() => moveData(chosen, folder, deviceId(), clock)),
    async sweep() {
      await journal.sweep()
      await inTurn(() => folder.files().nudges.sweep())
    },
    arrived,
  }
}

/** What another device is typing, and what it is called, is its own. */
function isOfItsDevice({ file }: ChangedFile): boolean {
  return /(?:^|\/)(?:draft|device)\.json$/.test(file)
}

/** Keeps what is known of all wins and steps true, and has backups made, as wins and plan change. */
function keepIndexesTrue(
  bus: EventBus<DataEvents>,
  { history, reviewed, known, backups }: Pick<Data, 'history' | 'reviewed' | 'known' | 'backups'>,
): void {
  function readAgain({ months }: { months: readonly Month[] }): void {
    // After the answer: nobody has to wait for lists to be drawn anew, and what tells of it may
    // be in the middle of reading.
    setImmediate(() => {
      void history.changed(months)
      void reviewed.changed(months)
      known.changed(months)
    })
  }
  bus.on('wins.changed', ({ months }) => {
    backups.changed()
    // Whatever is asked next is to know of it.
    known.changed(months)
    readAgain({ months })
  })
  bus.on('wins.arrived', readAgain)
  bus.on('plan.changed', () => {
    backups.changed()
    known.planChanged()
  })
}

/** The settings, where everybody hears of a change that is not kept. */
function tellingRefusals(settings: SettingsFile, bus: EventBus<DataEvents>): SettingsFile {
  return {
    ...settings,
    change(changes) {
      const outcome = settings.change(changes)
      if (outcome.kind === 'refused') bus.emit('file.troubled', outcome.problem)
      return outcome
    },
  }
}
