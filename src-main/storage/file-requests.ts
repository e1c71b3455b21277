import type { DeviceFile } from './folder-listing.ts'

/** How many files are read in one go. */
const MOST_AT_ONCE = 200

/** What is to be looked at next, each once. */
export class FileRequests {
  readonly #folders = new Set<string>()
  /** By their path. */
  readonly #files = new Map<string, DeviceFile>()
  /** Files that another program has just written, by device. */
  readonly #written = new Map<string, Set<string>>()

  isEmpty(): boolean {
    return this.#folders.size + this.#files.size === 0
  }

  /** A device's folder is to be listed. */
  list(device: string): void {
    this.#folders.add(device)
  }

  /** A file is to be read. */
  read(path: string, file: DeviceFile): void {
    this.#files.set(path, file)
  }

  /** A file is another, whatever is seen from outside of it. */
  written({ device, file }: DeviceFile): void {
    this.#written.set(device, (this.#written.get(device) ?? new Set()).add(file))
    this.list(device)
  }

  takeFolders(): string[] {
    const devices = [...this.#folders]
    this.#folders.clear()
    return devices
  }

  takeFiles(): Map<string, DeviceFile> {
    const files = new Map([...this.#files].slice(0, MOST_AT_ONCE))
    for (const path of files.keys()) this.#files.delete(path)
    return files
  }

  takeWritten(device: string): Iterable<string> {
    const written = this.#written.get(device) ?? []
    this.#written.delete(device)
    return written
  }
}
