import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

import { say } from './say.ts'

const assets = join(import.meta.dirname, '../assets')

/**
 * Draws one picture of an SVG source, square, `size` pixels wide.
 *
 * @param colours what the colour names of the source stand for
 */
async function draw(
  source: string,
  target: string,
  size: number,
  colours: Readonly<Record<string, string>> = {},
): Promise<void> {
  let svg = await readFile(join(assets, source), 'utf8')
  for (const [name, colour] of Object.entries(colours))
    svg = svg.replaceAll(`"${name}"`, `"${colour}"`)
  await sharp(Buffer.from(svg), { density: 300 })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toFile(join(assets, target))
  say(`assets/${target}`)
}

const INK = '#2b2723'
const PAPER = '#f4ecdf'

await draw('icon.svg', 'icon.png', 1024)
// What the icon in the tray says is said by its shape alone.
for (const shape of ['idle', 'covered', 'paused']) {
  for (const [name, colours] of Object.entries({
    // Template images are black with transparency: macOS colours them itself.
    Template: { ink: '#000000', halo: 'none' },
    light: { ink: INK, halo: PAPER },
    dark: { ink: PAPER, halo: INK },
  })) {
    const size = name === 'Template' ? 18 : 22
    await draw(`tray-${shape}.svg`, `tray-${shape}-${name}.png`, size, colours)
    await draw(`tray-${shape}.svg`, `tray-${shape}-${name}@2x.png`, size * 2, colours)
  }
}
