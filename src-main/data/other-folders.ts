import type { Emitter } from '../kernel/event-bus.ts'
import type { JobRunner } from '../platform/jobs/job-types.ts'
import { fetchBy } from '../storage/cloud-file.ts'
import { foldersToList, lateFolders, readBy } from '../storage/file-job-runs.ts'
import type { FileJobs } from '../storage/file-jobs.ts'
import { FilesElsewhere } from '../storage/files-elsewhere.ts'
import { NoticeList } from '../storage/notice-list.ts'
import { filesAtOnce, type OtherFiles } from '../storage/other-files.ts'
import type { DataEvents } from './data-events.ts'
import type { LocatedFile } from './other-devices.ts'
import type { OutsideChanges } from './outside-changes.ts'

/** How long a file of this device's own may take to be fetched, in milliseconds. */
const FETCH_MS = 60_000

/** When what other programs bring into a data folder is read. */
export type ReadOthers =
  /** When it is asked for. Everything waits for it. */
  | 'at-once'
  /** By jobs, while everything else goes on; nothing of it is known at first. */
  | 'later'

interface Parts {
  readOthers: ReadOthers
  bus: Emitter<DataEvents>
  /** Who takes in what has been read. */
  outside: () => OutsideChanges
}

/** What other programs bring into the data folder that is in use. */
export interface OtherFolders {
  /** Looks at another data folder, or under another device id, from now on. */
  of(folder: string, deviceId: string): OtherFiles
  /** Begins to read by jobs. Answers when what there is has been read, or has not come in time. */
  begin(jobs: JobRunner<FileJobs>): Promise<void>
  /**
   * Answers when everything that was asked for has been read, or has not come in time.
   *
   * @returns whether there was something to wait for
   */
  settled(): Promise<boolean>
  /** The folder of another device that does not answer now; undefined if all do. */
  late(): Promise<string | undefined>
  /** A file, or a folder, is said to be other than it was. */
  changed(what: LocatedFile): void
  /** What is to be said of folders. */
  notices(): ReturnType<NoticeList['all']>
}

/** Opens what other programs bring. */
export function otherFolders({ readOthers, bus, outside }: Parts): OtherFolders {
  let elsewhere: FilesElsewhere | undefined
  let jobs: JobRunner<FileJobs> | undefined
  let notices = new NoticeList()
  let present: { folder: string; deviceId: string } | undefined

  const settled = async (): Promise<boolean> => (await elsewhere?.settled()) ?? false

  return {
    of(folder, deviceId) {
      present = { folder, deviceId }
      if (readOthers === 'at-once') return filesAtOnce(folder, deviceId)
      elsewhere?.close()
      notices = new NoticeList(() => bus.emit('notices.changed', {}))
      const own = (device: string): boolean => device === deviceId
      const opened = new FilesElsewhere({
        dataFolder: folder,
        deviceId,
        notices,
        onNews: (files) => outside().take(files.map((one) => ({ ...one, own: own(one.device) }))),
        onDevices: () => bus.emit('devices.changed', { devices: opened.devices() }),
        onSettled: () => outside().settled(),
      })
      elsewhere = opened
      if (jobs !== undefined) opened.begin(jobs)
      return opened
    },

    async begin(given) {
      jobs = given
      fetchBy((path) => readOnce(path, given))
      elsewhere?.begin(given)
      await settled()
    },

    settled,

    async late() {
      if (jobs === undefined || present === undefined) return undefined
      const folders = foldersToList(present.folder, present.deviceId)
      const [device] = await lateFolders(jobs, folders)
      return folders.find((one) => one.device === device)?.path
    },

    changed(what) {
      if (elsewhere === undefined) return outside().take([what])
      if (what.file === '') {
        if (!what.own) elsewhere.look(what.device)
        return
      }
      elsewhere.changed(what)
      if (what.own) outside().take([what])
    },

    notices: () => notices.all(),
  }
}

/** Reads a file that a cloud drive has elsewhere; rejects if it has not come in time. */
async function readOnce(path: string, jobs: JobRunner<FileJobs>): Promise<void> {
  let isHere = false
  await readBy(jobs, [{ paths: [path], limitMs: FETCH_MS }], ({ found }) => {
    isHere = found.kind === 'bytes'
  })
  if (!isHere) throw new Error('The file has not come.')
}
