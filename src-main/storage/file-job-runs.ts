import { join } from 'node:path'

import type { JobRunner } from '../platform/jobs/job-types.ts'
import { foldersIn } from './data-folder.ts'
import type { FileGroup, FileJobs, FolderToList, ListedFolder, ReadFile } from './file-jobs.ts'

/** How long a job may be silent beyond what a single file may take, in milliseconds. */
const SILENT_MS = 5_000

/** What a job finds in folders, by device; nothing of one where it has come to no end. */
export async function listedBy(
  jobs: JobRunner<FileJobs>,
  folders: readonly FolderToList[],
): Promise<ReadonlyMap<string, ListedFolder>> {
  const listed = new Map<string, ListedFolder>()
  const limitMs = silence(folders)
  const onPart = (part: ListedFolder): void => void listed.set(part.device, part)
  await jobs.run('folders.list', folders, { limitMs, onPart })
  return listed
}

/** How long a folder may take before nothing is begun with it, in milliseconds. */
const LATE_MS = 4_000

/** What may be other devices' folders in a data folder. */
export function foldersToList(dataFolder: string, deviceId: string): FolderToList[] {
  return foldersIn(dataFolder)
    .filter((device) => device !== deviceId)
    .map((device) => ({ device, path: join(dataFolder, device), limitMs: LATE_MS }))
}

/** Which of some devices' folders do not answer in time. */
export async function lateFolders(
  jobs: JobRunner<FileJobs>,
  folders: readonly FolderToList[],
): Promise<string[]> {
  if (folders.length === 0) return []
  const listed = await listedBy(jobs, folders)
  return folders.flatMap(({ device }) => (listed.get(device)?.isLate === false ? [] : device))
}

/** Has a job read files; answers when it has ended, however it has. */
export async function readBy(
  jobs: JobRunner<FileJobs>,
  groups: readonly FileGroup[],
  onFile: (file: ReadFile) => void,
): Promise<void> {
  await jobs.run('files.read', groups, { limitMs: silence(groups), onPart: onFile })
}

function silence(some: readonly { limitMs: number }[]): number {
  return Math.max(...some.map(({ limitMs }) => limitMs)) + SILENT_MS
}
