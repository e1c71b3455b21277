import { extname } from 'node:path'

import type { Day } from '../../src-shared/calendar.ts'
import type { Catalog } from '../../src-shared/words/catalog.ts'
import { say } from '../../src-shared/words/command-line/command-line-words.ts'
import { exportFormatNamed } from '../data/domain/export/export-formats.ts'
import type { ExportWish } from '../data/exchange/export/export-chunks.ts'
import { exportText, exportToFile, type ExportParts } from '../data/exchange/export/export-files.ts'
import { openDataToExport, unreadFiles } from '../data/exchange/export/export-source.ts'
import type { Clock } from '../kernel/ports.ts'
import type { OwnedJobRunner } from '../platform/jobs/job-runner.ts'
import { lateFolders } from '../storage/file-job-runs.ts'
import type { FileJobs } from '../storage/file-jobs.ts'
import { done, EXIT, notFor, notSaved, type Answer } from './answer.ts'
import { dayNamed } from './domain/time-said.ts'
import type { CommandRequest } from './request.ts'

interface Place {
  /** The folder of the settings. */
  userData: string
  clock: Clock
  catalog: Catalog
  /** The person's day. */
  today: Day
  /** Opens what reads other devices' files where they may not answer. */
  openFileJobs: () => Promise<OwnedJobRunner<FileJobs>>
  /** Writes to the standard output, and answers when there is room for more. */
  out: (text: string) => Promise<void>
}

/**
 * `export`: writes everything into a file, or to the standard output. The data is only read, so that
 * nothing has to wait, whether the app runs or not.
 */
export async function exportData(
  { options }: CommandRequest,
  { userData, clock, catalog, today, out, openFileJobs }: Place,
): Promise<Answer> {
  const wish = wishOf(options, today)
  if ('code' in wish) return wish
  const found = await openDataToExport(userData, clock, async (folders) => {
    const jobs = await openFileJobs()
    try {
      return await lateFolders(jobs, folders)
    } finally {
      jobs.end()
    }
  })
  if (found.kind === 'nothing') return notFor(EXIT.nothing, 'noData')
  if (found.kind === 'no-folder') return notFor(EXIT.nothing, 'noFolder', { path: found.path })
  const parts = { wish, data: found.data, catalog }
  const path = options.out
  return typeof path === 'string' ? toFile(path, parts) : toOutput(parts, out)
}

async function toFile(path: string, parts: ExportParts): Promise<Answer> {
  const written = await exportToFile(path, parts)
  if (written.kind === 'not-saved') return notSaved(written.problem, parts.catalog)
  const { wins, unread } = written
  return done(
    { path, format: parts.wish.format, wins, unread },
    [],
    [say('exportedTo', { path }), ...unreadWords(unread)],
  )
}

async function toOutput(parts: ExportParts, out: Place['out']): Promise<Answer> {
  for await (const text of exportText(parts)) await out(text)
  return { code: EXIT.done, lines: [], notes: unreadWords(unreadFiles(parts.data)) }
}

function unreadWords(unread: number): string[] {
  return unread === 0 ? [] : [say('unread', { count: unread })]
}

function wishOf(options: CommandRequest['options'], today: Day): ExportWish | Answer {
  const { out = '', from, to } = options
  // Of a file whose ending says no format, the whole: JSON.
  const ofFile = exportFormatNamed(extname(String(out)).slice(1)) ?? formatOfEnding(String(out))
  const { format: given } = options
  const format = given === undefined ? ofFile : exportFormatNamed(String(given))
  if (format === undefined) return notFor(EXIT.usage, 'unknownFormat', { given: String(given) })
  const wish: ExportWish = { format }
  for (const [which, said] of [
    ['from', from],
    ['to', to],
  ] as const) {
    if (said === undefined) continue
    const day = dayNamed(String(said).toLowerCase(), today)
    if (day === undefined) return notFor(EXIT.usage, 'badDay', { given: String(said) })
    wish[which] = day
  }
  return wish
}

function formatOfEnding(out: string): ExportWish['format'] {
  return out.toLowerCase().endsWith('.txt') ? 'done-txt' : 'json'
}
