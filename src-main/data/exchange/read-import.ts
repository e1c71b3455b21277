import type {
  ImportContext,
  ImportEvent,
  ImportFormat,
  ImportProblem,
  ReadEvent,
  SourceFile,
} from './import-format.ts'
import { importFormats } from './import-formats.ts'
import { headOf } from './reading/file-text.ts'
import { finishedTask, finishedWin, skipped } from './reading/finish-entries.ts'
import { ImportKeys } from './reading/import-keys.ts'
import { jsonDamage, jsonError, looksLikeJson } from './reading/json-values.ts'
import { isSqlite } from './reading/sqlite-file.ts'
import { isArchive, unpack } from './reading/unpack.ts'
import { UnreadableFile } from './reading/unreadable-file.ts'

/**
 * Reads files of other programs, one event after another: what was done as wins, what is open as
 * tasks, what is left out and why. Nothing in a file makes it throw; between two events the caller
 * can stop for good.
 *
 * @param files what was chosen, or all files of a folder; archives are opened
 */
export function* readImport(
  files: readonly SourceFile[],
  context: ImportContext,
  formats: readonly ImportFormat[] = importFormats,
): Generator<ImportEvent, void> {
  const reading = new Reading(context, formats)
  const loose = files.filter((file) => !isArchive(file))
  for (const file of files) if (isArchive(file)) yield* reading.archive(file)
  if (loose.length > 0) yield* reading.group(loose)
  if (reading.wantsDay) yield { kind: 'option', option: 'undatedOn' }
  if (reading.isEmpty) yield { kind: 'problem', code: 'nothing-in-it' }
}

class Reading {
  readonly #context: ImportContext
  readonly #formats: readonly ImportFormat[]
  readonly #keys = new Map<string, ImportKeys>()
  #found = false
  #told = false
  #undated = false

  constructor(context: ImportContext, formats: readonly ImportFormat[]) {
    this.#context = context
    this.#formats = formats
  }

  /** True if a day of the person's choice would bring in what has none. */
  get wantsDay(): boolean {
    return this.#undated
  }

  /** True if files were understood and nothing in them can be brought in. */
  get isEmpty(): boolean {
    return !this.#found && !this.#told
  }

  *archive(file: SourceFile): Generator<ImportEvent, void> {
    let unpacked
    try {
      unpacked = unpack(file)
    } catch (error) {
      yield this.#problem(error, file)
      return
    }
    if (unpacked.files.length > 0) yield* this.group(unpacked.files)
    for (const name of unpacked.others) yield skipped('file-not-known', name)
  }

  /** Reads files that belong together: those that are one thing as one, the others by themselves. */
  *group(files: readonly SourceFile[]): Generator<ImportEvent, void> {
    const many = files.length > 1
    const gathered = new Set<SourceFile>()
    for (const format of many ? this.#formats : []) {
      const own = format.gather?.(files.filter((file) => !gathered.has(file))) ?? []
      for (const file of own) gathered.add(file)
      if (own.length > 0) yield* this.#read(format, own)
    }
    for (const file of files) {
      if (gathered.has(file)) continue
      if (file.bytes.length === 0) {
        if (many) yield skipped('no-entry', file.name)
        else yield this.#problem(new UnreadableFile('empty'), file)
        continue
      }
      const format = surest(this.#formats, (one) => one.recognise(file))
      if (format !== undefined) yield* this.#read(format, [file], many ? file.name : undefined)
      else if (many) yield skipped('file-not-known', file.name)
      else yield this.#problem(whyUnknown(file), file)
    }
  }

  /** @param one the file's name, where it is one of several that are read one after another */
  *#read(
    format: ImportFormat,
    files: readonly SourceFile[],
    one?: string,
  ): Generator<ImportEvent, void> {
    const { id, name } = format
    yield { kind: 'format', id, name, files: files.map((file) => file.name) }
    const keys = this.#keys.get(id) ?? new ImportKeys(id)
    this.#keys.set(id, keys)
    try {
      for (const event of format.read(files, this.#context)) {
        yield this.#finished(withFile(event, one), keys)
      }
      for (const file of files) {
        const damage = jsonDamage(file)
        if (damage !== undefined) yield this.#problem(damage, file)
      }
    } catch (error) {
      yield this.#problem(error, files[0])
    }
  }

  #finished(event: ReadEvent, keys: ImportKeys): ImportEvent {
    if (event.kind === 'skipped' || event.kind === 'option' || event.kind === 'progress') {
      return event
    }
    if (event.kind === 'problem') {
      this.#told = true
      return event
    }
    const finished =
      event.kind === 'win'
        ? finishedWin(event, this.#context, keys)
        : event.kind === 'task'
          ? finishedTask(event, keys)
          : event
    this.#found ||= finished.kind !== 'skipped'
    this.#undated ||= finished.kind === 'skipped' && finished.reason === 'no-date'
    return finished
  }

  #problem(error: unknown, file: SourceFile | undefined): ImportProblem {
    this.#told = true
    // What is no such error is a fault of ours: what came before stands, and the app goes on.
    const { code, where } = error instanceof UnreadableFile ? error : new UnreadableFile('not-read')
    return { kind: 'problem', code, ...(file !== undefined && { file: file.name }), ...where }
  }
}

/** What was read, with the file that it is in. */
function withFile(event: ReadEvent, file: string | undefined): ReadEvent {
  if (file === undefined || (event.kind !== 'win' && event.kind !== 'skipped')) return event
  return { file, ...event }
}

/** Why no format knows a file. */
function whyUnknown(file: SourceFile): UnreadableFile {
  if (isSqlite(file)) return new UnreadableFile('unknown-format')
  if (headOf(file) === '') return new UnreadableFile('not-text')
  const isJson = /\.json$/i.test(file.name) && looksLikeJson(file)
  const error = isJson ? jsonError(file) : undefined
  return error ?? new UnreadableFile('unknown-format')
}

/** The format that is surest; undefined where none knows it. */
function surest(
  formats: readonly ImportFormat[],
  confidence: (format: ImportFormat) => number,
): ImportFormat | undefined {
  let best: ImportFormat | undefined
  let most = 0
  for (const format of formats) {
    const sure = sureness(() => confidence(format))
    if (sure > most) [best, most] = [format, sure]
  }
  return best
}

/** What cannot even be looked at is not of the format. */
function sureness(ask: () => number): number {
  try {
    return ask()
  } catch {
    return 0
  }
}
