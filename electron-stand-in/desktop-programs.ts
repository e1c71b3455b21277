import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as after } from 'node:timers/promises'

// Ends its program when the input closes, which happens when this process is gone, and removes what
// "$0" names. A program that is asked to end leaves no socket and no lock behind; one that is held
// (SIGSTOP) hears it once it goes on.
const GUARD = `
"$@" </dev/null & pid=$!
read -r _
kill $pid 2>/dev/null; kill -CONT $pid 2>/dev/null
wait $pid 2>/dev/null
[ "$0" = / ] || rm -rf "$0"
`
const START_TIMEOUT_MS = 20_000
/** How long a program may take to end by itself, in milliseconds. */
const END_TIMEOUT_MS = 3_000

/** The programs of a desktop: each ends with this process, however that ends. */
export class DesktopPrograms {
  readonly #children: ChildProcess[] = []

  /**
   * Starts a program. What it writes to its file descriptor 3 is for `firstLine`.
   *
   * @param folder what is removed once the program has ended
   */
  start(
    env: NodeJS.ProcessEnv,
    [command, ...args]: readonly [string, ...string[]],
    folder = '/',
  ): ChildProcess {
    const child = spawn('/bin/sh', ['-c', GUARD, folder, command, ...args], {
      env,
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      // Ctrl+C is for the one who started the desktop, and who then ends it.
      detached: true,
    })
    this.#children.push(child)
    return child
  }

  /** Ends all of them, the latest first. */
  async stop(): Promise<void> {
    for (const child of this.#children.splice(0).toReversed()) {
      if (child.exitCode !== null) continue
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      child.stdin?.end()
      const late = new AbortController()
      const timeout = after(END_TIMEOUT_MS, 'late', { signal: late.signal }).catch(() => 'ended')
      if ((await Promise.race([ended, timeout])) === 'late') killAll(child)
      late.abort()
      await ended
    }
  }
}

/** Ends a guard and its program, which are a group of their own. */
function killAll({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended meanwhile.
  }
}

/** The first line that a program writes to its file descriptor 3. */
export function firstLine(child: ChildProcess, name: string): Promise<string> {
  return within(name, (resolve, reject) => {
    createInterface(child.stdio[3] as Readable).once('line', resolve)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${name} did not start: is it installed?`)))
  })
}

/** Waits for something of a program; rejects, with its name, where that does not come. */
export function within(
  name: string,
  run: (resolve: (value: string) => void, reject: (error: Error) => void) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${name} did not start in time`)),
      START_TIMEOUT_MS,
    )
    const settle =
      <T>(done: (value: T) => void) =>
      (value: T): void => {
        clearTimeout(late)
        done(value)
      }
    run(settle(resolve), settle(reject))
  })
}
