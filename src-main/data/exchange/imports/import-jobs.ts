import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'

import type { ImportContext, ProblemCode, SourceFile } from '../import-format.ts'
import { readImport } from '../read-import.ts'
import { namesOfFiles } from './file-names.ts'
import { ImportContent, type ImportSummary, type PackedMonth } from './import-content.ts'

/** How large the files may be together, in bytes: years of any of these programs are less. */
export const MOST_BYTES = 100 * 2 ** 20
/** How much memory reading may take, in bytes, and how long it may go on, in milliseconds. */
const MOST_MEMORY = 2 ** 30
const MOST_MS = 5 * 60_000
/** How often it is told how far the reading is, in milliseconds. */
const TELL_EVERY_MS = 100
/** After how many events the clock is looked at. */
const LOOK_EVERY = 256

/** What is to be read, and how. */
export interface FilesToImport {
  paths: readonly string[]
  context: ImportContext
}

/** What is told while files are read. */
export type ImportPart =
  | { kind: 'progress'; done: number; total: number }
  | ({ kind: 'month' } & PackedMonth)

/** What was read. */
export type ImportRead =
  | { kind: 'read'; summary: ImportSummary; fingerprint: string }
  | { kind: 'refused'; code: ProblemCode | 'not-there' | 'gave-up'; file: string }

/**
 * Reads files of other programs: tells of the wins month by month, and answers with all else. The
 * files are only read. To be called in a job process: a file may take long, or more memory than
 * there is.
 */
async function readFilesToImport(
  { paths, context }: FilesToImport,
  tell: (part: ImportPart) => void,
): Promise<ImportRead> {
  const files: SourceFile[] = []
  let bytes = 0
  const names = namesOfFiles(paths)
  for (const [at, path] of paths.entries()) {
    const name = names[at] ?? path
    try {
      const { size } = await stat(path)
      bytes += size
      // Before a byte of it is in memory.
      if (bytes > MOST_BYTES) return { kind: 'refused', code: 'too-large', file: name }
      files.push({ name, bytes: await readFile(path) })
    } catch {
      return { kind: 'refused', code: 'not-there', file: name }
    }
  }
  const content = new ImportContent()
  if (!collect(files, context, { content, tell })) {
    return { kind: 'refused', code: 'gave-up', file: files[0]?.name ?? '' }
  }
  const summary = content.summary()
  for (const month of content.months()) tell({ kind: 'month', ...month })
  return { kind: 'read', summary, fingerprint: fingerprintOf(files, context) }
}

/**
 * Collects what is read, and tells how far it is.
 *
 * @returns false where it took more time or memory than it may
 */
function collect(
  files: readonly SourceFile[],
  context: ImportContext,
  { content, tell }: { content: ImportContent; tell: (part: ImportPart) => void },
): boolean {
  const [began, memory] = [performance.now(), process.memoryUsage.rss()]
  let told = began
  let count = 0
  let progress = { done: 0, total: 0 }
  for (const event of readImport(files, context)) {
    if (event.kind === 'progress') progress = { done: event.done, total: event.total }
    else content.add(event)
    count += 1
    if (count % LOOK_EVERY > 0 || performance.now() - told < TELL_EVERY_MS) continue
    told = performance.now()
    tell({ kind: 'progress', ...progress })
    const isTooMuch = process.memoryUsage.rss() - memory > MOST_MEMORY
    if (isTooMuch || told - began > MOST_MS) return false
  }
  return true
}

/** Says of files, and of how they are read, whether they are the same as before. */
function fingerprintOf(files: readonly SourceFile[], { options }: ImportContext): string {
  const hash = createHash('sha256').update(JSON.stringify(options))
  for (const { bytes } of files) hash.update(bytes)
  return hash.digest('hex')
}

/** What is done for imports in a job process. */
export const importJobs = { 'import.read': readFilesToImport }
