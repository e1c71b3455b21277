import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, extname, join, resolve } from 'node:path'

/** The app to run. */
export interface AppPackage {
  /** The file that starts it. */
  entry: string
  /** What `app.getAppPath()` says. */
  path: string
  name: string | undefined
  /** The file name of its desktop entry. */
  desktopName: string | undefined
  version: string | undefined
}

interface PackageJson {
  name?: string
  productName?: string
  desktopName?: string
  version?: string
}

/** Finds the app in a folder, or the folder's app of a file; throws when there is none. */
export function findApp(given: string): AppPackage {
  const path = resolve(given)
  const entry = createRequire(join(path, 'index.js')).resolve(path)
  let manifest: PackageJson = {}
  let isFolder = false
  try {
    manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as PackageJson
    isFolder = true
  } catch (error) {
    if (extname(path) === '' && !(error as NodeJS.ErrnoException).code) throw error
  }
  return {
    entry,
    path: isFolder ? path : dirname(entry),
    name: manifest.productName ?? manifest.name,
    desktopName: manifest.desktopName,
    version: manifest.version,
  }
}

/** Unpacks a packaged app into a temporary folder, which its owner removes. */
export async function unpackApp(archive: string, temporary: string): Promise<string> {
  const { extractAll } = await import('@electron/asar')
  const folder = join(temporary, basename(archive))
  extractAll(archive, folder)
  return folder
}
