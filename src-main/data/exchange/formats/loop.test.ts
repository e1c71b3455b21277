import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { eventsRead, fileOf, linesRead, someContext } from '../tests/read-sample.ts'

const HABITS = `Position,Name,Type,Question,Description,FrequencyNumerator,FrequencyDenominator,Color,Unit,Target Type,Target Value,Archived?
001,Stretch,YES_NO,Did you stretch?,,1,1,#FF8F00,,,,false
002,"Read, slowly",NUMERICAL,,,1,1,#00897B,pages,AT_LEAST,10.0,false
003,Coffee,NUMERICAL,,,1,1,#00897B,cups,AT_MOST,2.0,true
`
const ARCHIVE = {
  'Habits.csv': HABITS,
  'Scores.csv': 'Date,Stretch,\n2026-11-03,0.1,\n',
  'Checkmarks.csv':
    'Date,Stretch,Read, slowly,Coffee,\n2026-11-03,YES_MANUAL,5000,1000,\n2026-11-02,UNKNOWN,UNKNOWN,3000,\n',
  '001 Stretch/Checkmarks.csv':
    'Date,Value,Notes\n2026-11-03,YES_MANUAL,"on the balcony, cold"\n2026-11-02,YES_AUTO,\n2026-11-01,SKIP,\n2026-10-31,NO,tired\n',
  '002 Read slowly/Checkmarks.csv': 'Date,Value,Notes\n2026-11-03,5500,\n2026-11-02,0,\n',
  '003 Coffee/Checkmarks.csv': 'Date,Value,Notes\n2026-11-03,1000,\n2026-11-02,3000,\n',
}

function zipOf(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  )
}

it('reads the archive of tables: a day is done where it was ticked by hand', () => {
  expect(linesRead(fileOf('Loop Habits CSV 2026-11-03.zip', zipOf(ARCHIVE)))).toEqual([
    'win 2026-11-03 Stretch – on the balcony, cold',
    'left out at 3: counted-by-itself (Stretch 2026-11-02)',
    'left out at 4: skipped-there (Stretch 2026-11-01)',
    'left out at 5: not-done (Stretch 2026-10-31)',
    'win 2026-11-03 Read, slowly: 5.5 pages',
    'left out at 3: not-done (Read, slowly 2026-11-02)',
    'win 2026-11-03 Coffee: 1 cups',
    'left out at 3: not-done (Coffee 2026-11-02)',
  ])
})

it('reads the table of all habits where there are no others', () => {
  const { 'Habits.csv': habits, 'Checkmarks.csv': checkmarks } = ARCHIVE
  const files = [fileOf('x/Habits.csv', habits), fileOf('x/Checkmarks.csv', checkmarks)]
  expect(linesRead(files)).toEqual([
    'win 2026-11-03 Stretch',
    'win 2026-11-03 Read, slowly: 5 pages',
    'win 2026-11-03 Coffee: 1 cups',
    'left out at 3: not-done (Coffee 2026-11-02)',
  ])
  expect(
    linesRead(fileOf('Checkmarks.csv', 'Date,Stretch,\n2026-11-03,2,\n2026-11-02,1,\n')),
  ).toEqual(['win 2026-11-03 Stretch', 'left out at 3: counted-by-itself (Stretch 2026-11-02)'])
})

it('reads tables of version 1, which have no header and say 2 for done', () => {
  const files = [
    fileOf(
      'Habits.csv',
      'Position,Name,Description,NumRepetitions,Interval,Color\n001,Run,,1,1,#FF8F00\n',
    ),
    fileOf('001 Run/Checkmarks.csv', '2016-03-02,2\n2016-03-01,1\n2016-02-29,0\n'),
  ]
  expect(linesRead(files)).toEqual([
    'win 2016-03-02 Run',
    'left out at 2: counted-by-itself (Run 2016-03-01)',
    'left out at 3: not-done (Run 2016-02-29)',
  ])
})

/** A database as a version of Loop leaves it. */
function databaseOf(...statements: string[]): Uint8Array {
  const database = new DatabaseSync(':memory:')
  for (const statement of statements) database.exec(statement)
  const bytes = database.serialize()
  database.close()
  return bytes
}

const DAY = 86_400_000
const NOVEMBER_1 = Date.UTC(2026, 10, 1)

it('reads a database before there were values: a row is a day', () => {
  const bytes = databaseOf(
    'CREATE TABLE Habits (Id INTEGER PRIMARY KEY, archived INTEGER, name TEXT, position INTEGER)',
    'CREATE TABLE Repetitions (Id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER)',
    "INSERT INTO Habits VALUES (3, 0, 'Run', 0), (4, 1, 'Run', 1)",
    `INSERT INTO Repetitions (habit, timestamp) VALUES (3, ${NOVEMBER_1}), (4, ${NOVEMBER_1}), (9, 0)`,
    'PRAGMA user_version = 12',
  )
  expect(linesRead(fileOf('Loop.db', bytes))).toEqual([
    'win 2026-11-01 Run',
    'win 2026-11-01 Run',
    'left out: deleted',
  ])
})

