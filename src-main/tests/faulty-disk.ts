import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import timers from 'node:timers/promises'

/** The system calls of a save, as far as a test can have them refused. */
export type DiskCall =
  | 'open'
  | 'write'
  | 'short write'
  | 'fsync of the file'
  | 'rename'
  | 'rename back'
  | 'open of the folder'
  | 'fsync of the folder'
  | 'link'
  | 'copy'

/** A disk that refuses what a test asks it to, and waits that take no time. */
export interface FaultyDisk {
  /** Has calls refused from now on, with an error code such as `ENOSPC`. */
  refuse(calls: readonly DiskCall[], code: string): void
  /** Refuses nothing any more. */
  heal(): void
  /** Called at each wait between two tries, in place of waiting. */
  onWait: (milliseconds: number) => void | Promise<void>
  /** How often a call was refused since `refuse`. */
  refusals(): number
  /** Gives every call back. */
  restore(): void
}

/** Puts itself between the app and the disk. */
export function faultyDisk(): FaultyDisk {
  const real = {
    openSync: fs.openSync,
    writeSync: fs.writeSync,
    fsyncSync: fs.fsyncSync,
    renameSync: fs.renameSync,
    linkSync: fs.linkSync,
    copyFileSync: fs.copyFileSync,
  }
  const { setTimeout: realWait } = timers
  let refused = new Set<DiskCall>()
  let code = ''
  let count = 0

  function check(call: DiskCall): void {
    if (!refused.has(call)) return
    count += 1
    throw Object.assign(new Error(`${code}: ${call}`), { code })
  }

  const patched = {
    openSync: ((path: fs.PathLike, flags?: fs.OpenMode, mode?: fs.Mode) => {
      const isFolder = flags === 'r' && fs.statSync(path, { throwIfNoEntry: false })?.isDirectory()
      if (isFolder) check('open of the folder')
      if (flags === 'w') check('open')
      return real.openSync(path, flags ?? 'r', mode)
    }) as typeof fs.openSync,
    writeSync: ((handle: number, data: string | Uint8Array, ...rest: never[]) => {
      check('write')
      if (!refused.has('short write')) return real.writeSync(handle, data as string, ...rest)
      count += 1
      const bytes = Buffer.from(data as string)
      return real.writeSync(handle, bytes.subarray(0, Math.floor(bytes.byteLength / 2)))
    }) as typeof fs.writeSync,
    // No power is cut in these tests, so nothing is really flushed: most of their time would go there.
    fsyncSync: ((handle) => {
      check(fs.fstatSync(handle).isDirectory() ? 'fsync of the folder' : 'fsync of the file')
    }) as typeof fs.fsyncSync,
    renameSync: ((from, to) => {
      check(String(from).endsWith('.before') ? 'rename back' : 'rename')
      real.renameSync(from, to)
    }) as typeof fs.renameSync,
    linkSync: ((path, name) => {
      check('link')
      real.linkSync(path, name)
    }) as typeof fs.linkSync,
    copyFileSync: ((from, to) => {
      check('copy')
      real.copyFileSync(from, to)
    }) as typeof fs.copyFileSync,
  }

  const disk: FaultyDisk = {
    refuse(calls, said) {
      refused = new Set(calls)
      code = said
      count = 0
    },
    heal: () => (refused = new Set()),
    onWait: () => undefined,
    refusals: () => count,
    restore() {
      Object.assign(fs, real)
      timers.setTimeout = realWait
      syncBuiltinESMExports()
    },
  }

  Object.assign(fs, patched)
  timers.setTimeout = (async (milliseconds: number) => {
    await disk.onWait(milliseconds)
  }) as typeof realWait
  syncBuiltinESMExports()
  return disk
}
