import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { listPackage, statFile } from '@electron/asar'

/** What the app's archive holds, and nothing else. */
const IN_ARCHIVE = [
  /^package\.json$/,
  /^dist\/(main|cli)\/[\w.-]+\.js$/,
  /^dist\/(main|cli)\/lexicon\/[a-z]{2}\.[\w-]+\.json$/,
  // Without the languages of development.
  /^dist\/words\/(?!en-XA|ar-XB)[a-z]{2}(-[A-Z]{2})?(\.command-line)?\.json$/,
  /^dist\/jobs\/[\w.-]+\.cjs$/,
  /^dist\/preload\/preload\.cjs$/,
  /^dist\/renderer\/(main|quick-log)\.html$/,
  /^dist\/renderer\/assets\/[\w.-]+\.(js|css|woff2)$/,
  /^dist\/ladders\/.+\.txt$/,
  /^dist\/assets\/[\w@-]+\.(png|ico)$/,
  /^dist\/licenses\.txt$/,
]
/** What lies beside the archive. */
const BESIDE = [
  /^app\.asar$/,
  /^app-update\.yml$/,
  // deb and rpm.
  /^(package-type|apparmor-profile)$/,
  /^notifier\/(snoreToast|mac\.noindex)\//,
  /^notifier\/terminal-notifier-LICENSE$/,
  // macOS.
  /^(icon\.icns|LICENSES\.chromium\.html)$/,
  /^[\w-]+\.lproj(\/|$)/,
]
const NEEDED = ['package.json', 'dist/main/index.js', 'dist/licenses.txt', 'dist/assets/icon.png']

/** What is in a package, beside Electron itself. */
export interface PackageContents {
  /** Paths in the archive. */
  archive: string[]
  /** Paths in the folder of resources. */
  resources: string[]
  /** Bytes of the archive, unpacked. */
  bytes: number
}

/** Reads what is in a folder of resources, such as `linux-unpacked/resources`. */
export function readContents(resources: string): PackageContents {
  const asar = join(resources, 'app.asar')
  const files = listPackage(asar, { isPack: false })
    .map((path) => path.replace(/^[/\\]/, ''))
    .map((path) => ({ path, stat: statFile(asar, path) }))
    .filter(({ stat }) => !('files' in stat))
  return {
    archive: files.map(({ path }) => path.replaceAll('\\', '/')),
    resources: filesIn(resources),
    bytes: files.reduce((sum, { stat }) => sum + ('size' in stat ? (stat.size ?? 0) : 0), 0),
  }
}

/**
 * What does not belong into a package, and what lacks, a sentence each.
 *
 * @param electrons what Electron itself has in its folder of resources
 */
export function strayFiles(
  { archive, resources }: PackageContents,
  electrons: readonly string[] = [],
): string[] {
  return [
    ...archive
      .filter((path) => !isAmong(IN_ARCHIVE, path))
      .map((path) => `${path} has no place in app.asar.`),
    ...resources
      .filter((path) => !isAmong(BESIDE, path) && !electrons.includes(path))
      .map((path) => `${path} has no place beside app.asar.`),
    ...NEEDED.filter((path) => !archive.includes(path)).map((path) => `${path} is not there.`),
  ]
}

function isAmong(known: readonly RegExp[], path: string): boolean {
  return known.some((each) => each.test(path))
}

/** What an Electron has in its folder of resources beside its app, before ours is put there. */
export function resourcesOfElectron(dist: string): string[] {
  return ['resources', 'Electron.app/Contents/Resources']
    .map((folder) => join(dist, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .filter((path) => path !== 'default_app.asar')
}

function filesIn(folder: string): string[] {
  return globSync('**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
}

/**
 * The folders of resources of everything that was packed into `output`; those that this processor
 * runs come first.
 */
export function packedResources(output: string): string[] {
  const folders = globSync(['*unpacked/resources', 'mac*/*.app/Contents/Resources'], {
    cwd: output,
  })
    .filter((folder) => existsSync(join(output, folder, 'app.asar')))
    .toSorted()
  return [
    ...folders.filter((folder) => !isForeign(folder)),
    ...folders.filter((folder) => isForeign(folder)),
  ].map((folder) => join(output, folder))
}

function isForeign(folder: string): boolean {
  return folder.includes('arm64') !== (process.arch === 'arm64')
}
