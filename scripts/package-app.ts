import { rmSync } from 'node:fs'
import { join } from 'node:path'

import { buildApp } from './build.ts'
import { runBuiltSpecs } from './e2e.ts'
import { findElectron } from './electron-dist.ts'
import { binary, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'

const OUTPUT = join(ROOT, 'release')

/**
 * Packages the app: installers with Electron, a plain folder with the stand-in, which is for
 * checking the package alone and never for giving away. `--check` packs a folder and runs on the
 * packaged app the specs that are meant for it.
 *
 * @param built whether `dist/` is what is to be packed
 */
export async function packageApp(
  args: readonly string[],
  { built = false }: { built?: boolean } = {},
): Promise<number> {
  const dist = await findElectron()
  if (dist.kind === 'none') return 1
  const check = args.includes('--check')
  rmSync(OUTPUT, { recursive: true, force: true })
  if (!built) await buildApp()
  say('Packing')
  const folderOnly = check || dist.kind === 'stand-in'
  const packed = await run(
    process.execPath,
    [
      binary('electron-builder', 'cli.js'),
      '--publish',
      'never',
      ...(folderOnly ? ['--dir'] : []),
      ...(dist.kind === 'stand-in' ? [`-c.electronDist=${dist.folder}`] : []),
    ],
    { cwd: ROOT },
  )
  if (packed.code !== 0) return packed.code
  say(`Packed into ${OUTPUT}.`)
  if (!check) return 0
  process.env['MICRO_MOMENTUM_PACKAGED'] = packedProgram()
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist.folder
  return (await runBuiltSpecs('packaged', ['--grep', '@packaged'])).code
}

/** The program inside the packed folder. */
function packedProgram(): string {
  switch (process.platform) {
    case 'darwin': {
      const folder = process.arch === 'arm64' ? 'mac-arm64' : 'mac'
      return join(OUTPUT, folder, 'Micro-Momentum.app/Contents/MacOS/Micro-Momentum')
    }
    case 'win32':
      return join(OUTPUT, 'win-unpacked', 'Micro-Momentum.exe')
    default:
      return join(OUTPUT, 'linux-unpacked', 'micro-momentum')
  }
}
