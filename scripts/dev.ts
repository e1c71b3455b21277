import type { ChildProcess } from 'node:child_process'

import { build, createServer } from 'vite'

import { copyLadders } from './copy-ladders.ts'
import { DEV_SERVER } from './dev-server.ts'
import { findElectron } from './electron-dist.ts'
import { drawAppIcons } from './icons.ts'
import { openPlace, programsOfPlace } from './own-desktop/place.ts'
import { say } from './say.ts'
import { passSignalsOn, startElectron } from './start-electron.ts'
import { ensurePrograms } from './system-packages.ts'
import { buildWords } from './words/build-words.ts'

/** What is built anew when it changes; pages are served as they are. */
const WATCHED = ['vite.config.ts', 'vite.jobs.config.ts', 'vite.preload.config.ts'].map(
  (name) => `src-main/${name}`,
)

/**
 * The app with hot reload: the pages come from Vite's server, and a change to the main process or
 * the preload builds it anew and starts the app again. Without a desktop it is on its own one, as with
 * `npm start`. Data goes to `.cache/dev-data`.
 */
async function develop(): Promise<void> {
  const found = await findElectron()
  if (found.kind === 'none') process.exit(1)
  const dist = found
  if (!(await ensurePrograms(await programsOfPlace(dist, { view: true })))) process.exit(1)
  const place = await openPlace(dist)
  copyLadders()
  buildWords()
  await drawAppIcons()
  const server = await createServer({ configFile: 'src-renderer/vite.config.ts' })
  await server.listen()
  say(`Pages: ${DEV_SERVER}`)

  let app: ChildProcess | undefined
  let restarting = false
  function restart(): void {
    if (restarting) return
    if (app === undefined) return launch()
    restarting = true
    app.once('exit', launch)
    app.kill('SIGTERM')
  }
  function launch(): void {
    say(restarting ? 'Starting again' : 'Starting')
    restarting = false
    app = startElectron(dist, ['--user-data-dir=.cache/dev-data', ...process.argv.slice(2)], {
      ...place.env,
      MICRO_MOMENTUM_DEV_SERVER: DEV_SERVER,
    })
    app.once('exit', (code) => {
      if (!restarting) void end(code ?? 0)
    })
  }

  async function end(code: number): Promise<void> {
    await Promise.all([server.close(), place.stop()])
    process.exit(code)
  }
  passSignalsOn(() => app)

  let built = 0
  for (const configFile of WATCHED) {
    const watcher = await build({ configFile, logLevel: 'warn', build: { watch: {} } })
    if (!('on' in watcher)) throw new Error(`${configFile} does not watch.`)
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') say(event.error.message)
      if (event.code !== 'END') return
      built += 1
      if (built >= WATCHED.length) restart()
    })
  }
}

await develop()
