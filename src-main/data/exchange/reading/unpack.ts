import { unzipSync } from 'fflate'

import type { SourceFile } from '../import-format.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** How many files an archive may have. */
const MOST_FILES = 20_000
/** How much may come out of it, in bytes: one file, and all that is read of it. */
const MOST_OF_ONE = 64 * 2 ** 20
const MOST_OF_ALL = 128 * 2 ** 20
/** A text shrinks to a twentieth; what shrinks to less than this is made to fill a disk. */
const MOST_RATIO = 200
/** Below this, in bytes, a ratio says nothing: a table of years may say the same in most cells. */
const SMALL = 8 * 2 ** 20
/** What may be of a format; pictures and the like are left packed. */
const READ =
  /(?:\.(?:txt|text|md|markdown|mdown|mkd|csv|tsv|json|ics|ical|db|sqlite|sqlite3|journal|jrnl|doentry|todo)|\/[^./]+|^[^./]+)$/i
/** What systems put beside files. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\.(?!\.\/)[^/]+\/|\._)/

/** What is in an archive: what can be read, and the names of what is left packed. */
export interface Unpacked {
  readonly files: readonly SourceFile[]
  readonly others: readonly string[]
}

/** True if a file is a zip archive, by how it begins. */
export function isArchive({ bytes }: SourceFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 0) + (bytes[3] ?? 0) <= 15
}

/**
 * The files of a zip archive. Their names are told and never used as paths.
 *
 * @throws UnreadableFile if it is damaged, locked, or unpacks to far more than it is
 */
export function unpack(archive: SourceFile): Unpacked {
  const { bytes } = archive
  if (isLocked(bytes)) throw new UnreadableFile('archive-locked')
  const others: string[] = []
  let count = 0
  let total = 0
  const unpacked = unzip(bytes, ({ name, size, originalSize }) => {
    count += 1
    if (count > MOST_FILES) throw new UnreadableFile('too-many-files')
    if (name.endsWith('/') || BESIDE.test(name)) return false
    if (!READ.test(name)) {
      others.push(name)
      return false
    }
    total += originalSize
    const isBomb = originalSize > SMALL && originalSize > size * MOST_RATIO
    if (isBomb || originalSize > MOST_OF_ONE || total > MOST_OF_ALL) {
      throw new UnreadableFile('unpacks-too-large')
    }
    return true
  })
  const files = Object.entries(unpacked).map(([name, content]) => ({ name, bytes: content }))
  return { files, others }
}

function unzip(
  bytes: Uint8Array,
  filter: (file: { name: string; size: number; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new UnreadableFile('archive-damaged')
  }
}

/** Whether the first file is encrypted: bit 0 of the flags in its header (APPNOTE, 4.4.4). */
function isLocked(bytes: Uint8Array): boolean {
  return bytes[2] === 3 && bytes[3] === 4 && ((bytes[6] ?? 0) & 1) === 1
}
