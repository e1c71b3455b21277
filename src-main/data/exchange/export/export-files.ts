import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { ExportDone } from '../../../../src-shared/contract/export.ts'
import type { SaveProblem } from '../../../../src-shared/contract/save-result.ts'
import type { Catalog } from '../../../../src-shared/words/catalog.ts'
import { describeWriteError, errorCode } from '../../../storage/disk-problem.ts'
import { writeExport, writeExportInParts } from '../../../storage/export-file.ts'
import { exportChunks, exportMonths, type ExportWish } from './export-chunks.ts'
import { exportSource, unreadFiles, type ExportedData } from './export-source.ts'

type Written = ExportDone | { kind: 'not-saved'; problem: SaveProblem }

/** What is written, and from what. */
export interface ExportParts {
  wish: ExportWish
  data: ExportedData
  catalog: Catalog
  /** Told how much is written, from 0 to 1. */
  onProgress?: (share: number) => void
}

/** The text of an export, for whoever has a place for it: the standard output, for example. */
export async function* exportText({ wish, data, catalog }: ExportParts): AsyncGenerator<string> {
  for await (const { text } of exportChunks(wish, exportSource(data, catalog))) {
    if (text !== '') yield text
  }
}

/** Writes an export into one file, whole or not at all. */
export async function exportToFile(path: string, parts: ExportParts): Promise<Written> {
  const { wish, data, catalog } = parts
  let wins = 0
  async function* texts(): AsyncGenerator<string> {
    for await (const chunk of exportChunks(wish, exportSource(data, catalog))) {
      wins += chunk.wins
      parts.onProgress?.(chunk.share)
      yield chunk.text
    }
  }
  const problem = await writeExportInParts(path, texts())
  if (problem !== undefined) return { kind: 'not-saved', problem }
  return { kind: 'exported', path, wins, unread: unreadFiles(data) }
}

/**
 * Writes a file for each month into a folder that is made for them, or is empty. Where one cannot be
 * written, none of them stays.
 */
export async function exportToFolder(
  folder: string,
  parts: ExportParts,
): Promise<Written | { kind: 'taken'; path: string }> {
  const { wish, data, catalog } = parts
  const place = emptyFolder(folder)
  if (place.kind !== 'empty') return place
  const written: string[] = []
  let wins = 0
  for await (const month of exportMonths(wish, exportSource(data, catalog))) {
    const path = join(folder, month.name)
    const problem = await writeExport(path, month.text)
    if (problem !== undefined) {
      takeBack(folder, written, place.isNew)
      return { kind: 'not-saved', problem }
    }
    written.push(path)
    wins += month.wins
    parts.onProgress?.(month.share)
  }
  return { kind: 'exported', path: folder, wins, unread: unreadFiles(data) }
}

type Place =
  | { kind: 'empty'; isNew: boolean }
  | { kind: 'taken'; path: string }
  | { kind: 'not-saved'; problem: SaveProblem }

function emptyFolder(folder: string): Place {
  try {
    mkdirSync(folder)
    return { kind: 'empty', isNew: true }
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      return { kind: 'not-saved', problem: describeWriteError(error, dirname(folder)) }
    }
  }
  try {
    return readdirSync(folder).length === 0
      ? { kind: 'empty', isNew: false }
      : { kind: 'taken', path: folder }
  } catch {
    // A file has the name, or nobody may look into the folder.
    return { kind: 'taken', path: folder }
  }
}

function takeBack(folder: string, written: readonly string[], isNew: boolean): void {
  try {
    for (const path of written) rmSync(path, { force: true })
    if (isNew) rmdirSync(folder)
  } catch {
    // What the disk does not give back stays; the answer says that the export is not whole.
  }
}
