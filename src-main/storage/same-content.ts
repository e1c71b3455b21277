import { crc32 } from 'node:zlib'

type Fields = Record<string, unknown>

/**
 * The order in which this app writes what it makes. Keys that are not in it come first: what a
 * version does not know is written before what it knows.
 */
const WRITTEN_ORDER =
  'schemaVersion id month gone goals tasks steps repeats answers draft at zone offset day week ' +
  'question name identity hue shape text versions since source stepId taskId goalId repeatId linkedTo covers ' +
  'anchor friction chosenAt energyBefore energyAfter changes updatedAt deleted moved ' +
  'movedFrom wins'
const PLACES = new Map(WRITTEN_ORDER.split(' ').map((key, place) => [key, place]))

/**
 * The content of a sealed document whose bytes are no longer those that were written, where it is
 * still what was written: git may have changed the ends of its lines, an editor its indentation or
 * the order of its keys, a file system how its letters are composed.
 *
 * @returns undefined if the content is another one, or may be
 */
export function sameContent(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('crc32' in json)) return undefined
  const { crc32: expected, ...document } = json
  const composed = JSON.parse(JSON.stringify(document).normalize('NFC')) as Fields
  for (const content of [document, composed, inWrittenOrder(document), inWrittenOrder(composed)]) {
    const isWritten = [documentBody, monthBody].some((body) => sealOf(body(content)) === expected)
    if (isWritten) return { ...content, crc32: expected }
  }
  return undefined
}

/** A document before its seal, as small documents are laid out (seal.ts). */
export function documentBody(document: Fields): string {
  return `${JSON.stringify(document, undefined, 2).slice(0, -'\n}'.length)},\n`
}

/** A document before its seal, as months are laid out: one record a line. */
function monthBody({ wins, ...head }: Fields): string | undefined {
  if (!Array.isArray(wins)) return undefined
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  const records = wins.map((win) => `\n    ${JSON.stringify(win)}`).join(',')
  return `{\n${lines.join('')}  "wins": [${records}\n  ],\n`
}

function sealOf(body: string | undefined): string | undefined {
  return body === undefined ? undefined : crc32(body).toString(16).padStart(8, '0')
}

function inWrittenOrder<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inWrittenOrder) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => placeOf(a) - placeOf(b))
  return Object.fromEntries(entries.map(([key, inner]) => [key, inWrittenOrder(inner)])) as T
}

function placeOf(key: string): number {
  return PLACES.get(key) ?? -1
}
