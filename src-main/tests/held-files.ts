import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Has another program hold the files under a folder, as antivirus programs and sync tools do: what
 * is there can neither be linked nor copied, which is how each save begins.
 *
 * @returns lets go of them
 */
export function holdFiles(folder: string): () => void {
  const { linkSync, copyFileSync } = fs
  const held =
    <A extends unknown[]>(call: (from: fs.PathLike, ...rest: A) => void) =>
    (from: fs.PathLike, ...rest: A): void => {
      if (String(from).startsWith(folder)) {
        throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' })
      }
      call(from, ...rest)
    }
  fs.linkSync = held(linkSync)
  fs.copyFileSync = held(copyFileSync)
  syncBuiltinESMExports()
  return () => {
    Object.assign(fs, { linkSync, copyFileSync })
    syncBuiltinESMExports()
  }
}

/**
 * Has another program hold one file so that it cannot be read.
 *
 * @returns lets go of it
 */
export function holdReading(path: string): () => void {
  const { readFileSync } = fs
  const held = (place: fs.PathOrFileDescriptor, ...rest: never[]): unknown => {
    if (place === path) {
      throw Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' })
    }
    return readFileSync(place, ...rest)
  }
  fs.readFileSync = held as typeof readFileSync
  syncBuiltinESMExports()
  return () => {
    Object.assign(fs, { readFileSync })
    syncBuiltinESMExports()
  }
}
