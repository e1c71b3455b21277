import { crc32 } from 'node:zlib'

import type { Month } from '../../../src-shared/calendar.ts'
import { sealFooter } from '../../storage/seal.ts'
import { SCHEMA_VERSION, type MonthDocument } from './month-document.ts'

const SEPARATOR = ',\n    '
const END = '\n  ],\n'
/** How large a month may be, in bytes, whose space is kept for the next one: more wins than most have in years. */
const MOST_SHARED = 2 ** 20

/**
 * Where a month is put together that is written as a whole. Nearly all that are, are written once,
 * as by an import; with a space for each, a hundred of them would wait to be collected.
 */
let shared = Buffer.alloc(0)

/**
 * The bytes of a month's file: JSON with one record a line, for people and for tools that compare,
 * and a seal (seal.ts). Once a win was added, the bytes are kept, so that one more costs its own
 * line alone, however full the month is.
 */
export class MonthBytes {
  /** Whether the bytes are kept here, and not where the next month is put together. */
  #isOwn = false
  #bytes = shared
  /** Where the records end, in bytes, and the check value up to there. */
  #end = 0
  #crc = 0
  #document: MonthDocument | undefined

  /** The file's bytes for a document. Valid until the next call for any month. */
  of(month: Month, document: MonthDocument): Uint8Array {
    const added = this.#added(document)
    if (added !== undefined && this.#isOwn) {
      this.#append(this.#document?.wins.length === 0 ? `\n    ${added}` : SEPARATOR + added)
    } else this.#begin(month, document, added !== undefined)
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
    return same ? JSON.stringify(last) : undefined
  }

  /** @param isToGrow whether more wins are likely to be added one by one */
  #begin(month: Month, { wins, gone, rest, others }: MonthDocument, isToGrow: boolean): void {
    const head = Object.entries({ ...others, schemaVersion: SCHEMA_VERSION, month, gone })
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
      .join('')
    if (!this.#isOwn) this.#bytes = isToGrow ? Buffer.alloc(0) : shared
    this.#isOwn ||= isToGrow
    this.#end = 0
    this.#crc = 0
    this.#append(`{\n${head}  "wins": [`)
    const records = [...wins, ...rest].map((record) => JSON.stringify(record))
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
    if (!this.#isOwn && larger.length <= MOST_SHARED) shared = larger
  }
}

/** The bytes of a month's file for a document that is written once. */
export function monthBytes(month: Month, document: MonthDocument): Uint8Array {
  return Uint8Array.from(new MonthBytes().of(month, document))
}
