import type { JobRunner } from '../platform/jobs/job-types.ts'
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
