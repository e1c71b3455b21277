import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { releaseNotes } from './packaging/release-notes.ts'
import type { Bom } from './packaging/sbom.ts'
import { OUTPUT, ROOT } from './paths.ts'
import { run } from './run.ts'
import { say } from './say.ts'

const USAGE = `What a release needs beside its packages:
  node scripts/release.ts notes <tag> <file>    its notes, out of CHANGELOG.md
  node scripts/release.ts sbom                  what is in it, as CycloneDX, into release/
  node scripts/release.ts checksums <folder>    SHA256SUMS.txt of the files in a folder`

const manifest = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
  version: string
  productName: string
}

async function writeNotes(tag: string, file: string): Promise<void> {
  if (tag !== `v${manifest.version}`) {
    throw new Error(`The tag is ${tag}, and package.json has version ${manifest.version}.`)
  }
  const changelog = await readFile(join(ROOT, 'CHANGELOG.md'), 'utf8')
  await writeFile(file, `${releaseNotes(changelog, manifest.version)}\n`)
  say(`Notes of ${tag} are in ${file}.`)
}

async function writeSbom(): Promise<void> {
  // The rest needs no package of npm, and runs where none is installed.
  const { bomOfApp } = await import('./packaging/sbom.ts')
  const { shippedPackages, shippedPrograms } = await import('./shipped/shipped-works.ts')
  const { productName, version } = manifest
  // npm is a script on every system but Windows.
  const { code, output } = await run(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--loglevel=silent'],
    { cwd: ROOT, quiet: true, shell: process.platform === 'win32' },
  )
  if (code !== 0) throw new Error(`npm sbom ended with ${code}.`)
  const bom = bomOfApp(JSON.parse(output) as Bom, shippedPackages(), shippedPrograms(), productName)
  const file = join(OUTPUT, `${productName}-${version}-sbom.cdx.json`)
  await writeFile(file, `${JSON.stringify(bom, null, 2)}\n`)
  say(`${bom.components.length} components are in ${file}.`)
}

async function writeChecksums(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name !== 'SHA256SUMS.txt').toSorted()
  const lines = await Promise.all(
    names.map(async (name) => `${await sha256(join(folder, name))}  ${name}\n`),
  )
  await writeFile(join(folder, 'SHA256SUMS.txt'), lines.join(''))
  say(`${lines.length} checksums are in ${join(folder, 'SHA256SUMS.txt')}.`)
}

async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const [command, first, second] = process.argv.slice(2)
if (command === 'notes' && first !== undefined && second !== undefined)
  await writeNotes(first, second)
else if (command === 'sbom') await writeSbom()
else if (command === 'checksums' && first !== undefined) await writeChecksums(first)
else {
  say(USAGE)
  process.exitCode = 1
}
