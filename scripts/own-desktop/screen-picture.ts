import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

import sharp from 'sharp'

/** How often a picture that is renewed looks whether the screen has changed, in milliseconds. */
const LOOK_MS = 1_000
/** What a head of an XWD file has where; all of its numbers are of 32 bits, the highest first. */
const XWD = { headSize: 0, width: 16, height: 20, lineSize: 48, colours: 76 }
const COLOUR_SIZE = 12

/** What is on a screen: its size in pixels, and the pixels in lines (red, green, blue, opaque). */
interface Screen {
  width: number
  height: number
  pixels: Buffer
}

/** A picture of a screen that is renewed while the screen changes. */
export interface LivingPicture {
  /** Renews it no more. */
  stop(): void
}

/** Writes what is on the screen as a PNG that nobody else may read, the whole file at once. */
export async function writePicture(frameBuffer: string, file: string): Promise<void> {
  await replacePng(readScreen(readFileSync(frameBuffer)), file)
}

/** Writes the picture, and again after each change. The first one is there when it answers. */
export async function keepPicture(frameBuffer: string, file: string): Promise<LivingPicture> {
  let shown = -1
  const renew = async (): Promise<void> => {
    const bytes = readFileSync(frameBuffer)
    const now = crc32(bytes)
    if (now === shown) return
    shown = now
    await replacePng(readScreen(bytes), file)
  }
  await renew()
  let renewing = Promise.resolve()
  // A picture that cannot be written now may be later; the app does not wait for it.
  const timer = setInterval(() => {
    renewing = renewing.then(renew).catch(() => undefined)
  }, LOOK_MS)
  return { stop: () => clearInterval(timer) }
}

/** Reads the frame buffer of Xvfb: an XWD file with four bytes a pixel, blue first. */
function readScreen(bytes: Buffer): Screen {
  const field = (at: number): number => bytes.readUInt32BE(at)
  const [width, height] = [field(XWD.width), field(XWD.height)]
  const lineSize = field(XWD.lineSize)
  const begin = field(XWD.headSize) + field(XWD.colours) * COLOUR_SIZE
  const pixels = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++) {
    const line = begin + y * lineSize
    for (let x = 0; x < width; x++) {
      const [from, to] = [line + x * 4, (y * width + x) * 4]
      pixels[to] = bytes[from + 2] ?? 0
      pixels[to + 1] = bytes[from + 1] ?? 0
      pixels[to + 2] = bytes[from] ?? 0
      pixels[to + 3] = 255
    }
  }
  return { width, height, pixels }
}

async function replacePng({ width, height, pixels }: Screen, file: string): Promise<void> {
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png()
    .toBuffer()
  const fresh = `${file}.new`
  await writeFile(fresh, png, { mode: 0o600 })
  await rename(fresh, file)
}
