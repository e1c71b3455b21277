import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { build, type CliOptions } from 'electron-builder'

import { buildApp } from './build.ts'
import { runBuiltSpecs } from './e2e.ts'
import { findElectron } from './electron-dist.ts'
import { drawPackageIcons } from './icons.ts'
import { builderConfig } from './packaging/builder-config.ts'
import { configuredFuses, wrongFuses } from './packaging/fuses.ts'
import { linuxPackage, linuxProblems, type LinuxPackage } from './packaging/linux-packages.ts'
import {
  packedResources,
  readContents,
  resourcesOfElectron,
  strayFiles,
} from './packaging/package-contents.ts'
import { programIn } from './packaging/packed-program.ts'
import { OUTPUT, ROOT } from './paths.ts'
import { say } from './say.ts'

/** What is prepared, and not made, where a folder alone is packed on Linux. */
const LINUX_PREPARED = ['deb', 'AppImage'] as const

/**
 * Packages the app: installers with Electron, a plain folder with the stand-in, which is for
 * checking the package alone and never for giving away. Whatever was packed is looked through: its
 * files, its fuses. `--check` packs a folder for the specs, and runs those on it that are meant for
 * the packaged app.
 *
 * @param built whether `dist/` is what is to be packed
 */
export async function packageApp(
  args: readonly string[],
  { built = false }: { built?: boolean } = {},
): Promise<number> {
  const dist = await findElectron()
  if (dist.kind === 'none') return 1
  const isForSpecs = args.includes('--check')
  rmSync(OUTPUT, { recursive: true, force: true })
  if (!built) await buildApp()
  await drawPackageIcons()
  say('Packing')
  const linux: LinuxPackage[] = []
  const isFolder = isForSpecs || dist.kind === 'stand-in'
  await build({
    publish: 'never',
    ...(isFolder && folderOnly(linux)),
    config: builderConfig({
      platform: process.platform,
      env: process.env,
      isForSpecs,
      ...(dist.kind === 'stand-in' && { electronDist: dist.folder }),
    }),
  })
  const { desktopName } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    desktopName: string
  }
  const wrong = [
    ...(await problemsIn(OUTPUT, isForSpecs, resourcesOfElectron(dist.folder))),
    ...linux.flatMap((one) => linuxProblems(one, desktopName)),
    ...(isFolder && process.platform === 'linux' && linux.length < LINUX_PREPARED.length
      ? ['Not every Linux package was prepared.']
      : []),
  ]
  for (const problem of wrong) say(`✗ ${problem}`)
  if (wrong.length > 0) return 1
  say(`Packed into ${OUTPUT}.`)
  if (!isForSpecs) return 0
  const [resources = ''] = packedResources(OUTPUT)
  // One after another: the other specs may be running beside them.
  const { code } = await runBuiltSpecs('packaged', ['--grep=@packaged', '--workers=1'], {
    MICRO_MOMENTUM_PACKAGED: programIn(resources),
    ELECTRON_OVERRIDE_DIST_PATH: dist.folder,
  })
  return code
}

/**
 * Has a folder packed and no more. On Linux everything is prepared for packages as well, up to the
 * tools that electron-builder downloads for them.
 *
 * @param found takes in what they would be made of
 */
function folderOnly(found: LinuxPackage[]): CliOptions {
  if (process.platform !== 'linux') return { dir: true }
  return {
    linux: [...LINUX_PREPARED],
    ...(process.arch === 'arm64' ? { arm64: true } : { x64: true }),
    effectiveOptionComputed: (computed: unknown) => {
      found.push(linuxPackage(computed))
      return Promise.resolve(true)
    },
  }
}

/** What is wrong with what was packed, a sentence each. */
async function problemsIn(
  output: string,
  isForSpecs: boolean,
  electrons: readonly string[],
): Promise<string[]> {
  const fuses = { ...configuredFuses(), ...(isForSpecs && { enableNodeCliInspectArguments: true }) }
  const all = packedResources(output)
  if (all.length === 0) return [`Nothing was packed into ${output}.`]
  const found: string[] = []
  for (const resources of all) {
    const contents = readContents(resources)
    const megabytes = (contents.bytes / 1_000_000).toFixed(1)
    say(`${dirname(resources)}: ${contents.archive.length} files of ours, ${megabytes} MB`)
    found.push(
      ...strayFiles(contents, electrons),
      ...(await wrongFuses(programIn(resources), fuses)),
    )
  }
  return found
}
