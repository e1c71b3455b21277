import { statSync } from 'node:fs'

/** What tells one file from another that has taken its place; undefined if there is none. */
export function fileIdentity(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs } = statSync(path, { bigint: true })
    return `${ino} ${size} ${mtimeNs}`
  } catch {
    return undefined
  }
}
