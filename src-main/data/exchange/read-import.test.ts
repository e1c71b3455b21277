import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { wallTime } from '../../../src-shared/calendar.ts'
import type { ImportContext, ImportEvent, SourceFile } from './import-format.ts'
import { importFormats } from './import-formats.ts'
import { readImport } from './read-import.ts'
import { importSamples, packedSamples } from './tests/import-samples.ts'
import { eventsRead, fileOf, linesRead, someContext } from './tests/read-sample.ts'

const TODO = 'x 2026-11-20 Rang Zoë'
const DONE = ['win 2026-11-20 Rang Zoë']

function encoded(text: string, unit: (code: number) => number[], mark: number[]): Uint8Array {
  return Uint8Array.from([...mark, ...Array.from(text, (char) => unit(char.charCodeAt(0))).flat()])
}

it.each([
  ['UTF-8', strToU8(TODO)],
  ['UTF-8 with a mark', strToU8(`\uFEFF${TODO}`)],
  ['UTF-16 little-endian', encoded(TODO, (code) => [code & 255, code >> 8], [0xff, 0xfe])],
  ['UTF-16 big-endian', encoded(TODO, (code) => [code >> 8, code & 255], [0xfe, 0xff])],
  ['UTF-16 without a mark', encoded(TODO, (code) => [code & 255, code >> 8], [])],
  ['Windows-1252', encoded(TODO, (code) => [code], [])],
  ['CRLF', strToU8(`${TODO}\r\n`)],
  ['CR', strToU8(`\r${TODO}\r`)],
  ['zeros', strToU8(TODO.replace(' ', '\0 '))],
])('reads a text in %s', (_, bytes) => {
  expect(linesRead(fileOf('done.txt', bytes))).toEqual(DONE)
})

it('knows the sample of each format of another program for what it is', () => {
  const samples = importSamples()
  const others = importFormats.filter(({ id }) => !id.startsWith('micro-momentum'))
  expect([...samples.keys()].toSorted()).toEqual(others.map(({ id }) => id).toSorted())
  for (const [id, file] of samples) {
    const formats = eventsRead(file).flatMap((event) => (event.kind === 'format' ? event.id : []))
    expect(formats).toEqual([id])
  }
})

function idsIn(events: Iterable<ImportEvent>): string[] {
  return [...events].flatMap((event) => {
    if (event.kind === 'win') return event.id
    return event.kind === 'task' ? [event.id].concat(event.steps.map((step) => step.id)) : []
  })
}

it('gives the same ids each time, wherever the person is and whatever the file is called', () => {
  const contexts: ImportContext[] = [
    someContext(),
    {
      ...someContext({ keepMarks: true }),
      zone: 'Pacific/Kiritimati',
      dayStartHour: 0,
      today: '2030-01-01',
    },
  ]
  const [here, there] = contexts.map((context) =>
    packedSamples().map((file) => idsIn(readImport([file], context))),
  )
  expect(there).toEqual(here)
  for (const ids of here ?? []) {
    expect(ids.length).toBeGreaterThan(0)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
  }
  const [name, text] = ['done.txt', 'x 2026-11-20 Ran\nx 2026-11-20 Ran']
  expect(idsIn(eventsRead(fileOf(`copy of ${name}`, text)))).toEqual(
    idsIn(eventsRead(fileOf(name, text))),
  )
})

it('leaves out what a file has twice, and says so', () => {
  const entry = '{"uuid":"A","creationDate":"2026-11-20T10:00:00Z","text":"Once"}'
  expect(linesRead(fileOf('a.json', `{"metadata":{},"entries":[${entry},${entry}]}`))).toEqual([
    'win 2026-11-20 Once [a]',
    'left out: twice (Once)',
  ])
})

const CHANGES = [
  '2026-03-08',
  '2026-03-29',
  '2026-04-05',
  '2026-10-04',
  '2026-10-25',
  '2026-11-01',
  '2024-02-29',
]

/** All of them with `npm run torture`; else one of each dozen, and those with the oddest clocks. */
const ZONES = Intl.supportedValuesOf('timeZone')
  .filter((_, index) => process.env['IMPORT_CASES'] !== undefined || index % 12 === 0)
  .concat(
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Africa/Casablanca',
    '+14:00',
    '-12:00',
    '+05:45',
  )

it('keeps a date without a time at noon of that day, in every zone of the world', () => {
  const file = fileOf('done.txt', CHANGES.map((day) => `x ${day} Ran`).join('\n'))
  for (const zone of ZONES) {
    const wins = eventsRead(file, { ...someContext(), zone }).filter(
      (event) => event.kind === 'win',
    )
    expect(wins.map(({ day }) => day)).toEqual(CHANGES)
    for (const { at, day, offset } of wins) {
      expect(wallTime(Date.parse(at), zone)).toBe(`${day}T12:00`)
      expect(offset).toMatch(/^[+-]\d\d:\d\d$/)
    }
  }
})

it('tells files of a folder apart, and what is in none of the formats', () => {
  const files = [
    fileOf('vault/2026-11-20.md', '- [x] Swam'),
    fileOf('vault/.obsidian/app.json', '{}'),
    fileOf('vault/todo.txt', 'x 2026-11-19 Ran'),
  ]
  const expected = [
    'win 2026-11-20 Swam',
    'left out: file-not-known (vault/.obsidian/app.json)',
    'win 2026-11-19 Ran',
  ]
  expect(linesRead(files)).toEqual(expected)
  const wins = eventsRead(files).filter((event) => event.kind === 'win')
  expect(wins.map(({ file }) => file)).toEqual(['vault/2026-11-20.md', 'vault/todo.txt'])
})

