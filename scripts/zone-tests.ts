import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** An import that is there when the code runs; what only types are taken from is not. */
const IMPORT =
  /(?:^|\n)(?:import|export)\s(?!type\b)(?:[^'"]*?from\s*)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g
/** What answers by the zone of the process. Everything else is told its zone. */
const READS_ZONE =
  /Intl\.DateTimeFormat\(\)|getTimezoneOffset\(|Temporal\.Now\b|\.get(?:Hours|Minutes|Date|Day|Month|FullYear)\(\)|toLocale(?:Date|Time)String\(|new Date\([^()]*,|\bTZ\b/

/**
 * The unit tests that can come out differently in another zone: those that read the zone of the
 * process, themselves or through anything that they import.
 *
 * @param root the folder in which the tests are looked for
 * @param pattern of the tests' paths
 */
export function testsOfZone(root: string, pattern: string): string[] {
  const modules = new Map<string, { reads: boolean; imports: string[] }>()
  const moduleAt = (path: string): { reads: boolean; imports: string[] } => {
    const known = modules.get(path)
    if (known !== undefined) return known
    const text = readText(path)
    const imports = [...text.matchAll(IMPORT)].map(([, from, lazily]) =>
      join(dirname(path), from ?? lazily ?? ''),
    )
    const read = { reads: READS_ZONE.test(text), imports }
    modules.set(path, read)
    return read
  }
  const readsZone = (test: string): boolean => {
    const seen = new Set([test])
    for (const path of seen) {
      const { reads, imports } = moduleAt(path)
      if (reads) return true
      for (const one of imports) seen.add(one)
    }
    return false
  }
  return globSync(pattern, { cwd: root })
    .filter((path) => readsZone(join(root, path)))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
}

/** A file's code without its comments; nothing for what is no file, such as a folder of data. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replaceAll(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  } catch {
    return ''
  }
}
