import { arch, release } from 'node:os'

import type { App } from 'electron'

import type { Log } from './log-file.ts'

/** Writes to the log what goes wrong by itself, in this process and in those of the pages. */
export function logErrors(
  app: Pick<App, 'on'>,
  process: Pick<NodeJS.Process, 'on' | 'stdout' | 'stderr'>,
  log: Log,
): void {
  // With these, neither ends the app: what was asked for is not done, everything else goes on.
  process.on('uncaughtException', (error) => log.error('uncaught exception', error))
  process.on('unhandledRejection', (error) => log.error('unhandled rejection', error))
  // A terminal that is closed makes every later word to it an error.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

  app.on('child-process-gone', (_, { type, reason, exitCode }) => {
    log.warn('a process of Chromium has ended', { type, reason, exitCode })
  })
  app.on('web-contents-created', (_, contents) => {
    const page = (): string => pageName(contents.getURL())
    contents.on('render-process-gone', (__, { reason, exitCode }) => {
      log.warn('a page has ended', { page: page(), reason, exitCode })
    })
    // It may be working: nobody ends it.
    contents.on('unresponsive', () => log.warn('a page does not answer', { page: page() }))
    contents.on('responsive', () => log.info('a page answers again', { page: page() }))
    contents.on('preload-error', (__, ___, error) => log.error('preload', error))
  })
}

/** Writes down what runs where, which is asked for first by support. */
export function logStart(app: Pick<App, 'getVersion' | 'isPackaged'>, log: Log): void {
  const { versions, platform, env } = process
  log.info('start', {
    app: app.getVersion(),
    electron: versions['electron'],
    chrome: versions['chrome'],
    node: versions.node,
    platform,
    arch: arch(),
    system: release(),
    packaged: app.isPackaged,
    session: word(env['XDG_SESSION_TYPE']),
    desktop: word(env['XDG_CURRENT_DESKTOP']),
  })
}

/** A variable's value in letters that cannot be mistaken for the rest of the line. */
function word(value?: string): string | undefined {
  return value?.replaceAll(/[^\w.:-]/g, '') || undefined
}

/** The page of an address, without what follows it. */
function pageName(url: string): string {
  return /\/([a-z-]+)\.html/.exec(url)?.[1] ?? 'none'
}
