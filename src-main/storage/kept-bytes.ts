import type { FileBytes } from './read-file.ts'

/** How many bytes of files are kept that have been asked for already. */
const MOST_BYTES = 16_000_000

interface Kept {
  found: FileBytes
  stamp: string | undefined
  /** Whether anybody has had it since it came. */
  isUsed: boolean
}

/** What was read of files, those asked for last at the end. */
export class KeptBytes {
  readonly #kept = new Map<string, Kept>()
  #size = 0

  /** What was read of a file; undefined if it has not been, or was evicted since. */
  use(path: string): FileBytes | undefined {
    const kept = this.#kept.get(path)
    if (kept === undefined) return undefined
    kept.isUsed = true
    this.#kept.delete(path)
    this.#kept.set(path, kept)
    return kept.found
  }

  /** Keeps what was read. What nobody has asked for since it came is never evicted. */
  keep(path: string, found: FileBytes, stamp: string | undefined): void {
    this.forget(path)
    this.#kept.set(path, { found, stamp, isUsed: false })
    this.#size += sizeOf(found)
    for (const [other, { isUsed }] of this.#kept) {
      if (this.#size <= MOST_BYTES) return
      if (isUsed) this.forget(other)
    }
  }

  forget(path: string): void {
    const kept = this.#kept.get(path)
    if (kept === undefined) return
    this.#size -= sizeOf(kept.found)
    this.#kept.delete(path)
  }

  /** Whether something was read of a file. */
  has(path: string): boolean {
    return this.#kept.has(path)
  }

  /** What told the state of a file from others when it was read. */
  stamp(path: string): string | undefined {
    return this.#kept.get(path)?.stamp
  }
}

function sizeOf(found: FileBytes): number {
  return found.kind === 'bytes' ? found.bytes.length : 0
}
