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
  'assets',
  'LICENSE',
  'package.json',
  'tsconfig.base.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]
/** Where a build is. */
const BUILT = 'dist'
const STAMP = '.cache/build-stamp.json'

/** What was built: of what, and which files it has. */
interface Stamp {
  sources: string
  files: string[]
}

/** Whether `dist/` has been built from the sources as they are, and is whole. */
export function isBuilt(root = ROOT): boolean {
  const file = join(root, STAMP)
  if (!existsSync(file)) return false
  const { sources, files } = JSON.parse(readFileSync(file, 'utf8')) as Stamp
  return (
    sources === sourcesStamp(root) && files.every((built) => existsSync(join(root, BUILT, built)))
  )
}

/** To be called before a build, which is not whole until the function that it answers with is. */
export function beginBuild(root = ROOT): () => void {
  const file = join(root, STAMP)
  rmSync(file, { force: true })
  const sources = sourcesStamp(root)
  return () => {
    const files = readdirSync(join(root, BUILT), { recursive: true, encoding: 'utf8' })
    const stamp: Stamp = { sources, files }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(stamp))
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
