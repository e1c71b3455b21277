import { zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { winSchema } from '../../../src-shared/records.ts'
import type { ImportEvent, SourceFile } from './import-format.ts'
import { readImport } from './read-import.ts'
import { packedSamples } from './tests/import-samples.ts'
import { someContext } from './tests/read-sample.ts'

/** How many damaged files are read: `npm run torture` reads many. */
const CASES = Number(process.env['IMPORT_CASES'] ?? 400)
const SEED = Number(process.env['IMPORT_SEED'] ?? 2026)

/** What files are made of that wish harm, or that programs have written by mistake. */
const STRANGE = [
  '"',
  '""',
  '\0',
  '\r',
  '\n\n',
  ',',
  ';',
  '\t',
  '[',
  '{',
  '}',
  ']',
  '\\',
  '/',
  '../../../',
  '=1+1',
  '@SUM(A1)',
  '<!ENTITY a "&b;&b;">',
  '&#1114112;',
  '&lt;',
  ']]>',
  '\u2028',
  '\uFEFF',
  '\u202E',
  '\u200B',
  '😀',
  '🔁',
  '✅',
  '::',
  '[x]',
  '9999999999999999',
  '-1',
  '1e999',
  'null',
  '"__proto__":{"a":1},',
  '2026-02-30',
  '0000-00-00',
  '00:00',
  'T99:99:99Z',
  'BEGIN:VTODO\r\n',
  'END:VTODO\r\n',
  'RECURRENCE-ID:',
  'RRULE:FREQ=SECONDLY',
  '- [x] ',
  '\u0000\uFFFF',
  'NaN',
  '(A) ',
  'x ',
  'PK\u0003\u0004',
]

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Bytes = Uint8Array
type Damage = (bytes: Bytes, below: (most: number) => number) => Bytes

const encoder = new TextEncoder()

function spliced(bytes: Bytes, from: number, to: number, between: Bytes): Bytes {
  const result = new Uint8Array(from + between.length + bytes.length - to)
  result.set(bytes.subarray(0, from))
  result.set(between, from)
  result.set(bytes.subarray(to), from + between.length)
  return result
}

function asUtf16(bytes: Bytes): Bytes {
  const text = new TextDecoder('latin1').decode(bytes)
  return Uint8Array.from(Array.from(text, (char) => [char.charCodeAt(0) & 255, 0]).flat())
}

const DAMAGES: readonly Damage[] = [
  (bytes, below) => bytes.slice(0, below(bytes.length + 1)),
  (bytes, below) => {
    const copy = bytes.slice()
    for (let times = below(8); times >= 0 && copy.length > 0; times -= 1)
      copy[below(copy.length)] = below(256)
    return copy
  },
  (bytes, below) => {
    const at = below(bytes.length + 1)
    return spliced(bytes, at, at, encoder.encode(STRANGE[below(STRANGE.length)]))
  },
  (bytes, below) => {
    const from = below(bytes.length + 1)
    const to = Math.min(bytes.length, from + below(60))
    return spliced(bytes, from, to, new Uint8Array())
  },
  (bytes, below) => {
    const from = below(bytes.length + 1)
    const part = bytes.slice(from, from + below(200))
    return spliced(
      bytes,
      from,
      from,
      new Uint8Array(part.length * 20).map((_, at) => part[at % part.length] ?? 0),
    )
  },
  (bytes) => asUtf16(bytes),
  (bytes, below) =>
    Uint8Array.from([
      ...([
        [0xff, 0xfe],
        [0xfe, 0xff],
        [0xef, 0xbb, 0xbf],
      ][below(3)] ?? []),
      ...bytes,
    ]),
  (bytes) => bytes.map((byte) => (byte === 0x0a ? 0x0d : byte)),
  (bytes) =>
    zipSync({ '../../../../tmp/x.csv': bytes, 'a/b.json': bytes, 'c.md': bytes }, { level: 1 }),
  (bytes, below) => bytes.map((byte) => (byte >= 0x30 && byte <= 0x39 ? 0x30 + below(10) : byte)),
]

/** What may be kept: the whole of a win, but for when and from where it came in. */
const kept = winSchema.omit({ source: true, updatedAt: true })

/** What is wrong with what a file came to. */
function faultsOf(events: Iterable<ImportEvent>): string[] {
  const ids = new Set<string>()
  const faults: string[] = []
  const expectNew = (id: string): void => {
    if (ids.has(id)) faults.push(`${id} twice`)
    ids.add(id)
  }
  for (const event of events) {
    if (event.kind === 'problem' && event.code === 'not-read') faults.push('a fault of ours')
    if (event.kind === 'win') {
      if (!kept.safeParse(event).success) faults.push(`no win: ${JSON.stringify(event)}`)
      if (event.day > '2026-11-29') faults.push(`ahead: ${event.day}`)
      expectNew(event.id)
    }
    if (event.kind === 'task') {
      for (const { id, text } of [event, ...event.steps]) {
        if (text.trim() === '') faults.push(`no words: ${id}`)
        expectNew(id)
      }
    }
  }
  return faults
}

function readOrThrown(file: SourceFile): string[] {
  try {
    return faultsOf(readImport([file], someContext()))
  } catch (error) {
    return [`thrown: ${String(error)}`]
  }
}

it(`reads ${CASES} damaged files to a win, a task, a reason or a sentence (seed ${SEED})`, () => {
  const next = numbersFrom(SEED)
  const below = (most: number): number => Math.floor(next() * most)
  const samples = packedSamples()
  for (let index = 0; index < CASES; index += 1) {
    const { name, bytes } = samples[index % samples.length] as SourceFile
    let damaged = bytes
    for (let times = below(3); times >= 0; times -= 1) {
      damaged = DAMAGES[below(DAMAGES.length)]?.(damaged, below) ?? damaged
    }
    expect(readOrThrown({ name, bytes: damaged }), `case ${index}, ${name}`).toEqual([])
  }
})
