import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { absentPackages, type LockedPackages } from './lock-file.ts'
import { ROOT } from './paths.ts'
import { say } from './say.ts'

const path = join(ROOT, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: LockedPackages }
const absent = absentPackages(lock.packages)
for (const [name, locked] of absent) lock.packages[`node_modules/${name}`] = locked
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
)
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
say(`${absent.length} packages of other systems added to package-lock.json.`)
