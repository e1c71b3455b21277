import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A file, or all files of a folder; what is hidden in it belongs to programs. Throws if there is none. */
export function filesToImport(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .toSorted()
}
