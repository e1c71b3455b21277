import type { ChildProcess } from 'node:child_process'
import { hostname } from 'node:os'

import { isBuilt } from './build-stamp.ts'
import { electronProgram, findElectron, type FoundElectron } from './electron-dist.ts'
import { DESKTOP_PROGRAMS, openVisibleDesktop, VIEW_PROGRAMS } from './own-desktop/own-desktop.ts'
import { hasDesktop } from './own-desktop/present-desktop.ts'
import { findSharedDesktop } from './own-desktop/shared-desktop.ts'
import { readStartArguments } from './own-desktop/start-arguments.ts'
import { say } from './say.ts'
import { standInSession } from './stand-in-session.ts'
import { startElectron } from './start-electron.ts'
import { ensureLibraries, ensurePrograms, type SystemProgram } from './system-packages.ts'

/** What a program that was ended by Ctrl+C answers with. */
const INTERRUPTED = 130

/** Where the app is started. */
interface Place {
  env: NodeJS.ProcessEnv
  stop: () => Promise<void>
}

let app: ChildProcess | undefined

/** Builds the app and runs it until it is quit; answers with its exit code. */
async function start(): Promise<number> {
  const { args, wantsPicture, problem } = readStartArguments(process.argv.slice(2))
  if (problem !== undefined) {
    say(problem)
    return 1
  }
  const dist = await findElectron()
  if (dist.kind === 'none' || !(await ensureSystem({ ...dist, wantsPicture }))) return 1
  // Each brings much along that is rarely needed: the bundler, and Playwright.
  if (!isBuilt()) await (await import('./build.ts')).buildApp()
  if (wantsPicture) {
    const { showMainJob } = await import('./own-desktop/main-job.ts')
    return (await showMainJob(dist, args)) ? 0 : 1
  }
  const place = await findPlace(dist)
  try {
    return await run(dist, args, place.env)
  } finally {
    await place.stop()
  }
}

/** Makes sure of everything that is needed of the system. */
async function ensureSystem({
  wantsPicture,
  ...dist
}: FoundElectron & { wantsPicture: boolean }): Promise<boolean> {
  const bare = !(await hasDesktop())
  const programs: SystemProgram[] = [
    ...(dist.kind === 'stand-in' ? (['chromium', 'dbus-daemon'] as const) : []),
    ...(bare ? DESKTOP_PROGRAMS : []),
    ...(bare && !wantsPicture ? VIEW_PROGRAMS : []),
  ]
  if (!(await ensurePrograms([...new Set(programs)]))) return false
  return dist.kind === 'stand-in' || ensureLibraries(electronProgram(dist))
}

/** The desktop that is there; else the one of a start before this; else one of its own. */
async function findPlace(dist: FoundElectron): Promise<Place> {
  if (await hasDesktop()) {
    say('Starting Micro-Momentum. After the first run, look for it in the tray. Ctrl+C quits.')
    const env = dist.kind === 'stand-in' ? await standInSession() : {}
    return { env, stop: () => Promise.resolve() }
  }
  const shared = await findSharedDesktop()
  if (shared !== undefined) {
    say(`Its desktop is already running. Open ${shared.address} in a browser.`)
    return { env: onOwnDesktop(shared.env), stop: () => Promise.resolve() }
  }
  const { env, address, picture, stop } = await openVisibleDesktop()
  say(
    `No desktop found, so Micro-Momentum brought its own. Open ${address} in a browser on this` +
      ' machine; after the first run, look for it in the tray there. Latest screenshot:' +
      ` ${picture} (Ctrl+C quits)`,
  )
  sayHowFromElsewhere(address)
  return { env: onOwnDesktop(env), stop }
}

/** A browser on another machine reaches this one's loopback device through the same ssh. */
function sayHowFromElsewhere(address: string): void {
  if (process.env['SSH_CONNECTION'] === undefined) return
  const { port } = new URL(address)
  say(
    `To open it from another computer, first run there: ssh -L ${port}:127.0.0.1:${port} ${hostname()}`,
  )
}

function onOwnDesktop(env: Record<string, string>): NodeJS.ProcessEnv {
  return { ...env, ELECTRON_STAND_IN_TRAY: 'panel' }
}

function run(dist: FoundElectron, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const running = startElectron(dist, args, env)
  app = running
  return new Promise((resolve) => {
    running.once('error', (error) => {
      say(`Couldn’t start: ${error.message}`)
      resolve(1)
    })
    running.once('exit', (code) => resolve(code ?? 1))
  })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // The app saves what there is to save and ends; before it runs there is nothing to wait for.
  process.on(signal, () => {
    if (app === undefined) process.exit(INTERRUPTED)
    app.kill(signal)
  })
}
process.exit(await start())
