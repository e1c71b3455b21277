import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The files below a folder, relative to it, wherever links lead: a linked device folder has files
 * like the others. A link that leads back up, or nowhere, leads to nothing.
 *
 * @param isWanted whether a file or a folder counts; of one that does not, nothing below it does
 */
export function filesUnder(
  folder: string,
  isWanted: (name: string, path: string) => boolean,
): Promise<string[]> {
  return walk(folder, isWanted, [])
}

async function walk(
  folder: string,
  isWanted: (name: string, path: string) => boolean,
  above: readonly string[],
): Promise<string[]> {
  const place = await realpath(folder).catch(() => undefined)
  if (place === undefined || above.includes(place)) return []
  const files: string[] = []
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (!isWanted(name, path)) continue
    const status = await stat(path).catch(() => undefined)
    if (status?.isFile() === true) files.push(name)
    if (status?.isDirectory() !== true) continue
    const inner = await walk(path, isWanted, [...above, place])
    files.push(...inner.map((file) => join(name, file)))
  }
  return files
}
