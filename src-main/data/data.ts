import { v7 as newId } from 'uuid'

import { monthOf } from '../../src-shared/calendar.ts'
import type { DataNotice, MoveResult } from '../../src-shared/contract/data.ts'
import { openJournal, type Journal, type JournalToday } from '../journal/domain/journal.ts'
import type { EventBus } from '../kernel/event-bus.ts'
import type { NudgeLog, PlanStore, WinStore } from '../kernel/ports.ts'
import { serialQueue, type Queue } from '../kernel/serial-queue.ts'
import { openPlanner, type Planner } from '../plan/domain/planner.ts'
import { recordReach } from '../plan/record-reach.ts'
import type { DraftStore } from '../plan/store/draft-store.ts'
import type { JobRunner } from '../platform/jobs/job-types.ts'
import { systemClock as clock } from '../platform/system-clock.ts'
import { systemTimer } from '../platform/system-timer.ts'
import { openSettings, type SettingsFile } from '../settings/settings-file.ts'
import { whenFetched } from '../storage/cloud-file.ts'
import type { FileJobs } from '../storage/file-jobs.ts'
import { openBackupService, type BackupService } from './backup-service.ts'
import type { DataEvents } from './data-events.ts'
import type { DataFiles } from './data-files.ts'
import { openImportWorld, type ImportWorld } from './exchange/imports/import-world.ts'
import { openInbox, type Inbox } from './inbox/inbox.ts'
import { evictIndexes, openIndexes, type Indexes } from './indexes.ts'
import { moveData } from './move-data.ts'
import { openNotices } from './notices.ts'
import { openFolder, type OpenFolder } from './open-folder.ts'
import { locate, type LocatedFile } from './other-devices.ts'
import { otherFolders, type OtherFolders, type ReadOthers } from './other-folders.ts'
import { outsideChanges } from './outside-changes.ts'
import { openPendingChanges, type PendingChanges } from './pending-changes.ts'
import { saveAgain } from './save-again.ts'
import { openStores } from './stores.ts'
import { unsavedFile } from './unsaved-file.ts'
import type { Unsaved } from './unsaved.ts'

/** Everything that is kept on disk. */
export interface Data extends Indexes {
  settings: SettingsFile
  journal: Journal
  /** The wins on disk. */
  store: WinStore
  plan: PlanStore
  /** Every way in which the plan changes. */
  planner: Planner
  nudges: NudgeLog
  draft: DraftStore
  backups: BackupService
  /** What bringing in from other programs works on. */
  importWorld: ImportWorld
  /** What is to be waited for before the app ends. */
  pendingChanges: Pick<PendingChanges, 'isBusy' | 'rescue' | 'finish'>
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
  /** Mends what reading has found damaged: nothing is written while it is read. */
  mend: () => Promise<void>
  /** Takes off the disk what is kept for a while only. */
  sweep: () => Promise<void>
  /** Notes whose lines are to be wins. */
  inbox: Pick<Inbox, 'look'>
  /** Another device or another program has changed a file in a device's folder. */
  onFileChanged: (what: LocatedFile) => void
  /** Begins to read what other devices have, where that is not read at once. */
  readOthers: OtherFolders['begin']
  /** Answers when what was asked of other devices has been read, and whether that was anything. */
  othersRead: OtherFolders['settled']
}

/**
 * Opens what is kept on disk. Only for the holder of the single-instance lock.
 *
 * @param userData the folder of the settings
 * @param readOthers when other devices' files are read; `later` waits for `readOthers` of the answer
 */
