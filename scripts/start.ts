import type { ChildProcess } from 'node:child_process'

import { isBuilt } from './build-stamp.ts'
import { electronProgram, findElectron, type FoundElectron } from './electron-dist.ts'
import { openPlace, programsOfPlace } from './own-desktop/place.ts'
import { readStartArguments } from './own-desktop/start-arguments.ts'
import { say } from './say.ts'
import { passSignalsOn, startElectron } from './start-electron.ts'
import { ensureLibraries, ensurePrograms } from './system-packages.ts'

let app: ChildProcess | undefined

/** Builds the app and runs it until it is quit; answers with its exit code. */
async function start(): Promise<number> {
  const { args, wantsPicture, problem } = readStartArguments(process.argv.slice(2))
  if (problem !== undefined) {
    say(problem)
    return 1
  }
  const dist = await findElectron()
  if (dist.kind === 'none' || !(await ensureSystem(dist, wantsPicture))) return 1
  // Each brings much along that is rarely needed: the bundler, and Playwright.
  if (!isBuilt()) await (await import('./build.ts')).buildApp()
  if (wantsPicture) {
    const { showMainJob } = await import('./own-desktop/main-job.ts')
    return (await showMainJob(dist, args)) ? 0 : 1
  }
  const place = await openPlace(dist)
  if (place.isTheirs) {
    say('Starting Micro-Momentum. After the first run, look for it in the tray. Ctrl+C quits.')
  }
  try {
    return await run(dist, args, place.env)
  } finally {
    await place.stop()
  }
}

/** Makes sure of everything that is needed of the system. */
async function ensureSystem(dist: FoundElectron, wantsPicture: boolean): Promise<boolean> {
  if (!(await ensurePrograms(await programsOfPlace(dist, { view: !wantsPicture })))) return false
  return dist.kind === 'stand-in' || ensureLibraries(electronProgram(dist))
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

passSignalsOn(() => app)
process.exit(await start())
