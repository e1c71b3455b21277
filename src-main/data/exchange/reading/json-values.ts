import type { SourceFile } from '../import-format.ts'
import { headOf, textOf } from './file-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** How deep a file may nest. Programs nest a dozen levels. */
const DEPTH = 200

type Parsed = { value: unknown } | { error: UnreadableFile }
const parsed = new WeakMap<SourceFile, Parsed>()

/** An object of a JSON file, whatever is in it. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * The value of a JSON file.
 *
 * @throws UnreadableFile with the line, if it is none
 */
export function jsonOf(file: SourceFile): unknown {
  const known = parsed.get(file) ?? parse(file)
  parsed.set(file, known)
  if ('error' in known) throw known.error
  return known.value
}

/** True if a file looks like JSON from its beginning. */
export function looksLikeJson(file: SourceFile): boolean {
  return /^\s*[{[]/.test(headOf(file))
}

/**
 * How sure it is that a file is of some shape: of what it holds if it is JSON, else of how it
 * begins, so that a damaged file is told as one of its format.
 *
 * @param fits whether the value has the shape
 * @param begins matches the beginning of such a file
 */
export function jsonConfidence(
  file: SourceFile,
  fits: (value: unknown) => boolean,
  begins: RegExp,
): number {
  if (!looksLikeJson(file)) return 0
  try {
    return fits(jsonOf(file)) ? 0.95 : 0
  } catch {
    return begins.test(headOf(file)) ? 0.4 : 0
  }
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
  try {
    const text = textOf(file)
    checkDepth(text)
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    if (error instanceof UnreadableFile) return { error }
    return {
      error: new UnreadableFile('not-as-expected', { ...lineOf(error, file), expected: 'JSON' }),
    }
  }
}

/** The line that a `SyntaxError` of V8 names by its position; the last one where the text ends early. */
function lineOf(error: unknown, file: SourceFile): { line?: number } {
  const text = textOf(file)
  const said = /position (\d+)/.exec(String(error))?.[1]
  const at = said === undefined ? text.length : Number(said)
  return { line: text.slice(0, at).split(/\r\n?|\n/).length }
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
