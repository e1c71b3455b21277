import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { constants, DatabaseSync } from 'node:sqlite'

import type { SourceFile } from '../import-format.ts'
import { UnreadableFile } from './unreadable-file.ts'

const MAGIC = 'SQLite format 3\0'
/** How many bytes a database may have. Ten years of thirty habits are two megabytes. */
const LARGEST = 64 * 2 ** 20
/** How many rows of one table are read. */
const MOST_ROWS = 1_000_000
/** Where the header says how the file is written; 2 is a log beside it, which is not here. */
const WRITE_VERSION = 18
const READ_VERSION = 19
const NO_LOG = 1

/** A table of a database that somebody else has written: its real columns alone. */
export interface SqliteTable {
  /** Its columns in lower case. */
  readonly columns: ReadonlySet<string>
  /** Values of the columns that are asked for, a row at a time; `null` for what it has not. */
  rows(columns: readonly string[]): Generator<unknown[]>
}

/** True if a file is an SQLite database, by how it begins. */
export function isSqlite({ bytes }: SourceFile): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length)) === MAGIC
}

/**
 * Reads tables of a database of somebody else's. A copy in memory is read, so the file is never
 * touched; views, triggers, computed columns and functions of its schema are never run.
 *
 * @param use gets the table of a name, without regard to case; undefined where there is none
 * @throws UnreadableFile if it is damaged
 */
export function* readSqlite<T>(
  file: SourceFile,
  scratchFolder: string | undefined,
  use: (table: (name: string) => SqliteTable | undefined, version: number) => Generator<T>,
): Generator<T> {
  if (file.bytes.length > LARGEST) throw new UnreadableFile('too-large')
  const bytes = Uint8Array.from(file.bytes)
  bytes[WRITE_VERSION] = NO_LOG
  bytes[READ_VERSION] = NO_LOG
  let opened: Opened | undefined
  try {
    opened = open(bytes, scratchFolder)
    const { database } = opened
    const { user_version: version } = database.prepare('PRAGMA user_version').get() ?? {}
    yield* use((name) => tableOf(database, name), Number(version))
  } catch (error) {
    if (isSqliteError(error)) throw new UnreadableFile('database-damaged')
    throw error
  } finally {
    opened?.close()
  }
}

interface Opened {
  database: DatabaseSync
  close(): void
}

function open(bytes: Uint8Array, scratchFolder: string | undefined): Opened {
  const database = new DatabaseSync(':memory:', { allowExtension: false })
  // Before Node 24.16 there is no such method, whatever the types say.
  if (typeof database.deserialize !== 'function') {
    database.close()
    return openCopy(bytes, scratchFolder)
  }
  try {
    database.deserialize(bytes)
    guard(database)
  } catch (error) {
    database.close()
    throw error
  }
  return { database, close: () => database.close() }
}

function openCopy(bytes: Uint8Array, scratchFolder: string | undefined): Opened {
  const folder = mkdtempSync(join(scratchFolder ?? tmpdir(), 'import-'))
  let database: DatabaseSync | undefined
  const close = (): void => {
    database?.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const path = join(folder, 'copy.db')
    writeFileSync(path, bytes, { mode: 0o600 })
    database = new DatabaseSync(path, { readOnly: true, allowExtension: false })
    guard(database)
  } catch (error) {
    close()
    throw error
  }
  return { database, close }
}

/** Nothing but reading plain tables is allowed, whatever a schema would have run. */
function guard(database: DatabaseSync): void {
  database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON')
  const allowed = new Set([constants.SQLITE_SELECT, constants.SQLITE_READ, constants.SQLITE_PRAGMA])
  // Since Node 24.10.
  if (typeof database.setAuthorizer === 'function') {
    database.setAuthorizer((action) =>
      allowed.has(action) ? constants.SQLITE_OK : constants.SQLITE_DENY,
    )
  }
}

function tableOf(database: DatabaseSync, asked: string): SqliteTable | undefined {
  const found = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ? COLLATE NOCASE")
    .get(asked)
  if (typeof found?.['name'] !== 'string') return undefined
  const name = quoted(found['name'])
  // `hidden` is 0 for a column that is stored, and something else for one that is worked out.
  const known = database.prepare(`PRAGMA table_xinfo(${name})`).all()
  const stored = known.filter((column) => column['hidden'] === 0)
  const columns = new Set(stored.map((column) => String(column['name']).toLowerCase()))
  return {
    columns,
    *rows(wanted) {
      const list = wanted.map((column) => (columns.has(column) ? quoted(column) : 'NULL'))
      const rows = database.prepare(`SELECT ${list.join(', ')} FROM ${name}`)
      rows.setReturnArrays(true)
      rows.setReadBigInts(true)
      let count = 0
      for (const row of rows.iterate()) {
        count += 1
        if (count > MOST_ROWS) throw new UnreadableFile('too-large')
        yield (row as unknown as unknown[]).map(plainNumber)
      }
    },
  }
}

/** Numbers that a double holds; larger ones are damage, and no error. */
function plainNumber(value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

function isSqliteError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR'
}
