import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

import { ROOT } from './paths.ts'

/** What a build is made of. */
const SOURCES = [
  'src-main',
  'src-renderer',
  'src-shared',
  'scripts',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]
/** What a build has made when it is whole. */
export const BUILT = ['dist/main/index.js', 'dist/preload/preload.cjs', 'dist/renderer/main.html']
const STAMP = '.cache/build-stamp'

/** Whether `dist/` has been built from the sources as they are. */
export function isBuilt(root = ROOT): boolean {
  const stamp = join(root, STAMP)
  return (
    BUILT.every((file) => existsSync(join(root, file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sourcesStamp(root)
  )
}

/** To be called before a build, which is not whole until the function that it answers with is. */
export function beginBuild(root = ROOT): () => void {
  const file = join(root, STAMP)
  rmSync(file, { force: true })
  const stamp = sourcesStamp(root)
  return () => {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, stamp)
  }
}

/** The names, sizes and times of all sources. */
function sourcesStamp(root: string): string {
  const hash = createHash('sha256')
  const add = (path: string): void => {
    const stats = statSync(join(root, path), { throwIfNoEntry: false })
    if (stats === undefined) return
    if (stats.isDirectory()) {
      for (const name of readdirSync(join(root, path)).toSorted()) add(join(path, name))
    } else {
      hash.update(`${path} ${stats.mtimeMs} ${stats.size}\n`)
    }
  }
  for (const source of SOURCES) add(source)
  return hash.digest('hex')
}
