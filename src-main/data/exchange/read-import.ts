import type {
  ImportContext,
  ImportEvent,
  ImportFormat,
  ImportProblem,
  SourceFile,
} from './import-format.ts'
import { importFormats } from './import-formats.ts'
import { finishedTask, finishedWin, skipped } from './reading/finish-entries.ts'
import { ImportKeys } from './reading/import-keys.ts'
import { UnreadableFile } from './reading/unreadable-file.ts'

/**
 * Reads files of other programs, one event after another: what was done as wins, what is open as
 * tasks, what is left out and why. Nothing in a file makes it throw; between two events the caller
 * can stop for good.
 *
 * @param files what was chosen, or all files of a folder
 */
export function* readImport(
  files: readonly SourceFile[],
  context: ImportContext,
  formats: readonly ImportFormat[] = importFormats,
): Generator<ImportEvent, void> {
  const keys = new Map<string, ImportKeys>()
  for (const file of files) {
    const format = surest(formats, (one) => one.recognise(file))
    if (format !== undefined) yield* readWith(format, [file], context, keys)
    else if (files.length > 1) yield skipped('file-not-known', file.name)
    else yield problem(file.bytes.length === 0 ? 'empty' : 'unknown-format', file)
  }
}

function* readWith(
  format: ImportFormat,
  files: readonly SourceFile[],
  context: ImportContext,
  keysOf: Map<string, ImportKeys>,
): Generator<ImportEvent, void> {
  const { id, name } = format
  yield { kind: 'format', id, name, files: files.map((file) => file.name) }
  const keys = keysOf.get(id) ?? new ImportKeys(id)
  keysOf.set(id, keys)
  try {
    for (const event of format.read(files, context)) {
      if (event.kind === 'win') yield finishedWin(event, context, keys)
      else if (event.kind === 'task') yield finishedTask(event, keys)
      else yield event
    }
  } catch (error) {
    if (error instanceof UnreadableFile) yield problem(error.code, files[0], error.where)
    // A fault of ours: what came before stands, and the app goes on.
    else yield problem('not-read', files[0])
  }
}

function problem(
  code: ImportProblem['code'],
  file: SourceFile | undefined,
  where: Pick<ImportProblem, 'line' | 'expected'> = {},
): ImportProblem {
  return { kind: 'problem', code, ...(file !== undefined && { file: file.name }), ...where }
}

/** The format that is surest; undefined where none knows it. */
function surest(
  formats: readonly ImportFormat[],
  confidence: (format: ImportFormat) => number,
): ImportFormat | undefined {
  let best: ImportFormat | undefined
  let most = 0
  for (const format of formats) {
    const sure = confidence(format)
    if (sure > most) [best, most] = [format, sure]
  }
  return best
}
