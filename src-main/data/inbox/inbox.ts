import { join } from 'node:path'

import { v5 as idOf } from 'uuid'

import { instantText, logicalDay, offsetText } from '../../../src-shared/calendar.ts'
import type { DataNotice } from '../../../src-shared/contract/data.ts'
import type { Win } from '../../../src-shared/records.ts'
import type { Journal } from '../../journal/domain/journal.ts'
import { cleanText } from '../../kernel/clean-text.ts'
import type { Clock, Timer, WinStore } from '../../kernel/ports.ts'
import { INBOX } from '../../storage/data-folder.ts'
import { filesIn, noteIn, putAside, type InboxFile, type InboxNote } from './inbox-file.ts'
import { inboxLines } from './inbox-lines.ts'

/** A file has to stay the same for so long before it is read, in milliseconds: it may be arriving. */
const STILL_MS = 2_000
/** Of the ids of wins from the inbox: never changed. */
const NAMESPACE = '1d0f4a0e-5a55-5c0e-9b5b-6f7d1a6f3c52'

interface Parts {
  /** The data folder. */
  folder: () => string
  journal: Pick<Journal, 'restore'>
  store: Pick<WinStore, 'find'>
  clock: Clock
  timer: Timer
  /** The hour at which the day turns over, 0–23. */
  dayStartHour: () => number
  /** There is something else to say of its files. */
  onNotice: () => void
}

/** Notes that are dropped into the data folder, such as by a phone: each of their lines is a win. */
export interface Inbox {
  /** Something may lie in it: to be called at the start, and when its files change. */
  look(): void
  /** What is said of files that are left there. */
  notices(): DataNotice[]
}

/**
 * Opens the inbox of the data folder. A file is read once it has stayed the same for a while, and
 * put aside when its wins are durable. After a crash between the two it is read again, and adds
 * nothing: a win's id is made of the file's content, the line, and the day on which it was written,
 * so that the same words on another day are another win.
 */
export function openInbox(parts: Parts): Inbox {
  const { timer, onNotice } = parts
  /** How files looked that were not read yet, by their paths. */
  let waiting = new Map<string, string>()
  /** Files that stay until they change, and whether the person is told of them. */
  const left = new Map<string, { mark: string; isTold: boolean }>()
  let isArmed = false

  function look(): void {
    if (isArmed) return
    const files = filesIn(join(parts.folder(), INBOX))
    forgetGone(files)
    const open = files.filter(({ path, mark }) => left.get(path)?.mark !== mark)
    if (open.length === 0) return
    waiting = new Map(open.map(({ path, mark }) => [path, mark]))
    isArmed = true
    timer.after(STILL_MS, () => void takeStill())
  }

  async function takeStill(): Promise<void> {
    for (const file of filesIn(join(parts.folder(), INBOX))) {
      const isStill = waiting.get(file.path) === file.mark
      if (isStill) await take(file)
    }
    isArmed = false
    look()
  }

  async function take(file: InboxFile): Promise<void> {
    const note = file.kind === 'no-note' ? file.kind : noteIn(file.path)
    // A cloud drive fetches it, or it has gone: an event tells of it.
    if (note === undefined) return leave(file, false)
    const wins = note === 'no-note' ? undefined : winsOf(note, file, parts)
    if (wins === undefined) {
      leave(file, true)
      onNotice()
      return
    }
    // Where the disk refuses them, they wait for the next start, or for the file to change.
    if (await areKept(wins)) putAside(file.path)
    else leave(file, false)
  }

  /** Keeps those that are not there yet. */
  async function areKept(wins: readonly Win[]): Promise<boolean> {
    const fresh = (): Win[] => wins.filter(({ id }) => parts.store.find(id) === undefined)
    if (fresh().length === 0) return true
    const { outcome } = await parts.journal.restore(() => Promise.resolve(fresh().map(asNew)))
    return outcome.kind === 'kept'
  }

  function leave({ path, mark }: InboxFile, isTold: boolean): void {
    left.set(path, { mark, isTold })
  }

  function forgetGone(files: readonly InboxFile[]): void {
    const there = new Set(files.map(({ path }) => path))
    for (const path of left.keys()) if (!there.has(path)) left.delete(path)
  }

  return {
    look,
    notices: () =>
      [...left].flatMap(([path, { isTold }]) => (isTold ? { kind: 'inbox-left', path } : [])),
  }
}

function asNew(after: Win) {
  return { before: undefined, after }
}

/** The wins of a note; undefined if a line is longer than a win can be. */
function winsOf(
  { text, hash }: InboxNote,
  file: InboxFile,
  { clock, dayStartHour }: Pick<Parts, 'clock' | 'dayStartHour'>,
): Win[] | undefined {
  const now = clock.now()
  const zone = clock.zone()
  const at = file.kind === 'there' ? Math.min(Math.floor(file.modifiedMs), now) : now
  const day = logicalDay(at, zone, dayStartHour())
  const wins: Win[] = []
  for (const line of inboxLines(text)) {
    const clean = cleanText(line.text)
    if (clean.kind === 'too-long') return undefined
    if (clean.kind === 'empty') continue
    wins.push({
      id: idOf(`${hash} ${line.line} ${day}`, NAMESPACE),
      at: instantText(at),
      zone,
      offset: offsetText(at, zone),
      day,
      text: clean.text,
      source: 'inbox',
      updatedAt: instantText(now),
    })
  }
  return wins
}
