import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { ShippedWork } from '../../src-shared/licenses.ts'
import { ROOT } from '../paths.ts'
import { SHIPPED } from './package-folders.ts'

const LICENSE_FILE = /^(licen[sc]e|copying)(?!.*\.js$)/i
const LICENSE_SECTION = /^#+ *license *#* *\n([\s\S]+)/im
const MOST_OF_A_LINE = 120

interface Manifest {
  name: string
  version: string
  license?: string
  author?: string | { name: string }
}

/**
 * The packages of npm that are in a package of the app: what the builds have taken in, and Electron.
 * By name. Throws where a text is missing.
 */
export function shippedPackages(): ShippedWork[] {
  const folders = readdirSync(SHIPPED).flatMap(
    (file) => JSON.parse(readFileSync(join(SHIPPED, file), 'utf8')) as string[],
  )
  const works = [...new Set(folders)].map((folder) => workIn(join(ROOT, folder)))
  return [...works, electron()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** What the package in a folder says of itself. Throws if it names no license, or has no text of it. */
export function workIn(folder: string): ShippedWork {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  if (license === undefined) throw new Error(`${name} names no license.`)
  const text = licenseText(folder, manifest)
  if (text === undefined) throw new Error(`${name} has no text of its license.`)
  return { name, version, license, text }
}

function licenseText(folder: string, { license, author }: Manifest): string | undefined {
  const files = readdirSync(folder)
  const [file] = files.filter((each) => LICENSE_FILE.test(each)).toSorted()
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8')
  const readme = files.find((each) => /^readme/i.test(each))
  const section =
    readme && LICENSE_SECTION.exec(readFileSync(join(folder, readme), 'utf8'))?.[1]?.trim()
  if (section !== undefined && section.length > MOST_OF_A_LINE) return section
  // Some name the license, and leave its text to the reader.
  if (license !== 'MIT' || author === undefined) return undefined
  const owner = typeof author === 'string' ? author.replace(/ *[<(].*/, '') : author.name
  return readFileSync(join(ROOT, 'LICENSE'), 'utf8').replace(
    /^Copyright.*$/m,
    `Copyright (c) ${owner}`,
  )
}

function electron(): ShippedWork {
  const work = workIn(join(ROOT, 'node_modules/electron'))
  const also =
    'Electron contains Chromium and Node.js. What they are made of, with its licenses, is in the file ' +
    'LICENSES.chromium.html that every package of this app has.'
  return { ...work, text: `${work.text.trim()}\n\n${also}` }
}

/** node-notifier's programs, which lie beside the app on Windows and macOS (electron-builder.yml). */
export function shippedPrograms(): ShippedWork[] {
  const vendor = join(ROOT, 'node_modules/node-notifier/vendor')
  return [
    {
      name: 'SnoreToast',
      version: '0.7.0',
      license: 'LGPL-3.0',
      text: readFileSync(join(vendor, 'snoreToast/LICENSE'), 'utf8'),
    },
    {
      name: 'terminal-notifier',
      version: '1.7.2',
      license: 'MIT',
      text: readFileSync(join(vendor, 'terminal-notifier-LICENSE'), 'utf8'),
    },
  ]
}
