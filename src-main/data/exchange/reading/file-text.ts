import type { SourceFile } from '../import-format.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** The most that a file of text may have, in bytes. Ten years of a diary are a tenth of it. */
const TEXT_LIMIT = 64 * 2 ** 20
/** The most that one line may have, in UTF-16 code units. A whole book fits. */
export const LINE_LIMIT = 2 ** 20
/** How much of a file is looked at to recognise it, in bytes. */
const HEAD = 64 * 1024
/** How many of its characters a text may have that no text has. */
const STRANGE_SHARE = 0.02
/** How many it may have however short it is. */
const STRANGE_AT_LEAST = 2

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

const texts = new WeakMap<SourceFile, string>()
const heads = new WeakMap<SourceFile, string>()

/**
 * The text of a file: by its byte order mark, else UTF-8, else UTF-16 by its zeros, else
 * Windows-1252. Zeros in it are left out.
 *
 * @throws UnreadableFile if it is too large or no text
 */
export function textOf(file: SourceFile): string {
  const known = texts.get(file)
  if (known !== undefined) return known
  if (file.bytes.length > TEXT_LIMIT) throw new UnreadableFile('too-large')
  const head = headOf(file)
  if (file.bytes.length > 0 && head === '') throw new UnreadableFile('not-text')
  const text = decoded(file.bytes, encodingOf(file.bytes)).replaceAll('\0', '')
  texts.set(file, text)
  return text
}

/** The beginning of a file's text, to recognise it by; empty where it is no text. */
export function headOf(file: SourceFile): string {
  const known = heads.get(file)
  if (known !== undefined) return known
  const bytes = file.bytes.subarray(0, HEAD)
  const text = decoded(bytes, encodingOf(bytes))
  const head = isText(text) ? text.replaceAll('\0', '') : ''
  heads.set(file, head)
  return head
}

/** A line of a text, counted from 1, and where it begins, in UTF-16 code units. */
export interface TextLine {
  readonly line: number
  readonly text: string
  readonly at: number
}

/** The lines of a text, without their ends. A line ends as on any system. */
export function* linesOf(text: string): Generator<TextLine> {
  const ends = /\r\n?|\n/g
  let line = 1
  let at = 0
  while (at <= text.length) {
    const end = ends.exec(text)
    const until = end?.index ?? text.length
    if (until - at > LINE_LIMIT) throw new UnreadableFile('line-too-long', { line })
    yield { line, text: text.slice(at, until), at }
    if (end === null) return
    at = ends.lastIndex
    line += 1
  }
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, HEAD)
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Of a text in UTF-16 with Latin letters, every second byte is zero.
  if (odd > head.length / 5 && even < odd / 20) return 'utf-16le'
  if (even > head.length / 5 && odd < even / 20) return 'utf-16be'
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252'
}

/** True if a text is UTF-8, but for a few bytes that a program has cut or mixed up. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  let strange = 0
  let others = 0
  // oxlint-disable-next-line no-control-regex
  for (const [run] of text.matchAll(/[^\u0000-\u007F]+/g)) {
    const wrong = run.split('\uFFFD').length - 1
    strange += wrong
    others += run.length - wrong
  }
  // A character that the end cuts says nothing, where there are others.
  if (text.endsWith('\uFFFD')) strange -= others > 0 ? 1 : 0
  return strange === 0 || strange < others / 10
}

function isText(text: string): boolean {
  // oxlint-disable-next-line no-control-regex
  const strange = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g)?.length ?? 0
  return strange <= Math.max(STRANGE_AT_LEAST, text.length * STRANGE_SHARE)
}
