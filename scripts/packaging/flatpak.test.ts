import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { APP_ID } from '../../src-main/app/app-id.ts'
import { ROOT } from '../paths.ts'

const ID = 'app.micro_momentum.MicroMomentum'
const FOLDER = join(ROOT, 'packaging/flatpak')
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const manifest = read(`${ID}.yml`)
const entry = read(`${ID}.desktop`)

it('has one id, of the form that Flatpak asks for', () => {
  expect(ID).toMatch(/^[a-z]\w*(\.[a-z]\w*){2,}$/i)
  expect(manifest).toMatch(new RegExp(`^id: ${ID}$`, 'm'))
  expect(entry).toContain(`\nIcon=${ID}\n`)
  expect(read(`${ID}.metainfo.xml`)).toContain(`<id>${ID}</id>`)
})

it('names files that are there, or that packaging makes', () => {
  const paths = [...manifest.matchAll(/^ +path: (.+)$/gm)].map(([, path = '']) => path)
  expect(paths.filter((path) => !existsSync(join(FOLDER, path)))).toEqual(
    // Made by `npm run package`.
    ['../../release/linux-unpacked', '../../.cache/icons/linux'].filter(
      (path) => !existsSync(join(FOLDER, path)),
    ),
  )
  expect(paths).toHaveLength(4)
})

it('starts what is packed, with the links and the windows of the app', () => {
  const builder = readFileSync(join(ROOT, 'electron-builder.yml'), 'utf8')
  const program = /^ +executableName: (.+)$/m.exec(builder)?.[1]
  expect(manifest).toContain(`exec zypak-wrapper /app/micro-momentum/${program} "$@"`)
  const scheme = /^ +schemes: \[(.+)\]$/m.exec(builder)?.[1]
  expect(entry).toContain(`\nMimeType=x-scheme-handler/${scheme};\n`)
  expect(entry).toContain(`\nStartupWMClass=${APP_ID}\n`)
})

it('reaches nothing of the home folder, and no microphone or camera', () => {
  const granted = [...manifest.matchAll(/^ {2}- --(.+)$/gm)].map(([, one = '']) => one)
  expect(granted.length).toBeGreaterThan(0)
  expect(granted.filter((one) => /filesystem|pulseaudio|device=all/.test(one))).toEqual([])
})
