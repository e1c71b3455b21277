import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** Write, fsync, rename and fsync of the folder, and nothing else. Milliseconds. */
export function bareSave(folder: string, bytes: Buffer): number {
  const began = performance.now()
  const temporary = join(folder, 'bare.tmp')
  const handle = openSync(temporary, 'w')
  writeSync(handle, bytes)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(temporary, join(folder, 'bare.json'))
  const names = openSync(folder, 'r')
  fsyncSync(names)
  closeSync(names)
  return performance.now() - began
}
