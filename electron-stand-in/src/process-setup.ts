import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { type LaunchArguments, readLaunchArguments } from './launch-arguments.ts'

// Imported before everything else: it makes the process look like Electron's main process.

/** The program as it was started: `electron`, or the packaged app's name. */
export const program = process.env['ELECTRON_STAND_IN_PROGRAM'] ?? ''
delete process.env['ELECTRON_STAND_IN_PROGRAM']

/** The folder of the dist. */
const distFolder = dirname(program)
/** The packaged app beside the program, if there is one. */
export const packagedApp = ((): string | undefined => {
  const archive = join(distFolder, 'resources', 'app.asar')
  return existsSync(archive) ? archive : undefined
})()

process.argv = [program, ...process.argv.slice(2)]
process.execPath = program

/** What the command line says. */
export const launchArguments: LaunchArguments = readLaunchArguments(process.argv.slice(1))

const constant = (value: unknown): PropertyDescriptor => ({
  value,
  enumerable: true,
  configurable: true,
  writable: false,
})
const version = readFileSync(join(distFolder, 'version'), 'utf8').trim()
Object.defineProperties(process, {
  type: constant('browser'),
  resourcesPath: constant(join(distFolder, 'resources')),
  ...(packagedApp === undefined ? { defaultApp: constant(true) } : {}),
  versions: constant(Object.freeze({ ...process.versions, electron: version })),
})

/** Fills in Chromium's version once it is known. */
export function setChromeVersion(chrome: string): void {
  Object.defineProperty(
    process,
    'versions',
    constant(Object.freeze({ ...process.versions, chrome })),
  )
}
