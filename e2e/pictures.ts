import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import sharp from 'sharp'

import { ROOT } from '../scripts/paths.ts'
import { say } from '../scripts/say.ts'
import { compose } from './pictures/composition.ts'
import { takeMoments } from './pictures/moments.ts'
import { openQuickLogWith, openWeek, SCREENS, WORDS } from './pictures/screens.ts'
import { COLOURS, openStudio, shoot, type Studio } from './pictures/studio.ts'

const DOCS = join(ROOT, 'docs')
/** The hero: the week with the quick-log window in front of it, and room for their shadows. */
const HERO_SIZE = { width: 1200, height: 850 }
const HERO_WEEK = { left: 28, top: 16 }
const HERO_QUICK_LOG = { left: HERO_SIZE.width - 460 - 16, top: 500 }
/** What the moving picture may weigh, in bytes. */
const MOST_MOVING = 1_500_000

/** Writes pictures, and says what was written. */
type Write = (name: string, bytes: Buffer) => Promise<void>

/**
 * Draws the pictures of the documentation in both colours into `docs/`, and removes those that none
 * of them is. One that cannot be taken leaves the others. Started by `npm run screenshots`.
 *
 * @returns the exit code
 */
export async function takeScreenshots(): Promise<number> {
  const studio = await openStudio()
  const written = new Set<string>()
  let failed = 0

  async function write(name: string, bytes: Buffer): Promise<void> {
    await writeFile(join(DOCS, name), bytes)
    written.add(name)
    say(`docs/${name} ${Math.ceil(bytes.length / 1_000)} kB`)
  }

  async function attempt(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      failed += 1
      say(`docs/${name}-*.png could not be taken: ${String(error)}`)
    }
  }

  try {
    for (const name of Object.keys(SCREENS)) {
      await attempt(name, () => screen(studio, name, write))
    }
    await attempt('hero', () => hero(studio, write))
    await attempt('moments', () => moments(studio, write))
  } finally {
    await studio.close()
  }
  if (failed === 0) await removeOthers(written)
  say(failed === 0 ? `${written.size} pictures are in docs/.` : `${failed} could not be taken.`)
  return failed === 0 ? 0 : 1
}

async function screen(studio: Studio, name: string, write: Write): Promise<void> {
  const page = await SCREENS[name]?.(studio)
  if (page === undefined) return
  for (const colour of COLOURS) {
    await write(`${name}-${colour}.png`, await small(await shoot(page, colour)))
  }
}

async function hero(studio: Studio, write: Write): Promise<void> {
  const week = await openWeek(studio)
  const weeks = [await shoot(week, 'light'), await shoot(week, 'dark')]
  const quickLog = await openQuickLogWith(WORDS)(studio)
  const page = await studio.blank(HERO_SIZE)
  for (const [at, colour] of COLOURS.entries()) {
    const windows = [
      { picture: weeks[at] as Buffer, ...HERO_WEEK },
      { picture: await shoot(quickLog, colour), ...HERO_QUICK_LOG },
    ]
    await write(`hero-${colour}.png`, await small(await compose(page, { windows }, colour, false)))
  }
}

async function moments(studio: Studio, write: Write): Promise<void> {
  const taken = await takeMoments(studio)
  for (const colour of COLOURS) {
    const { moving, still } = taken[colour]
    if (moving.length > MOST_MOVING) throw new Error(`It weighs ${moving.length} bytes.`)
    await write(`moments-${colour}.webp`, moving)
    await write(`moments-${colour}.png`, still)
  }
}

/** The same picture in fewer bytes. */
function small(picture: Buffer): Promise<Buffer> {
  return sharp(picture).png({ compressionLevel: 9, palette: true, effort: 10 }).toBuffer()
}

/** Removes pictures of earlier versions. */
async function removeOthers(written: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(DOCS)) {
    if (!/\.(?:png|webp)$/.test(name) || written.has(name)) continue
    await rm(join(DOCS, name))
    say(`docs/${name} is gone: nothing draws it any more.`)
  }
}
