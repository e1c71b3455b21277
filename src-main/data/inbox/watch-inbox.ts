import { existsSync } from 'node:fs'
import { basename } from 'node:path'

import { watch, type FSWatcher } from 'chokidar'

import { isNoteName } from './inbox-file.ts'

/** How long a note must have been left alone before it is read, in milliseconds. */
const QUIET_MS = 200

/** A watch over the inbox, which need not be there. */
export interface InboxWatch {
  /** The inbox may have come or gone. */
  look(): void
  stop(): void
}

/** Calls `onInbox` when a note is dropped into the inbox. */
export function watchInbox(inbox: string, onInbox: () => void): InboxWatch {
  let watcher: FSWatcher | undefined

  function stop(): void {
    void watcher?.close()
    watcher = undefined
  }

  function begin(): void {
    watcher = watch(inbox, {
      ignoreInitial: true,
      depth: 0,
      ignored: (path, status) =>
        path !== inbox && (status?.isDirectory() === true || !isNoteName(basename(path))),
      awaitWriteFinish: { stabilityThreshold: QUIET_MS, pollInterval: QUIET_MS / 2 },
    })
    watcher.on('add', onInbox).on('change', onInbox).on('unlink', onInbox)
    // What came while the watch was being set up.
    watcher.on('ready', onInbox)
    // One that cannot be watched is read at the next start.
    watcher.on('error', () => undefined)
  }

  function look(): void {
    if (!existsSync(inbox)) stop()
    else if (watcher === undefined) begin()
  }

  look()
  return { look, stop }
}
