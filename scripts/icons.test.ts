import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { drawAppIcons, drawPackageIcons } from './icons.ts'
import { ROOT } from './paths.ts'

/** The sizes in an `.ico`, of which a byte has 0 for 256. */
function icoSizes(path: string): number[] {
  const file = readFileSync(path)
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => file[6 + 16 * index] || 256)
}

it('draws an icon of every size that a system asks for', async () => {
  const folder = await drawPackageIcons()
  const linux = readdirSync(join(folder, 'linux'))
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const name = `${size}x${size}.png`
    expect(linux).toContain(name)
    const png = readFileSync(join(folder, 'linux', name))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
  const ico = icoSizes(join(folder, 'icon.ico'))
  expect(ico).toEqual(expect.arrayContaining([16, 24, 32, 48, 256]))
  const icns = readFileSync(join(folder, 'icon.icns'))
  expect(icns.toString('latin1', 0, 4)).toBe('icns')
  expect(icns.readUInt32BE(4)).toBe(icns.byteLength)
  for (const type of ['ic04', 'ic05', 'ic07', 'ic08', 'ic09', 'ic10']) {
    expect(icns.includes(type, 0, 'latin1')).toBe(true)
  }
})

it("draws the app's icons anew where one is gone", async () => {
  await drawAppIcons()
  const icon = join(ROOT, 'dist/assets/tray-idle-dark.png')
  const drawn = readFileSync(icon)
  rmSync(icon)
  await drawAppIcons()
  expect(readFileSync(icon).equals(drawn)).toBe(true)
})

it("draws the tray's icon in every size that Windows shows", async () => {
  await drawAppIcons()
  for (const look of ['light', 'dark']) {
    const sizes = icoSizes(join(ROOT, `dist/assets/tray-idle-${look}.ico`))
    expect(sizes).toEqual(expect.arrayContaining([16, 20, 24, 32, 48]))
  }
})
