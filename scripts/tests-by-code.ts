import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** An import that is there when the code runs; what only types are taken from is not. */
const IMPORT =
  /(?:^|\n)(?:import|export)\s(?!type\b)(?:[^'"]*?from\s*)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g
/** What answers by the zone of the process. Everything else is told its zone. */
const READS_ZONE =
  /Intl\.DateTimeFormat\(\)|getTimezoneOffset\(|Temporal\.Now\b|\.get(?:Hours|Minutes|Date|Day|Month|FullYear)\(\)|toLocale(?:Date|Time)String\(|new Date\([^()]*,|\bTZ\b/
/** What is felt by whatever runs in the same process later, or has been felt from before. */
const CHANGES_PROCESS =
  /\bvi\.(?!fn\b|waitFor\b)|\bsyncBuiltinESMExports\b|\bprocess\.(?:on|once|chdir|umask)\(|\bprocess\.env\['TZ'\] = |\b(?:assign|defineProperty)\((?:globalThis|process)\b/

/**
 * The unit tests that can come out differently in another zone: those that read the zone of the
 * process, themselves or through anything that they import.
 *
 * @param root the folder in which the tests are looked for
 * @param pattern of the tests' paths
 */
export function testsOfZone(root: string, pattern: string): string[] {
  return testsWith(READS_ZONE, root, pattern)
}

/**
 * The unit tests that need a process of their own: those that put something else in the place of
 * what all of a process shares, themselves or through anything that they import.
 *
 * @param root the folder in which the tests are looked for
 * @param pattern of the tests' paths
 */
export function testsApart(root: string, pattern: string): string[] {
  return testsWith(CHANGES_PROCESS, root, pattern)
}

/** The unit tests in whose code, or in that of anything that they import, something occurs. */
function testsWith(what: RegExp, root: string, pattern: string): string[] {
  const modules = new Map<string, { has: boolean; imports: string[] }>()
  const moduleAt = (path: string): { has: boolean; imports: string[] } => {
    const known = modules.get(path)
    if (known !== undefined) return known
    const text = readText(path)
    const imports = [...text.matchAll(IMPORT)].map(([, from, lazily]) =>
      join(dirname(path), from ?? lazily ?? ''),
    )
    const read = { has: what.test(text), imports }
    modules.set(path, read)
    return read
  }
  const isFound = (test: string): boolean => {
    const seen = new Set([test])
    for (const path of seen) {
      const { has, imports } = moduleAt(path)
      if (has) return true
      for (const one of imports) seen.add(one)
    }
    return false
  }
  return globSync(pattern, { cwd: root })
    .filter((path) => isFound(join(root, path)))
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