export function openData(
  userData: string,
  bus: EventBus<DataEvents>,
  readOthers: ReadOthers = 'at-once',
): Data {
  const enqueue = serialQueue()
  const settings = tellingRefusals(openSettings(userData, newId, clock), bus)
  const deviceId = (): string => settings.current().deviceId
  const dayStartHour = (): number => settings.current().dayStartHour

  const onReopen = (): void => evictIndexes(indexes)
  const others = otherFolders({ readOthers, bus, outside: () => outside })
  const folder = openFolder({ settings, userData, clock, newId, bus, enqueue, others, onReopen })
  const outside = outsideChanges({ folder, bus, enqueue })
  const pendingChanges = openPendingChanges({
    file: unsavedFile(userData),
    enqueue,
    save: (unsaved) =>
      saveAgain(unsaved, folder, { find: stores.wins.find, plan: stores.plan.read }),
    onRecovered: (unsaved) => tellBroughtBack(unsaved, bus),
    onNotice: () => setImmediate(() => bus.emit('notices.changed', {})),
    now: clock.now,
  })
  const stores = openStores({ folder, pendingChanges, bus, enqueue })
  const { wins: store, plan, draft, nudges } = stores

  const journal = openJournal({
    clock,
    newId,
    store,
    enqueue,
    dayStartHour,
    beforeNaming: recordReach(plan, clock),
    onChange: (months) => bus.emit('wins.changed', { months }),
  })
  const indexes = openIndexes({ bus, journal, store, plan })
  const planner = openPlanner({ clock, newId, store: plan, facts: indexes.planIndex, enqueue })
  const backups = openBackupService({
    clock,
    journal,
    store,
    backups: () => folder.files().backups,
    missing: folder.missing,
    onChange: () => bus.emit('backups.changed', {}),
  })
  bus.on('wins.changed', backups.schedule)
  bus.on('plan.changed', backups.schedule)
  const inbox = inboxOf({ folder: folder.path, journal, store, dayStartHour }, bus)
  const present = (): DataNotice[] => noticesNow(settings, folder, others, pendingChanges, inbox)
  const notices = openNotices({ settings, clock, bus, present })
  whenFetched((path) => others.changed(locate(folder.path(), deviceId(), path)))
  pendingChanges.bringBack()

  return {
    settings,
    journal,
    ...indexes,
    store,
    plan,
    planner,
    nudges,
    draft,
    backups,
    importWorld: openImportWorld({ clock, folder, stores, enqueue, pendingChanges, settings, bus }),
    pendingChanges,
    folder: folder.path,
    missing: () => folder.missing() !== undefined,
    dayStartHour,
    today: () => ({ ...journal.today(), notices: notices.list() }),
    rememberNotices: notices.remember,
    dismiss: notices.dismiss,
    inbox,
    ...upkeep({ folder, journal, nudges, others, enqueue, deviceId }),
  }
}

interface UpkeepParts {
  folder: OpenFolder
  journal: Journal
  nudges: NudgeLog
  others: OtherFolders
  enqueue: Queue
  deviceId: () => string
}

/** What is done with files while nobody asks for anything. */
function upkeep({ folder, journal, nudges, others, enqueue, deviceId }: UpkeepParts) {
  return {
    async moveTo(chosen: string): Promise<MoveResult> {
      // Everything that is saved would wait for a copy that comes to no end.
      const path = await others.late()
      if (path !== undefined) return { kind: 'not-saved', problem: { kind: 'not-here', path } }
      return enqueue(() => moveData(chosen, folder, deviceId(), clock))
    },
    mend: () =>
      enqueue(() => {
        folder.openFiles().mend()
        return Promise.resolve()
      }),
    async sweep() {
      await journal.sweep()
      await enqueue(() => folder.files().nudges.sweep())
    },
    onFileChanged: others.changed,
    readOthers(jobs: JobRunner<FileJobs>) {
      // So that what they say of the present comes first.
      journal.today()
      nudges.past()
      return others.begin(jobs)
    },
    othersRead: others.settled,
  }
}

/** The inbox of the data folder in use. */
function inboxOf(
  parts: Pick<Parameters<typeof openInbox>[0], 'folder' | 'journal' | 'store' | 'dayStartHour'>,
  bus: EventBus<DataEvents>,
): Inbox {
  const onNotice = (): void => bus.emit('notices.changed', {})
  return openInbox({ ...parts, clock, timer: systemTimer, onNotice })
}

/** What there is to be said of all files. */
function noticesNow(
  settings: SettingsFile,
  folder: OpenFolder,
  ...others: readonly { notices(): readonly DataNotice[] }[]
): DataNotice[] {
  const ofOthers = others.flatMap((from) => from.notices())
  return [...settings.notices, ...noticesOf(folder.files()), ...folder.notices(), ...ofOthers]
}

/** What there is to be said of the files in a data folder. */
function noticesOf({ wins, plan, draft, copies }: DataFiles): DataNotice[] {
  return [wins, plan, draft, copies].flatMap((from) => from.notices())
}

/** Wins and plan have more in them: everything is to be read again. */
function tellBroughtBack({ wins }: Unsaved, bus: EventBus<DataEvents>): void {
  const months = [...new Set(wins.map(({ win }) => monthOf(win.day)))]
  bus.emit('wins.changed', { months })
  bus.emit('plan.changed', {})
}

/** The settings, with an event for each change that could not be saved. */
function tellingRefusals(settings: SettingsFile, bus: EventBus<DataEvents>): SettingsFile {
  return {
    ...settings,
    change(changes) {
      const outcome = settings.change(changes)
      if (outcome.kind === 'refused') bus.emit('file.problem', outcome.problem)
      return outcome
    },
  }
}
