import type { SourceFile } from '../import-format.ts'
import { headOf, textOf } from './file-text.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { wholePartOf } from './whole-part.ts'

/** How deep a file may nest. Programs nest a dozen levels. */
const DEPTH = 200

interface Damage {
  error: UnreadableFile
  /** Where the file stops being JSON, in UTF-16 code units. */
  at: number
  /** What is whole of it, by how deep its records lie. */
  wholes: Map<number, unknown>
}

type Parsed = { value: unknown } | Damage

const parsed = new WeakMap<SourceFile, Parsed>()
const readInPart = new WeakSet<SourceFile>()

/** An object of a JSON file, whatever is in it. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * The value of a JSON file; of one that is damaged, what is whole of it (`jsonDamage`).
 *
 * @param depth how deep the records lie that are read of it, from 1 for the outermost value
 * @throws UnreadableFile with the line, if there is nothing
 */
export function jsonOf(file: SourceFile, depth: number): unknown {
  const known = parsedOf(file)
  if ('value' in known) return known.value
  const whole = wholeOf(file, known, depth)
  if (whole === undefined) throw known.error
  readInPart.add(file)
  return whole
}

/**
 * Where a file stops being JSON, and what was expected. Undefined if it was not read in part.
 */
export function jsonDamage(file: SourceFile): UnreadableFile | undefined {
  return readInPart.has(file) ? jsonError(file) : undefined
}

/** Why a file is no JSON. Undefined if it is. */
export function jsonError(file: SourceFile): UnreadableFile | undefined {
  const known = parsedOf(file)
  return 'error' in known ? known.error : undefined
}

function parsedOf(file: SourceFile): Parsed {
  const known = parsed.get(file) ?? parse(file)
  parsed.set(file, known)
  return known
}

function wholeOf(file: SourceFile, { at, wholes }: Damage, depth: number): unknown {
  if (!wholes.has(depth))
    wholes.set(depth, at < 0 ? undefined : wholePartOf(textOf(file), at, depth))
  return wholes.get(depth)
}

/** True if a file looks like JSON from its beginning. */
export function looksLikeJson(file: SourceFile): boolean {
  return /^\s*[{[]/.test(headOf(file))
}

/**
 * How sure it is that a file is of some shape: of what it holds if it is JSON, else of what is
 * whole of it or how it begins, so that a damaged file is told as one of its format.
 *
 * @param depth how deep its records lie
 * @param fits whether the value has the shape
 * @param begins matches the beginning of such a file
 */
export function jsonConfidence(
  file: SourceFile,
  depth: number,
  fits: (value: unknown) => boolean,
  begins: RegExp,
): number {
  if (!looksLikeJson(file)) return 0
  const known = parsedOf(file)
  if (fits('value' in known ? known.value : wholeOf(file, known, depth))) return 0.95
  return 'error' in known && begins.test(headOf(file)) ? 0.4 : 0
}

/** A value as an object; an empty one where it is none. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {}
}

/** A value as a list; an empty one where it is none. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A value as a text; undefined where it is none or empty. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A value as a number; undefined where it is none. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function parse(file: SourceFile): Parsed {
  let text
  try {
    text = textOf(file)
    checkDepth(text)
  } catch (error) {
    if (error instanceof UnreadableFile) return { error, at: -1, wholes: new Map() }
    throw error
  }
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const at = damagedAt(error, text)
    const line = text.slice(0, at).split(/\r\n?|\n/).length
    const why = new UnreadableFile('not-as-expected', { line, expected: 'JSON' })
    return { error: why, at, wholes: new Map() }
  }
}

/** The position that a `SyntaxError` of V8 names; the end where the text ends early. */
function damagedAt(error: unknown, text: string): number {
  const said = /position (\d+)/.exec(String(error))?.[1]
  return said === undefined ? text.length : Number(said)
}

/** Reading goes down a value level by level, so one that nests without end is refused before. */
function checkDepth(text: string): void {
  let depth = 0
  let line = 1
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) line += 1
    if (quoted) {
      if (code === 0x5c) at += 1
      else if (code === 0x22) quoted = false
    } else if (code === 0x22) quoted = true
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > DEPTH) throw new UnreadableFile('too-deep', { line })
    } else if (code === 0x7d || code === 0x5d) depth -= 1
  }
}
