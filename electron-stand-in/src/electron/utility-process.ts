import { type ChildProcess, spawn } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { readlinkSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

import type * as Electron from 'electron'

import { NOT_CLONEABLE } from '../shared/clone.ts'
import { missing, strict, strictClass } from '../shared/strict.ts'
import { app } from './app.ts'

/** What makes a Node process look like Electron's utility process (utility.ts). */
const BOOT = join(import.meta.dirname, 'utility.js')

const WORDS = new Set(['pipe', 'ignore', 'inherit'])
type Word = 'pipe' | 'ignore' | 'inherit'

function streams(stdio: Electron.ForkOptions['stdio'] = 'inherit'): Word[] {
  const given = typeof stdio === 'string' ? ['ignore', stdio, stdio] : stdio
  if (given.length !== 3 || given[0] !== 'ignore' || !given.every((word) => WORDS.has(word)))
    throw new Error('Invalid stdio configuration')
  return given as Word[]
}

/** A Node process of its own, with messages to and fro. It ends with the app. */
class UtilityProcess extends EventEmitter {
  #child: ChildProcess | undefined
  #pid: number | undefined
  readonly #early: unknown[] = []

  constructor(modulePath: string, args: readonly string[], options: Electron.ForkOptions) {
    super()
    const { execArgv = [], cwd, stdio } = options
    const env = (options.env ?? process.env) as NodeJS.ProcessEnv
    const child: ChildProcess = spawn(
      readlinkSync('/proc/self/exe'),
      [...execArgv, '--disable-warning=ExperimentalWarning', BOOT, modulePath, ...args],
      { env, cwd, stdio: [...streams(stdio), 'ipc'], serialization: 'advanced' },
    )
    this.#child = child
    child.once('spawn', () => {
      this.#pid = child.pid
      this.emit('spawn')
      for (const message of this.#early.splice(0)) child.send(message as object)
    })
    child.on('message', (message) => this.emit('message', message))
    // A message to a process that has just ended goes nowhere, as in Electron.
    child.on('error', () => undefined)
    child.once('exit', (code, signal) => {
      this.#child = undefined
      this.emit('exit', code ?? (signal === null ? 1 : constants.signals[signal]))
      this.#pid = undefined
    })
  }

  get pid(): number | undefined {
    return this.#pid
  }
  get stdout(): NodeJS.ReadableStream | null {
    return this.#child?.stdout ?? null
  }
  get stderr(): NodeJS.ReadableStream | null {
    return this.#child?.stderr ?? null
  }
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('not in the stand-in: utilityProcess ports')
    const sent = clone(message)
    if (this.#pid === undefined) this.#early.push(sent)
    else if (this.#child?.connected === true) this.#child.send(sent as object)
  }
  kill(): boolean {
    return this.#child?.kill('SIGTERM') ?? false
  }
}

function clone(message: unknown): unknown {
  try {
    return structuredClone(message)
  } catch {
    throw new Error(NOT_CLONEABLE)
  }
}

strictClass('UtilityProcess', UtilityProcess)

/** `utilityProcess`. */
export const utilityProcess: object = strict('utilityProcess', {
  fork(modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}) {
    if (!app.isReady()) throw new Error('utilityProcess cannot be created before app is ready.')
    if (modulePath === '') throw new Error('Missing UtilityProcess entry script.')
    for (const name of ['session', 'partition', 'disclaim'] as const)
      if (options[name] !== undefined) missing(`utilityProcess ${name}`)
    return new UtilityProcess(modulePath, args, options)
  },
})
