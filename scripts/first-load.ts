import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The pages of windows, and the most script that each may load before it can be used, in bytes of gzip. */
export const FIRST_LOAD_LIMITS = { 'main.html': 120_000, 'quick-log.html': 100_000 } as const

/**
 * How much script a built page loads at first, in bytes of gzip: the scripts it names and those it
 * names for preloading, which are the ones they import.
 *
 * @param folder the built pages
 * @param page such as `main.html`
 */
export function firstLoadBytes(folder: string, page: string): number {
  const html = readFileSync(join(folder, page), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, path = '']) => path)
  return scripts
    .map((path) => gzipSync(readFileSync(join(folder, path))).byteLength)
    .reduce((sum, bytes) => sum + bytes, 0)
}
