import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { buildStandIn } from '../electron-stand-in/build.ts'
import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'

/** An Electron, or its stand-in, in its folder. */
export interface FoundElectron {
  kind: 'electron' | 'stand-in'
  folder: string
}

/** Which Electron runs the app. */
type ElectronDist = FoundElectron | { kind: 'none' }

/**
 * Finds Electron: the folder in `ELECTRON_OVERRIDE_DIST_PATH`, the one that was downloaded, or a
 * download as Electron's own package does it. Where that cannot be had, the stand-in on Linux,
 * said in one line. `MICRO_MOMENTUM_STAND_IN=1` asks for the stand-in without a try.
 */
export async function findElectron(): Promise<ElectronDist> {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (given !== undefined) {
    return {
      kind: given === join(ROOT, 'electron-stand-in/dist') ? 'stand-in' : 'electron',
      folder: given,
    }
  }
  const wanted = process.env['MICRO_MOMENTUM_STAND_IN'] === '1'
  const why = wanted ? 'MICRO_MOMENTUM_STAND_IN is set' : await download()
  if (why === undefined) return { kind: 'electron', folder: binary('electron', 'dist') }
  if (process.platform !== 'linux') {
    say(`Electron could not be downloaded (${why}), and its stand-in runs on Linux alone.`)
    return { kind: 'none' }
  }
  say(`Running on the stand-in, not on Electron: ${why}.`)
  return { kind: 'stand-in', folder: await buildStandIn() }
}

/** The program of an Electron; its name differs from system to system. */
export function electronProgram({ kind, folder }: FoundElectron): string {
  return join(folder, kind === 'electron' ? (downloadedProgram() ?? 'electron') : 'electron')
}

/** Downloads Electron unless it is there. Returns why not, in a few words. */
async function download(): Promise<string | undefined> {
  if (isDownloaded()) return undefined
  say('Downloading Electron')
  const { code, output } = await run(process.execPath, [binary('electron', 'install.js')], {
    quiet: true,
  })
  if (code === 0) return undefined
  const reason = /^\w*Error: (.+)$/m.exec(output)?.[1]
  return `it could not be downloaded (${reason ?? `exit code ${code}`})`
}

function isDownloaded(): boolean {
  const program = downloadedProgram()
  return program !== undefined && existsSync(join(binary('electron', 'dist'), program))
}

/** The name of the program that Electron's package has downloaded. */
function downloadedProgram(): string | undefined {
  try {
    return readFileSync(binary('electron', 'path.txt'), 'utf8')
  } catch {
    return undefined
  }
}
