import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { IconIcns, IconIco } from '@shockpkg/icon-encoder'
import sharp from 'sharp'

import { ROOT } from './paths.ts'
import { say } from './say.ts'

const SOURCES = join(ROOT, 'assets')
/** What the app itself shows, in every build. */
const IN_APP = join(ROOT, 'dist/assets')
/** What installers and desktops show; electron-builder.yml names this folder. */
const IN_PACKAGES = join(ROOT, '.cache/icons')

const INK = '#2b2723'
const PAPER = '#f4ecdf'
/** What the icon in the tray says is said by its shape alone. */
const TRAY_SHAPES = ['idle', 'covered', 'paused'] as const
const TRAY_LOOKS = {
  // Template images are black with transparency: macOS colours them itself.
  Template: { ink: '#000000', halo: 'none' },
  light: { ink: INK, halo: PAPER },
  dark: { ink: PAPER, halo: INK },
} as const
/** Windows takes the size that fits the display: 16 px at 100 %, 32 at 200 %, and those between. */
const TRAY_ICO_SIZES = [16, 20, 24, 32, 40, 48]
const APP_ICO_SIZES = [16, 20, 24, 32, 40, 48, 64, 256]
/** The sizes that the hicolor theme lists. */
const LINUX_SIZES = [16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512]
/** What `iconutil` makes of an icon set, by the type of its entry. */
const ICNS_SIZES = {
  ic12: 64,
  ic07: 128,
  ic13: 256,
  ic08: 256,
  ic04: 16,
  ic14: 512,
  ic09: 512,
  ic05: 32,
  ic10: 1024,
  ic11: 32,
} as const

type Draw = (size: number) => Promise<Buffer>

/** Draws what the app shows: its window's icon and the tray's. Nothing where that is up to date. */
export async function drawAppIcons(): Promise<void> {
  const icons = appIcons()
  if (await areCurrent(Object.keys(icons))) return
  await mkdir(IN_APP, { recursive: true })
  for (const [name, draw] of Object.entries(icons))
    await writeFile(join(IN_APP, name), await draw())
}

/** How each file of them is drawn, by its name. */
function appIcons(): Record<string, () => Promise<Uint8Array>> {
  const icon = drawing('icon.svg')
  const icons: Record<string, () => Promise<Uint8Array>> = {
    'icon.png': () => icon(512),
    'icon.ico': () => ico(icon, APP_ICO_SIZES),
  }
  for (const shape of TRAY_SHAPES) {
    for (const [look, colours] of Object.entries(TRAY_LOOKS)) {
      const tray = drawing(`tray-${shape}.svg`, colours)
      const name = `tray-${shape}-${look}`
      const size = look === 'Template' ? 18 : 22
      icons[`${name}.png`] = () => tray(size)
      icons[`${name}@2x.png`] = () => tray(size * 2)
      if (look !== 'Template') icons[`${name}.ico`] = () => ico(tray, TRAY_ICO_SIZES)
    }
  }
  return icons
}

/** Draws what installers and desktops show, each size from the one SVG. Returns the folder. */
export async function drawPackageIcons(): Promise<string> {
  const icon = drawing('icon.svg')
  await mkdir(join(IN_PACKAGES, 'linux'), { recursive: true })
  for (const size of LINUX_SIZES)
    await writeFile(join(IN_PACKAGES, 'linux', `${size}x${size}.png`), await icon(size))
  await writeFile(join(IN_PACKAGES, 'icon.ico'), await ico(icon, APP_ICO_SIZES))
  const icns = new IconIcns()
  icns.toc = true
  for (const [type, size] of Object.entries(ICNS_SIZES))
    await icns.addFromPng(await icon(size), [type])
  await writeFile(join(IN_PACKAGES, 'icon.icns'), icns.encode())
  return IN_PACKAGES
}

/** @param colours what the colour names of the source stand for */
function drawing(source: string, colours: Readonly<Record<string, string>> = {}): Draw {
  return async (size) => {
    let svg = await readFile(join(SOURCES, source), 'utf8')
    for (const [name, colour] of Object.entries(colours))
      svg = svg.replaceAll(`"${name}"`, `"${colour}"`)
    const drawn = sharp(Buffer.from(svg), { density: 300 })
    return drawn.resize(size, size).png({ compressionLevel: 9 }).toBuffer()
  }
}

async function ico(draw: Draw, sizes: readonly number[]): Promise<Uint8Array> {
  const icon = new IconIco()
  for (const size of sizes) await icon.addFromPng(await draw(size))
  return icon.encode()
}

/** Whether these icons of the app are younger than their sources and than this file. */
async function areCurrent(names: readonly string[]): Promise<boolean> {
  const sources = ['icon.svg', ...TRAY_SHAPES.map((shape) => `tray-${shape}.svg`)]
  const [made, changed] = await Promise.all([
    timesOf(names.map((name) => join(IN_APP, name))),
    timesOf([import.meta.filename, ...sources.map((name) => join(SOURCES, name))]),
  ])
  return Math.max(...changed) < Math.min(...made)
}

function timesOf(paths: readonly string[]): Promise<number[]> {
  return Promise.all(paths.map(timeOf))
}

async function timeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}

if (import.meta.main) {
  await drawAppIcons()
  say(`Icons of the app are in ${IN_APP}, those of packages in ${await drawPackageIcons()}.`)
}
