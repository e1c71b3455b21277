import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a fake program does when it is started without asking for its help. */
export interface FakeProgram {
  /** What it prints when its help is asked for. */
  help?: string
  /** JavaScript that runs in it. */
  does?: string
}

/**
 * Puts a program at a path that notes the arguments of each start beside itself.
 *
 * @returns the arguments of its starts so far, without those for help
 */
export function writeFakeProgram(
  path: string,
  { help = '', does = '' }: FakeProgram,
): () => string[][] {
  const record = `${path}.started`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(
    path,
    // By a shell, since Node may lie in a folder whose name has a space.
    `#!/bin/sh
':' //; exec ${JSON.stringify(process.execPath)} "$0" "$@"
const args = process.argv.slice(2)
if (args[0] === '--help' || args[0] === '-help') process.stdout.write(${JSON.stringify(help)})
else {
  require('node:fs').appendFileSync(${JSON.stringify(record)}, JSON.stringify(args) + '\\n')
  ${does}
}
`,
  )
  chmodSync(path, 0o755)
  return () => {
    if (!existsSync(record)) return []
    const lines = readFileSync(record, 'utf8').trim().split('\n')
    return lines.map((line) => JSON.parse(line) as string[])
  }
}
