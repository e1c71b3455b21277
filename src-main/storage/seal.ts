import { crc32 } from 'node:zlib'

import { parseJson } from './parse-json.ts'
import { plainBytes } from './plain-bytes.ts'
import { documentBody, sameContent } from './same-content.ts'

/**
 * The end of every document that this app writes: a check value over all bytes before it, so that
 * a byte that was changed by the disk is noticed even where the JSON is still JSON.
 *
 * CRC-32 (ISO 3309, as in zlib) finds every burst of up to 32 bits. It guards against accidents,
 * not against people: without the line, a file counts as edited by hand and is read as it is.
 * It is about what a file says: where only the bytes differ (a byte order mark, other line ends or
 * indents, composed or decomposed letters), the content is laid out as this app writes it, and if
 * the value fits then, nothing happened.
 *
 * Every version of the app to come keeps this line: it tells damage from a newer version.
 */
const MARK = '  "crc32": "'
const FOOTER_BYTES = MARK.length + 8 + '"\n}\n'.length
/** In how many bytes beside the check value the last line may differ and still be a seal. */
const MISREAD_BYTES = 6

/** The footer for a body whose check value is `crc`. The body ends with a comma and a new line. */
export function sealFooter(crc: number): string {
  return `${MARK}${crc.toString(16).padStart(8, '0')}"\n}\n`
}

/** A body with its footer. */
function seal(body: string): string {
  return body + sealFooter(crc32(body))
}

/** A document as text with a seal. For documents that are small. */
export function sealedJson(document: Record<string, unknown>): string {
  const { crc32: _, ...rest } = document
  return seal(documentBody(rest))
}

/** What the bytes of a file say, and whether that is what was written. */
export interface SealedReading {
  /** `unsealed` where nothing says what was written. */
  seal: 'whole' | 'damaged' | 'unsealed'
  /** Undefined if it is no JSON. */
  json: unknown
}

/**
 * Reads a document with its seal. One that was written anew by another program with the same
 * content is whole: the seal is about what a file says.
 */
export function readSealed(given: Buffer): SealedReading {
  const bytes = plainBytes(given)
  const json = parseJson(bytes)
  const body = bytes.subarray(0, Math.max(0, bytes.length - FOOTER_BYTES))
  if (bytes.subarray(body.length).toString('latin1') === sealFooter(crc32(body))) {
    return { seal: 'whole', json }
  }
  if (!bytes.includes('"crc32"') && !looksSealed(bytes)) return { seal: 'unsealed', json }
  const same = sameContent(json)
  return same === undefined ? { seal: 'damaged', json } : { seal: 'whole', json: same }
}

/** Whether the end of a file was a seal before a few of its bytes were changed. */
function looksSealed(bytes: Buffer): boolean {
  const end = bytes.subarray(Math.max(0, bytes.length - FOOTER_BYTES)).toString('latin1')
  const fixed = [...Array(FOOTER_BYTES).keys()].filter(
    (place) => place < MARK.length || place >= MARK.length + 8,
  )
  const footer = sealFooter(0)
  return fixed.filter((place) => end[place] !== footer[place]).length <= MISREAD_BYTES
}
