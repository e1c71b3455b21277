import { buildApp } from './build.ts'
import { findElectron } from './electron-dist.ts'
import { say } from './say.ts'
import { standInSession } from './stand-in-session.ts'
import { startElectron } from './start-electron.ts'
import { ensurePrograms } from './system-packages.ts'

/** Builds the app and runs it until it is quit; answers with its exit code. */
async function start(): Promise<number> {
  const dist = await findElectron()
  if (dist.kind === 'none') return 1
  if (dist.kind === 'stand-in' && !(await ensurePrograms(['chromium', 'dbus-daemon']))) return 1
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    say('There is no desktop to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.')
    return 1
  }
  await buildApp()
  say('Micro-Momentum is starting; after the first time it waits in the tray. Ctrl+C ends it.')
  const env = dist.kind === 'stand-in' ? await standInSession() : {}
  const app = startElectron(dist, process.argv.slice(2), env)
  // The terminal tells the app as well; this only waits for it.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => app.kill(signal))
  }
  return new Promise((resolve) => {
    app.once('error', (error) => {
      say(`It could not be started: ${error.message}`)
      resolve(1)
    })
    app.once('exit', (code) => resolve(code ?? 1))
  })
}

process.exit(await start())
