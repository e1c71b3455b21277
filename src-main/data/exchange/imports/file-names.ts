import { dirname, relative } from 'node:path'

/**
 * What files are called among each other: by their paths from the folder that they have in common,
 * with slashes, since of some programs the folders say what is in a file.
 */
export function namesOfFiles(paths: readonly string[]): string[] {
  const folders = paths.map((path) => dirname(path))
  const common = folders.reduce(commonFolder, folders[0] ?? '')
  return paths.map((path) => relative(common, path).replaceAll('\\', '/'))
}

function commonFolder(one: string, other: string): string {
  let folder = one
  while (relative(folder, other).startsWith('..') && dirname(folder) !== folder) {
    folder = dirname(folder)
  }
  return folder
}
