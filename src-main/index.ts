import { app, dialog } from 'electron'

import { openCatalog } from '../src-shared/words/catalog.ts'
import { windowsIdentity } from './app/app-id.ts'
import { start } from './app/start.ts'
import type { runCommandLine } from './command-line.ts'
import { logStart, logErrors } from './platform/error-log.ts'
import { startJobProcess } from './platform/jobs/electron-job-process.ts'
import { openLog } from './platform/log-file.ts'
import { commandIn, packWish, readLaunch } from './shell/launch.ts'

if (process.platform === 'win32') {
  const { appId, toastActivator } = windowsIdentity(app.isPackaged)
  app.setAppUserModelId(appId)
  app.setToastActivatorCLSID(toastActivator)
}
const command = commandIn(process.argv, app.isPackaged)
if (command === undefined) launch()
// Not awaited: the app is not ready before this file has come to its end.
else void runCommand(command)

function launch(): void {
  const wish = readLaunch(process.argv.slice(1))
  // Whoever made the link: it does not even start the app.
  if (wish.kind === 'nothing') return app.exit(0)
  const log = openLog(app.getPath('userData'))
  logErrors(app, process, log)
  // The lock comes before any data is opened: of two launches one hands over its wish and ends.
  if (app.requestSingleInstanceLock(packWish(wish))) startOrSay()
  else {
    log.info('handed over to the app that is running', { wish: wish.kind })
    console.info(openCatalog().t('launch.handedOver'))
    app.quit()
  }

  function startOrSay(): void {
    logStart(app, log)
    try {
      start(wish, log).catch(sayNoStart)
    } catch (error) {
      sayNoStart(error)
    }
  }

  /** A process that holds the lock and shows nothing would swallow every later launch. */
  function sayNoStart(error: unknown): void {
    log.error('no start', error)
    const { t } = openCatalog()
    dialog.showErrorBox(t('app.name'), t('problems.noStart', { reason: String(error) }))
    app.exit(1)
  }
}

/** A command in a terminal: no window is opened, and nothing of the app is started for it. */
async function runCommand(argv: readonly string[]): Promise<void> {
  app.dock?.hide()
  // Built beside this file (vite.cli.config.ts); to be found when it runs, not when it is built.
  const built = new URL(/* @vite-ignore */ '../cli/index.js', import.meta.url).href
  const commands = (await import(/* @vite-ignore */ built)) as {
    runCommandLine: typeof runCommandLine
  }
  const code = await commands
    .runCommandLine(argv, {
      userData: app.getPath('userData'),
      ready: () => app.whenReady(),
      startJobProcess,
    })
    .catch(() => 1)
  app.exit(code)
}
