import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { createPackage } from '@electron/asar'
import { afterEach, beforeEach, expect, it } from 'vitest'

import {
  packedResources,
  readContents,
  resourcesOfElectron,
  strayFiles,
} from './package-contents.ts'

let output: string
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'micro-momentum-'))
})
afterEach(() => rmSync(output, { recursive: true }))

const OURS = [
  'package.json',
  'dist/licenses.txt',
  'dist/main/index.js',
  'dist/main/lexicon/en.rows.json',
  'dist/words/pt-BR.json',
  'dist/words/de.command-line.json',
  'dist/assets/icon.png',
  'dist/assets/tray-idle-Template@2x.png',
]

/** Packs files as electron-builder does, each with a text of five bytes. */
async function pack(files: readonly string[], beside: readonly string[] = []) {
  const app = join(output, 'app')
  const resources = join(output, 'linux-unpacked/resources')
  const paths = [
    ...files.map((file) => join(app, file)),
    ...beside.map((file) => join(resources, file)),
  ]
  for (const path of paths) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, 'hello')
  }
  mkdirSync(resources, { recursive: true })
  await createPackage(app, join(resources, 'app.asar'))
  return readContents(resources)
}

it('finds nothing wrong with the files of the app', async () => {
  const contents = await pack(OURS, ['app-update.yml', 'notifier/snoreToast/LICENSE'])
  expect(strayFiles(contents)).toEqual([])
  expect(contents.bytes).toBe(5 * OURS.length)
  expect(packedResources(output)).toEqual([join(output, 'linux-unpacked/resources')])
})

it.each([
  'dist/words/en-XA.json',
  'dist/main/index.js.map',
  'dist/main/journal.test.ts',
  'dist/renderer/assets/main.js.map',
  'node_modules/react/index.js',
  'src-main/index.ts',
  'dist/ladders/README.md',
  'assets/icon.svg',
  '.env',
])('finds %s', async (stray) => {
  expect(strayFiles(await pack([...OURS, stray]))).toEqual([`${stray} has no place in app.asar.`])
})

it('leaves to Electron what it has itself', async () => {
  const electron = join(output, 'electron')
  const own = join(electron, 'Electron.app/Contents/Resources')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'Assets.car'), '')
  const electrons = resourcesOfElectron(electron)
  expect(strayFiles(await pack(OURS, ['Assets.car']), electrons)).toEqual([])
  expect(strayFiles(await pack(OURS, ['Assets.car']))).toHaveLength(1)
})

it('finds what lies beside the archive, and what is not there', async () => {
  const contents = await pack(OURS.slice(0, -2), ['app.asar.unpacked/index.js'])
  expect(strayFiles(contents)).toEqual([
    'app.asar.unpacked/index.js has no place beside app.asar.',
    'dist/assets/icon.png is not there.',
  ])
})
