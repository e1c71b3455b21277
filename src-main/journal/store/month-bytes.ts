import { crc32 } from 'node:zlib'

import type { Month } from '../../../src-shared/calendar.ts'
import { sealFooter } from '../../storage/seal.ts'
import { SCHEMA_VERSION, type MonthDocument } from './month-document.ts'

/** Records never change once made, so each is put into words once. */
const lines = new WeakMap<object, string>()

function line(record: unknown): string {
  if (typeof record !== 'object' || record === null) return JSON.stringify(record)
  const known = lines.get(record)
  if (known !== undefined) return known
  const text = JSON.stringify(record)
  lines.set(record, text)
  return text
}

const SEPARATOR = ',\n    '
const END = '\n  ],\n'

/**
 * The bytes of a month's file: JSON with one record a line, for people and for tools that compare,
 * and a seal (seal.ts). The bytes are kept, so that one more win costs its own line alone, however
 * full the month is.
 */
export class MonthBytes {
  #bytes = Buffer.alloc(0)
  /** Where the records end, in bytes, and the check value up to there. */
  #end = 0
  #crc = 0
  #document: MonthDocument | undefined

  /** The file's bytes for a document. Valid until the next call. */
  of(month: Month, document: MonthDocument): Uint8Array {
    const added = this.#added(document)
    if (added === undefined) this.#begin(month, document)
    else this.#append(this.#document?.wins.length === 0 ? `\n    ${added}` : SEPARATOR + added)
    this.#document = document
    const crc = crc32(END, this.#crc)
    const footer = END + sealFooter(crc)
    this.#makeSpace(footer.length)
    const length = this.#end + this.#bytes.write(footer, this.#end, 'latin1')
    return this.#bytes.subarray(0, length)
  }

  /** The one line by which a document differs from the last one, if that is all. */
  #added(document: MonthDocument): string | undefined {
    const before = this.#document
    if (before === undefined || document.rest.length > 0) return undefined
    if (document.gone !== before.gone || document.others !== before.others) return undefined
    const last = document.wins.at(-1)
    if (last === undefined || document.wins.length !== before.wins.length + 1) return undefined
    const same = before.wins.every((win, index) => win === document.wins[index])
    return same ? line(last) : undefined
  }

  #begin(month: Month, { wins, gone, rest, others }: MonthDocument): void {
    const head = Object.entries({ ...others, schemaVersion: SCHEMA_VERSION, month, gone })
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
      .join('')
    this.#end = 0
    this.#crc = 0
    this.#append(`{\n${head}  "wins": [`)
    const records = [...wins, ...rest].map(line)
    if (records.length > 0) this.#append(`\n    ${records.join(SEPARATOR)}`)
  }

  #append(text: string): void {
    this.#makeSpace(Buffer.byteLength(text))
    const length = this.#bytes.write(text, this.#end)
    this.#crc = crc32(this.#bytes.subarray(this.#end, this.#end + length), this.#crc)
    this.#end += length
  }

  #makeSpace(bytes: number): void {
    const needed = this.#end + bytes
    if (needed <= this.#bytes.length) return
    // Room for some days more: what is opened to be written once is not to take twice its size.
    const larger = Buffer.alloc(Math.max(4096, Math.ceil(needed * 1.25)))
    this.#bytes.copy(larger, 0, 0, this.#end)
    this.#bytes = larger
  }
}

/** The bytes of a month's file for a document that is written once. */
export function monthBytes(month: Month, document: MonthDocument): Uint8Array {
  return Uint8Array.from(new MonthBytes().of(month, document))
}
