import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'

import { startDesktop } from '../electron-stand-in/desktop.ts'
import { isWinKept } from './kept-win.ts'
import { packedResources } from './packaging/package-contents.ts'
import { programIn } from './packaging/packed-program.ts'
import { OUTPUT } from './paths.ts'
import { say } from './say.ts'

const WIN = 'tried the package'
/** After how long the app is given up, waiting for its win and then for its end, in milliseconds. */
const PATIENCE_MS = 600_000
const LOOK_MS = 200

/**
 * Starts a packed or installed app as a person would, with nothing driving it, has it log a win, and
 * ends it. This is for the packages that are given away: their fuses let no test reach them.
 *
 * @returns what went wrong; undefined if nothing
 */
async function tryProgram(program: string, args: readonly string[]): Promise<string | undefined> {
  const userData = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
  const desktop =
    process.platform === 'linux'
      ? await startDesktop({ trayHost: true, notifications: false })
      : undefined
  const app = spawn(program, [...args, `--user-data-dir=${userData}`, `--log=${WIN}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...desktop?.env },
  })
  const over = new AbortController()
  const ended = new Promise<string>((resolve) => {
    app.once('error', (error) => resolve(`Couldn’t start: ${error.message}`))
    app.once('exit', (code, signal) => resolve(`It ended by itself (${code ?? signal}).`))
  })
  try {
    const early = await Promise.race([ended, keptIn(userData, over.signal)])
    if (early !== undefined) return early
    app.kill('SIGTERM')
    const { signal } = over
    return (await Promise.race([ended, wait(PATIENCE_MS, undefined, { signal })])) === undefined
      ? 'It did not end when it was asked to.'
      : undefined
  } finally {
    over.abort()
    app.kill('SIGKILL')
    await desktop?.stop()
    rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * Waits until the win is on the disk. Returns why it is not, after a while; rejects once nobody waits
 * for it any more.
 */
async function keptIn(userData: string, signal: AbortSignal): Promise<string | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    if (isWinKept(userData, WIN)) return undefined
    await wait(LOOK_MS, undefined, { signal })
  }
  return 'It kept no win.'
}

const { values, positionals } = parseArgs({
  options: { 'no-sandbox': { type: 'boolean', default: false } },
  allowPositionals: true,
})
const [given = programIn(packedResources(OUTPUT)[0] ?? '')] = positionals
say(`Trying ${given}`)
const problem = await tryProgram(given, values['no-sandbox'] ? ['--no-sandbox'] : [])
say(problem ?? 'It started, kept a win and ended.')
process.exitCode = problem === undefined ? 0 : 1
