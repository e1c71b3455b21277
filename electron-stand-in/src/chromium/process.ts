import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

import { CdpConnection } from '../cdp/connection.ts'
import { pipeTransport, socketTransport } from '../cdp/transport.ts'
import { connectWebSocket } from '../shared/websocket.ts'
import { CHROMIUM_FLAGS, CHROMIUM_PREFERENCES } from './flags.ts'
import { canSandbox } from './sandbox.ts'

const MAX_TEMP_LENGTH = 40

/** Where Chromium writes the debugging port that it has found. */
export const PORT_FILE = 'DevToolsActivePort'

// The shell outlives Node whatever ends Node: Chromium ends when the pipe closes, then the shell
// removes the profile. Chromium's helpers share its process group and go with it; one that is just
// starting may still make a folder anew, so the shell looks twice.
const WATCHER = `
folder=$1; shift
pid=; stop=
trap 'stop=1; [ -n "$pid" ] && kill -s KILL -- -$pid 2>/dev/null' TERM
setsid "$@" &
pid=$!
exec 3<&- 4>&-
[ -n "$stop" ] && kill -9 $pid
while kill -0 $pid 2>/dev/null; do wait $pid; code=$?; done
kill -s KILL -- -$pid 2>/dev/null
rm -rf "$folder" 2>/dev/null
(sleep 0.3; rm -rf "$folder") >/dev/null 2>&1 </dev/null &
exit $code
`

/** A running Chromium. */
export interface Chromium {
  readonly cdp: CdpConnection
  /** A temporary folder of the app's own; it vanishes with Chromium or before. */
  readonly folder: string
  /** Chromium's profile. */
  readonly profile: string
  /** Resolves, with how it came, when Chromium is out of reach and `folder` is gone. */
  readonly ended: Promise<string>
  /** The last lines it wrote to its error output. */
  lastWords(): string
  /** Asks the running browser to open an app window; rejects when it cannot be reached. */
  openAppWindow(url: string): Promise<void>
  /** Ends it at once, or leaves it where others have it too. */
  kill(): void
}

/** Finds the Chromium of this computer; throws where there is none. */
export function findChromium(): string {
  const chosen = process.env['ELECTRON_STAND_IN_CHROMIUM']
  if (chosen) return chosen
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const candidates = [
    // The program itself is faster to start than the wrapper script on the PATH.
    '/usr/lib/chromium/chromium',
    ...['chromium', 'chromium-browser', 'google-chrome'].flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
  ]
  const found = candidates.find((candidate) => existsSync(candidate))
  if (!found) throw new Error('The stand-in needs Chromium: install the package "chromium".')
  return found
}

function makeFolder(): string {
  // Chromium's sockets live here, and the path of a socket may have 107 characters.
  const parent = tmpdir().length <= MAX_TEMP_LENGTH ? tmpdir() : '/tmp'
  return mkdtempSync(join(parent, 'electron-stand-in-'))
}

function makeProfile(): { folder: string; profile: string } {
  const folder = makeFolder()
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'Default'), { recursive: true })
  writeFileSync(join(profile, 'First Run'), '')
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(CHROMIUM_PREFERENCES))
  return { folder, profile }
}

/**
 * Starts Chromium with no window; throws when it is not installed.
 *
 * @param options.env instead of this process's environment
 * @param options.flags more than an app's engine needs
 */
export function startChromium(
  options: { env?: NodeJS.ProcessEnv; flags?: readonly string[] } = {},
): Chromium {
  const { env = process.env, flags = [] } = options
  const { folder, profile } = makeProfile()
  const program = findChromium()
  const sandbox = canSandbox(program) ? [] : ['--no-sandbox']
  const args = [...CHROMIUM_FLAGS, ...flags, ...sandbox, `--user-data-dir=${profile}`]
  const child: ChildProcess = spawn(
    '/bin/sh',
    ['-c', WATCHER, 'chromium-watcher', folder, program, ...args],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // Its own session: Ctrl+C in the terminal is for the app, which then ends Chromium.
      detached: true,
      env: { ...env, TMPDIR: folder, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
    },
  )
  let words = ''
  const errors = child.stdio[2] as Readable
  errors.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4000)
  })
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`)),
  )
  const cdp = new CdpConnection(
    pipeTransport(child.stdio[3] as Writable, child.stdio[4] as Readable),
  )
  return {
    cdp,
    folder,
    profile,
    ended,
    // Chromium complains about the buses it is kept from.
    lastWords: () => words.replace(/^.*:ERROR:dbus.*\n/gm, ''),
    openAppWindow: (url) => openAppWindow(profile, url),
    kill: () => {
      child.kill('SIGTERM')
    },
  }
}

/** Uses a Chromium that another process keeps for one app after another (../../shared-engine.ts). */
export function joinChromium(profile: string): Chromium {
  const folder = makeFolder()
  const [port, path = ''] = readFileSync(join(profile, PORT_FILE), 'utf8').split('\n')
  const connecting = connectWebSocket(Number(port), path)
  const cdp = new CdpConnection(socketTransport(connecting))
  const ended = cdp.whenClosed.then(() => {
    rmSync(folder, { recursive: true, force: true })
    return 'out of reach'
  })
  return {
    cdp,
    folder,
    profile,
    ended,
    lastWords: () => '',
    openAppWindow: (url) => openAppWindow(profile, url),
    kill: () => void connecting.then((peer) => peer.close()).catch(() => undefined),
  }
}

function openAppWindow(profile: string, url: string): Promise<void> {
  return handOver(join(profile, 'SingletonSocket'), [
    'chromium',
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--test-type',
    '--no-first-run',
  ])
}

/** Speaks the message a second Chromium would send to the running one of the same profile. */
function handOver(socketPath: string, argv: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(socketPath)
    let answer = ''
    socket.setEncoding('utf8')
    socket.on('error', reject)
    socket.on('data', (text: string) => (answer += text))
    socket.on('close', () =>
      answer.startsWith('ACK') ? resolve() : reject(new Error('Chromium refused a new window')),
    )
    socket.end(['START', '/', ...argv].join('\0'))
  })
}
