import { beginsAsOwn, readOwnJson, type OwnEntry } from '../../domain/own-json/read-own-json.ts'
import type { ImportFormat, ReadEvent, SourceFile } from '../import-format.ts'
import { headOf, textOf } from '../reading/file-text.ts'
import { skipped } from '../reading/finish-entries.ts'
import { UnreadableFile } from '../reading/unreadable-file.ts'

/** After how many records it is said how far the reader is. */
const RECORDS_A_NEWS = 1_000

/**
 * This app's own export (docs/FORMATS.md). Its records come with all their fields and ids; of two
 * versions of one the later counts, as between two devices.
 */
export const ownJson: ImportFormat = {
  id: 'micro-momentum',
  name: 'Micro-Momentum',
  recognise: (file) => (beginsAsOwn(headOf(file)) ? 1 : 0),
  *read(files) {
    for (const file of files) yield* readFile(file)
  },
}

function* readFile(file: SourceFile): Generator<ReadEvent> {
  const reading = readOwnJson(ownText(file))
  if (reading.kind === 'newer') throw new UnreadableFile('newer-version')
  if (reading.kind === 'another') throw new UnreadableFile('not-as-expected')
  const entries = [...reading.entries]
  for (const [number, entry] of entries.entries()) {
    if (number % RECORDS_A_NEWS === 0) {
      yield { kind: 'progress', done: number, total: entries.length }
    }
    yield eventOf(entry)
  }
  if (reading.kind === 'damaged') {
    const { line } = reading
    throw new UnreadableFile('not-as-expected', { line, expected: '{"id":"…"}' })
  }
}

/** It is UTF-8 for certain: what looks strange in it is a character that was meant. */
function ownText(file: SourceFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.bytes)
  } catch {
    return textOf(file)
  }
}

const TYPES = {
  goals: 'goal',
  tasks: 'task',
  steps: 'step',
  repeats: 'repeat',
  answers: 'weekAnswer',
  wins: 'win',
  preferences: 'preferences',
} as const

function eventOf(entry: OwnEntry): ReadEvent {
  if (entry.list === 'unread') {
    const place = entry.line === undefined ? {} : { line: entry.line }
    return skipped('line-not-understood', entry.text, place)
  }
  const own = { kind: 'own', type: TYPES[entry.list], record: entry.record }
  // Type and record go together, entry by entry, which TypeScript does not follow.
  return own as Extract<ReadEvent, { kind: 'own' }>
}
