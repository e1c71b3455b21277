import { crc32 } from 'node:zlib'

import { sealFooter } from '../../storage/seal.ts'
import { PLAN_LISTS } from '../domain/plan-lists.ts'
import { SCHEMA_VERSION, type PlanDocument } from './plan-document.ts'

const SEPARATOR = ',\n    '

/** The text of a plan's file, for a plan that is written once. */
export function planText(document: PlanDocument): string {
  return Buffer.from(new PlanBytes().of(document)).toString('utf8')
}

/**
 * The bytes of a plan's file: JSON with two spaces a level, and a seal (seal.ts). They are kept, so
 * that of a list of thousands only what has changed is put into words again.
 */
export class PlanBytes {
  readonly #lists = new Map(PLAN_LISTS.map((name) => [name, new ListBytes()]))

  /** The file's bytes for a document. */
  of({ rest, others, ...lists }: PlanDocument): Uint8Array {
    const head = Object.entries({ ...others, schemaVersion: SCHEMA_VERSION })
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${indented(value, '  ')},\n`)
      .join('')
    const parts: Buffer[] = [Buffer.from(`{\n${head}`)]
    for (const [name, bytes] of this.#lists) {
      const entries = rest[name].length === 0 ? lists[name] : [...lists[name], ...rest[name]]
      const isEmpty = entries.length === 0
      const ends = [`  "${name}": [`, isEmpty ? '],\n' : '\n  ],\n'] as const
      parts.push(Buffer.from(ends[0]), bytes.of(entries), Buffer.from(ends[1]))
    }
    const body = Buffer.concat(parts)
    return Buffer.concat([body, Buffer.from(sealFooter(crc32(body)))])
  }
}

/** The bytes of the entries of one list, with what stands between them. */
class ListBytes {
  #entries: readonly unknown[] = []
  /** Where each entry ends. */
  #ends: number[] = []
  /** Each entry after a separator, the first one too. */
  #bytes: Buffer = Buffer.alloc(0)

  of(entries: readonly unknown[]): Buffer {
    const before = this.#entries
    if (entries === before) return this.#shown()
    const most = Math.min(before.length, entries.length)
    let first = 0
    while (first < most && before[first] === entries[first]) first += 1
    let last = 0
    while (last < most - first && before.at(-1 - last) === entries.at(-1 - last)) last += 1

    const changed = entries.slice(first, entries.length - last)
    const texts = changed.map((entry) => Buffer.from(SEPARATOR + indented(entry, '    ')))
    const until = this.#ends[first - 1] ?? 0
    const from = this.#ends[before.length - last - 1] ?? 0
    const middle = Buffer.concat(texts)
    const moved = until + middle.length - from
    const ends = this.#ends.slice(0, first)
    let end = until
    for (const { length } of texts) ends.push((end += length))
    for (const old of this.#ends.slice(before.length - last)) ends.push(old + moved)
    const [stays, follows] = [this.#bytes.subarray(0, until), this.#bytes.subarray(from)]
    this.#bytes = Buffer.concat([stays, middle, follows])
    this.#ends = ends
    this.#entries = entries
    return this.#shown()
  }

  #shown(): Buffer {
    return this.#bytes.subarray(1)
  }
}

/** A value as text that stands so far from the edge; within its words there are no line breaks. */
function indented(value: unknown, space: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${space}`)
}
