import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

import { isLocked } from './filled-folder.ts'
import type { SeededRandom } from './seeded-random.ts'

/** What was done to one file. */
export interface Damage {
  /** Relative to the settings folder. */
  file: string
  kind: DamageKind
  /** What the file is now; none where it is gone or no file any more. */
  bytes: Buffer | undefined
}

const KINDS = [
  'cut short',
  'bits flipped',
  'a block of zeros',
  'a tail of zeros',
  'zeros added',
  'swapped',
  'wrong types',
  'ids twice',
  'future dates',
  'a list',
  'empty',
  'a folder',
  'locked',
  'gone',
] as const
type DamageKind = (typeof KINDS)[number]

/** Damages one of a folder's files in one way; a swap damages two. */
export function damageOne(root: string, files: readonly string[], random: SeededRandom): Damage[] {
  const file = random.of(files)
  const path = join(root, file)
  const kind = random.of(KINDS)
  if (!isPlain(path)) return []
  const before = readFileSync(path)
  const write = (bytes: Buffer): Damage[] => {
    if (bytes.equals(before)) return []
    writeFileSync(path, bytes)
    return [{ file, kind, bytes }]
  }
  switch (kind) {
    case 'cut short':
      return write(before.subarray(0, random.below(before.length)))
    case 'bits flipped':
      return write(flipped(before, random))
    case 'a block of zeros':
      return write(zeroed(before, random.below(before.length), 1 + random.below(512)))
    case 'a tail of zeros':
      return write(zeroed(before, random.below(before.length), before.length))
    case 'zeros added':
      return write(Buffer.concat([before, Buffer.alloc(1 + random.below(4096))]))
    case 'swapped':
      return swap(root, file, random.of(files))
    case 'wrong types':
      return write(
        edited(
          before,
          (record) => {
            const name = random.of(Object.keys(record))
            const wrong = random.of([null, 7, '', [], {}, true, 'x', -1, [[1]], '2026-13-45'])
            // Other words are no damage: a person has typed them (outside-change.ts).
            record[name] = name === 'text' && typeof wrong === 'string' ? '' : wrong
          },
          random,
        ),
      )
    case 'ids twice':
      return write(
        edited(
          before,
          (record, list) => {
            const older = { ...record, updatedAt: '2020-01-01T00:00:00.000Z', text: 'older words' }
            list.splice(random.below(list.length + 1), 0, random.of([record, older]))
          },
          random,
        ),
      )
    case 'future dates':
      return write(
        edited(
          before,
          (record) => {
            const name = random.of(['at', 'updatedAt', 'day'].filter((name) => name in record))
            if (name !== undefined)
              record[name] = name === 'day' ? '2099-11-23' : '2099-11-23T10:00:00.000Z'
            record['updatedAt'] = '2099-11-23T10:00:00.000Z'
          },
          random,
        ),
      )
    case 'a list':
      return write(Buffer.from(random.of(['[]', '[1, 2]', '[{"schemaVersion": 2, "wins": []}]'])))
    case 'empty':
      return write(Buffer.alloc(0))
    case 'a folder':
      rmSync(path)
      mkdirSync(path)
      writeFileSync(join(path, 'inside'), before)
      return [{ file, kind, bytes: undefined }]
    case 'locked':
      chmodSync(path, 0)
      return [{ file, kind, bytes: before }]
    case 'gone':
      rmSync(path)
      return [{ file, kind, bytes: undefined }]
  }
}

/** A file that can still be read and written, whatever was done to it before. */
function isPlain(path: string): boolean {
  return existsSync(path) && statSync(path).isFile() && !isLocked(path)
}

function flipped(before: Buffer, random: SeededRandom): Buffer {
  const bytes = Buffer.from(before)
  for (let flips = 1 + random.below(16); flips > 0; flips -= 1) {
    const place = random.below(bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8))
  }
  return bytes
}

function zeroed(before: Buffer, from: number, length: number): Buffer {
  return Buffer.from(before).fill(0, from, Math.min(before.length, from + length))
}

function swap(root: string, one: string, other: string): Damage[] {
  const [onePath, otherPath] = [join(root, one), join(root, other)]
  if (one === other || !isPlain(otherPath)) return []
  const [here, there] = [readFileSync(onePath), readFileSync(otherPath)]
  if (here.equals(there)) return []
  writeFileSync(onePath, there)
  writeFileSync(otherPath, here)
  return [
    { file: one, kind: 'swapped', bytes: there },
    { file: other, kind: 'swapped', bytes: here },
  ]
}

type Fields = Record<string, unknown>

/** JSON with one of its records changed, and everything else as it was, the seal included. */
function edited(
  before: Buffer,
  change: (record: Fields, list: Fields[]) => void,
  random: SeededRandom,
): Buffer {
  let json: Fields
  try {
    json = JSON.parse(before.toString('utf8')) as Fields
  } catch {
    return before
  }
  const lists = Object.values(json).filter(
    (value): value is Fields[] => Array.isArray(value) && value.length > 0,
  )
  const list = lists.length > 0 ? random.of(lists) : [json]
  change(random.of(list), list)
  return Buffer.from(JSON.stringify(json, undefined, 2))
}