it('reads a database with values, notes and groups', () => {
  const bytes = databaseOf(
    'PRAGMA user_version = 26',
    'CREATE TABLE HabitGroups (id INTEGER PRIMARY KEY, name TEXT, uuid TEXT)',
    'CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT, uuid TEXT, type INTEGER, unit TEXT, target_type INTEGER, target_value REAL, group_uuid TEXT)',
    'CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER, value INTEGER, notes TEXT)',
    "INSERT INTO HabitGroups VALUES (1, 'Body', 'g')",
    "INSERT INTO Habits VALUES (1, 'Walk', 'u1', 0, '', 0, 0, 'g'), (2, 'Tea', 'u2', 1, 'cups', 1, 2, NULL)",
    `INSERT INTO Repetitions (habit, timestamp, value, notes) VALUES
      (1, ${NOVEMBER_1}, 2, 'to the lake'), (1, ${NOVEMBER_1 + DAY}, 1, NULL), (1, ${NOVEMBER_1 + 2 * DAY}, 3, ''),
      (2, ${NOVEMBER_1}, 1500, ''), (2, ${NOVEMBER_1 + DAY}, 9000, ''), (2, ${NOVEMBER_1 + 2 * DAY}, 'x', '')`,
  )
  expect(linesRead(fileOf('Loop.db', bytes))).toEqual([
    'win 2026-11-01 Walk – to the lake [Body]',
    'left out: counted-by-itself (Walk 2026-11-02)',
    'left out: skipped-there (Walk 2026-11-03)',
    'win 2026-11-01 Tea: 1.5 cups',
    'left out: not-done (Tea 2026-11-02)',
    'left out: line-not-understood (Tea)',
  ])
})

it('runs nothing that a hostile schema has: no view, no trigger, no computed column', () => {
  const endless =
    'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i, i, i FROM n'
  const view = databaseOf(
    'CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT)',
    `CREATE VIEW Repetitions (id, habit, timestamp) AS ${endless}`,
  )
  expect(linesRead(fileOf('a.db', view))).toEqual([
    'problem: not-as-expected, expected Habits, Repetitions',
  ])
  const computed = databaseOf(
    'CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT)',
    'CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER, value INTEGER AS (length(hex(zeroblob(400)))))',
    "INSERT INTO Habits VALUES (1, 'Run')",
    `INSERT INTO Repetitions (habit, timestamp) VALUES (1, ${NOVEMBER_1})`,
  )
  expect(linesRead(fileOf('a.db', computed))).toEqual(['win 2026-11-01 Run'])
})

it('says of a damaged database that it is damaged', () => {
  const bytes = databaseOf(
    'CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT)',
    'CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER)',
  )
  expect(linesRead(fileOf('Loop.db', bytes.fill(7, 4096)))).toEqual(['problem: database-damaged'])
})

it('reads a database that was written with a log beside it', () => {
  const bytes = databaseOf(
    'CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT)',
    'CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER)',
    "INSERT INTO Habits VALUES (1, 'Run')",
    `INSERT INTO Repetitions (habit, timestamp) VALUES (1, ${NOVEMBER_1})`,
  )
  bytes[18] = 2
  bytes[19] = 2
  expect(linesRead(fileOf('Loop.db', bytes))).toEqual(['win 2026-11-01 Run'])
})

it('gives the same ids for the archive as for one of its tables', () => {
  const idsOf = (name: string, bytes: Uint8Array | string): string[] =>
    eventsRead(fileOf(name, bytes)).flatMap((event) => (event.kind === 'win' ? event.id : []))
  const [first] = idsOf('a.zip', zipOf(ARCHIVE))
  const alone = idsOf('001 Stretch/Checkmarks.csv', ARCHIVE['001 Stretch/Checkmarks.csv'])
  expect(alone).toEqual([first])
})

it('leaves what lies beside its tables to other formats', () => {
  const { 'Habits.csv': habits, 'Checkmarks.csv': checkmarks } = ARCHIVE
  const files = [
    fileOf('Habits.csv', habits),
    fileOf('todo.txt', 'x 2026-11-20 Ran'),
    fileOf('Checkmarks.csv', checkmarks),
  ]
  expect(linesRead(files)).toEqual(
    expect.arrayContaining(['win 2026-11-03 Stretch', 'win 2026-11-20 Ran']),
  )
})

/** The names of the tables stay, so that it is taken for what it was. */
function damagedFrom(bytes: Uint8Array, from: number): Uint8Array {
  return bytes.slice().fill(7, from, from === 4096 ? bytes.length : from + 80)
}

it('reads a copy in the given folder where the engine cannot read from memory', () => {
  const bytes = databaseOf(
    'CREATE TABLE Habits (id INTEGER PRIMARY KEY, name TEXT)',
    'CREATE TABLE Repetitions (id INTEGER PRIMARY KEY, habit INTEGER, timestamp INTEGER)',
    "INSERT INTO Habits VALUES (1, 'Run')",
    `INSERT INTO Repetitions (habit, timestamp) VALUES (1, ${NOVEMBER_1})`,
  )
  const known = Object.getOwnPropertyDescriptor(DatabaseSync.prototype, 'deserialize')
  const scratchFolder = mkdtempSync(join(tmpdir(), 'scratch-'))
  try {
    Object.defineProperty(DatabaseSync.prototype, 'deserialize', { ...known, value: undefined })
    const context = { ...someContext(), scratchFolder }
    expect(linesRead(fileOf('Loop.db', bytes), context)).toEqual(['win 2026-11-01 Run'])
    for (const from of [4096, 100, 16]) {
      expect(linesRead(fileOf('Loop.db', damagedFrom(bytes, from)), context)).toEqual([
        'problem: database-damaged',
      ])
    }
    expect(readdirSync(scratchFolder)).toEqual([])
  } finally {
    if (known !== undefined) Object.defineProperty(DatabaseSync.prototype, 'deserialize', known)
    rmSync(scratchFolder, { recursive: true, force: true })
  }
})
