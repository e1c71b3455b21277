import type { SaveOutcome } from '../kernel/ports.ts'
import type { Extent } from './extent.ts'

/** Earlier versions of this device's files. A file is named relative to the device's folder. */
export interface EarlierVersions {
  /** What the newest of them knows. */
  extent(file: string): Extent
  /** The bytes of each of them, newest first. */
  versions(file: string): Iterable<Buffer>
}

/** The same, for those who look through all of them or take something out of them. */
export interface EarlierFiles extends EarlierVersions {
  /** The files of which there are earlier versions. */
  files(): string[]
  /** Replaces the bytes of every earlier version of a file, where `change` gives others. */
  rewrite(file: string, change: (bytes: Buffer) => Uint8Array | undefined): Promise<SaveOutcome>
}
