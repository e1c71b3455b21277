import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { ROOT } from '../paths.ts'
import { featureOf } from './layers.ts'

const IMPORT = /(?:from|import\()\s*'(\.[^']+)'|^import '(\.[^']+)'/gm

/** Which features each feature of src-main imports from, types included, tests left aside. */
export function importsOfFeatures(): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>()
  for (const file of globSync('src-main/**/*.ts', { cwd: ROOT })) {
    const from = featureOf(file)
    if (from === undefined || from === 'tests' || file.endsWith('.test.ts')) continue
    const known = arrows.get(from) ?? new Set()
    arrows.set(from, known)
    for (const [, named, bare] of readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)) {
      const to = featureOf(normalize(join(dirname(file), named ?? bare ?? '')))
      if (to !== undefined && to !== from) known.add(to)
    }
  }
  return arrows
}