it.each<[string, SourceFile, string]>([
  ['empty', fileOf('todo.txt', ''), 'empty'],
  [
    'without text',
    fileOf(
      'todo.csv',
      new Uint8Array(5000).map((_, i) => (i * 7919) % 251),
    ),
    'not-text',
  ],
  ['of no format', fileOf('letter.txt', 'Dear Ann'), 'unknown-format'],
  ['of another database', fileOf('a.db', 'SQLite format 3\0 and so on'), 'unknown-format'],
  ['of JSON that ends early', fileOf('a.json', '{"a":\n[1,'), 'not-as-expected at 2'],
  ['that nests without end', fileOf('a.json', '['.repeat(100_000)), 'too-deep at 1'],
  [
    'of one endless line',
    fileOf('todo.txt', `x 2026-11-20 Ran\n${'a'.repeat(2 ** 20 + 1)}`),
    'line-too-long at 2',
  ],
  ['that is too large', fileOf('todo.txt', new Uint8Array(65 * 2 ** 20).fill(97)), 'too-large'],
  [
    'cut off',
    fileOf('a.zip', zipSync({ 'a.txt': strToU8('abc') }).subarray(0, 40)),
    'archive-damaged',
  ],
  [
    'packed to fill a disk',
    fileOf('a.zip', zipSync({ 'a.csv': new Uint8Array(2 ** 25) })),
    'unpacks-too-large',
  ],
  ['locked', fileOf('a.zip', locked()), 'archive-locked'],
])('has a sentence for a file %s', (_, file, code) => {
  const told = linesRead(file).find((line) => line.startsWith('problem'))
  expect(told?.replace(/, expected.*/, '')).toBe(
    `problem: ${code}`.replace(/: (.*) at (\d+)$/, ' at $2: $1'),
  )
})

function locked(): Uint8Array {
  const bytes = zipSync({ 'a.txt': strToU8('abc') })
  bytes[6] = 1
  return bytes
}

it('takes the names in an archive for words, whatever they are', () => {
  const zip = zipSync({
    '../../../etc/todo.txt': strToU8('x 2026-11-20 Ran'),
    'C:\\windows\\a.exe': strToU8('MZ'),
    '__MACOSX/._todo.txt': strToU8('x'),
    'inner.zip': zipSync({ 'todo.txt': strToU8(TODO) }),
  })
  expect(linesRead(fileOf('a.zip', zip))).toEqual([
    'win 2026-11-20 Ran',
    'left out: file-not-known (C:\\windows\\a.exe)',
    'left out: file-not-known (inner.zip)',
  ])
})

it('does not believe an archive that says of a file that it is small', () => {
  const zip = zipSync({ 'a.csv': [new Uint8Array(2 ** 17).fill(97), { level: 9 }] })
  const view = new DataView(zip.buffer)
  const central = zip.findLastIndex(
    (byte, at) => byte === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1,
  )
  view.setUint32(central + 24, 10, true)
  const unpacked = eventsRead(fileOf('a.zip', zip))
  expect(unpacked.length).toBeLessThan(10)
})

it('leaves out what was done later than today, before 1970, or on no day', () => {
  const text = 'x 2026-11-30 Ahead\nx 1969-12-31 Long ago\nx 2026-02-30 Never\nx 2026-11-29 Today\n'
  expect(linesRead(fileOf('done.txt', text))).toEqual([
    'left out at 1: later-than-today (Ahead)',
    'left out at 2: before-1970 (Long ago)',
    'left out at 3: date-not-understood (Never)',
    'win 2026-11-29 Today',
  ])
})

it('cleans words as the app does, and leaves out what is too long', () => {
  const text = `x 2026-11-20 a\u0007b \uD800c\nx 2026-11-20 ${'a'.repeat(20_001)}\nx 2026-11-20 \u200B\n`
  const utf16 = encoded(text, (code) => [code & 255, code >> 8], [0xff, 0xfe])
  expect(linesRead(fileOf('done.txt', utf16)).map((line) => line.slice(0, 30))).toEqual([
    'win 2026-11-20 ab \uFFFDc',
    'left out at 2: too-long (aaaaa',
    'left out at 3: no-text (\u200B)',
  ])
})

it('can be stopped between any two events', () => {
  const file = fileOf('done.txt', 'x 2026-11-20 Ran\n'.repeat(100_000))
  const reading = readImport([file], someContext())
  reading.next()
  reading.next()
  expect(reading.return().done).toBe(true)
  expect(reading.next().done).toBe(true)
})

it('says of a fault of its own that it was one, and keeps what came before', () => {
  const faulty = {
    id: 'faulty',
    name: 'Faulty',
    recognise: () => 1,
    *read() {
      yield { kind: 'win' as const, text: 'Ran', when: { day: '2026-11-20' } }
      throw new TypeError('no such thing')
    },
  }
  const events = [...readImport([fileOf('a.txt', 'a')], someContext(), [faulty])]
  expect(events.map(({ kind }) => kind)).toEqual(['format', 'win', 'problem'])
  expect(events.at(-1)).toMatchObject({ code: 'not-read', file: 'a.txt' })
})

it('never throws for anything that bytes can be', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.csv', 'a.json', 'a.txt', 'a.md', 'a.ics', 'a.zip', 'a'),
      (bytes, name) => {
        for (const event of readImport([{ name, bytes }], someContext())) {
          expect(event).not.toMatchObject({ code: 'not-read' })
        }
      },
    ),
    { numRuns: 200 },
  )
})
