import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

import { say } from './say.ts'

const assets = join(import.meta.dirname, '../assets')

/** Draws one picture of an SVG source, square, `size` pixels wide. */
async function draw(source: string, target: string, size: number, ink?: string): Promise<void> {
  const svg = await readFile(join(assets, source), 'utf8')
  const coloured = ink === undefined ? svg : svg.replaceAll('currentColor', ink)
  await sharp(Buffer.from(coloured), { density: 300 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(join(assets, target))
  say(`assets/${target}`)
}

await draw('icon.svg', 'icon.png', 1024)
// Template images are black with transparency: macOS colours them itself.
for (const [name, ink] of [
  ['trayTemplate', '#000000'],
  ['tray-light', '#2b2723'],
  ['tray-dark', '#f4ecdf'],
] as const) {
  const size = name === 'trayTemplate' ? 18 : 22
  await draw('tray.svg', `${name}.png`, size, ink)
  await draw('tray.svg', `${name}@2x.png`, size * 2, ink)
}
