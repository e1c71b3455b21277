import { execFile } from 'node:child_process'
import { dirname } from 'node:path'

import type * as Electron from 'electron'

import { strict } from '../shared/strict.ts'

function open(target: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile('xdg-open', [target], (error) => (error ? reject(error) : resolve()))
  })
}

/** `shell`. */
export const shell = strict('shell', {
  async openExternal(url: string): Promise<void> {
    await open(new URL(url).href)
  },
  async openPath(path: string): Promise<string> {
    return open(path).then(
      () => '',
      (error: Error) => `Failed to open path: ${error.message}`,
    )
  },
  showItemInFolder(fullPath: string): void {
    open(dirname(fullPath)).catch((error: Error) => console.error(error.message))
  },
  beep(): void {
    process.stdout.write('\x07')
  },
}) satisfies Pick<Electron.Shell, 'openExternal' | 'openPath' | 'showItemInFolder' | 'beep'>
