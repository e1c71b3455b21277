import type { Page } from '@playwright/test'
import sharp from 'sharp'

import { instantText } from '../../src-shared/calendar.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { setPageClock } from '../fixtures/nudges.ts'
import { logFromWindow } from '../pages/look.ts'
import { compose } from './composition.ts'
import { fitQuickLog, openNudge, openQuickLogWith, openWeek, WORDS } from './screens.ts'
import { afterChange, holdTimers, shoot, type Colour, type Studio } from './studio.ts'

/** The whole picture, and the main window in it. */
const SIZE = { width: 1100, height: 720 }
const MAIN = { width: 1040, height: 620 }
const CAPTION_HEIGHT = 74
/** Letters that come at once, and how long they stand there alone, in milliseconds. */
const LETTERS = 2
const LETTERS_MS = 110
/** Where the settling of a bead is looked at, in milliseconds from its beginning. */
const SETTLING = [0, 200, 240, 280, 320]
const SETTLING_MS = 50
/** Where the ring is looked at, in seconds. */
const RING = [0, 30, 60, 90]
const RING_MS = 450
/** How long it may be, in milliseconds: nobody looks at a README for longer. */
const LONGEST_MS = 12_000
/** It is shown so often, and then rests on its last picture: nothing moves for ever. */
const TIMES = 3

const { t } = openCatalog()
const SCENES = {
  log: { name: t('welcome.what.logName'), sentence: t('welcome.what.log') },
  nudge: { name: t('welcome.what.nudgeName'), sentence: t('welcome.what.nudge') },
  review: { name: t('welcome.what.reviewName'), sentence: t('welcome.what.review') },
}

/** One window in both colours, and for how long it is shown. */
interface Frame {
  scene: keyof typeof SCENES
  pictures: Record<Colour, Buffer>
  ms: number
  /** Whether it stands for its moment where nothing is to move. */
  isKey?: boolean
}

/** The three moments as a picture that moves, and as one that does not. */
export interface Moments {
  moving: Buffer
  still: Buffer
}

/** Takes the three moments from the app: a win is logged, a nudge is followed, a week is seen. */
export async function takeMoments(studio: Studio): Promise<Record<Colour, Moments>> {
  const frames = [
    ...(await logging(studio)),
    ...(await nudged(studio)),
    ...(await lookingBack(studio)),
  ]
  const length = frames.reduce((sum, { ms }) => sum + ms, 0)
  if (length > LONGEST_MS) throw new Error(`It takes ${length} ms.`)
  const [light, dark] = [
    await assemble(studio, frames, 'light'),
    await assemble(studio, frames, 'dark'),
  ]
  return { light, dark }
}

async function logging(studio: Studio): Promise<Frame[]> {
  const scene = 'log'
  const page = await openQuickLogWith('')(studio)
  const frames: Frame[] = [{ scene, pictures: await both(page, shoot), ms: 800 }]
  for (let letters = LETTERS; letters < WORDS.length; letters += LETTERS) {
    await page.getByRole('textbox').fill(WORDS.slice(0, letters))
    await fitQuickLog(page)
    frames.push({ scene, pictures: await both(page, snap), ms: LETTERS_MS })
  }
  await page.getByRole('textbox').fill(WORDS)
  await fitQuickLog(page)
  frames.push({ scene, pictures: await both(page, shoot), ms: 600 })
  const session = await page.context().newCDPSession(page)
  await session.send('Animation.enable')
  await session.send('Animation.setPlaybackRate', { playbackRate: 0 })
  await holdTimers(page)
  await logFromWindow(page)
  await fitQuickLog(page)
  for (const at of SETTLING) {
    await page.evaluate((at) => {
      for (const animation of document.getAnimations()) animation.currentTime = at
    }, at)
    frames.push({ scene, pictures: await both(page, snap), ms: SETTLING_MS })
  }
  frames.push({ scene, pictures: await both(page, shoot), ms: 1_700, isKey: true })
  return frames
}

async function nudged(studio: Studio): Promise<Frame[]> {
  const scene = 'nudge'
  const page = await openNudge(studio)
  await page.setViewportSize(MAIN)
  const frames: Frame[] = [{ scene, pictures: await both(page, shoot), ms: 2_400, isKey: true }]
  await page
    .getByRole('button', { name: t('next.start') })
    .first()
    .click()
  await page.getByRole('timer').waitFor()
  const begun = await page.evaluate(() => Date.now())
  for (const seconds of RING) {
    if (seconds > 0) await afterChange(page, () => setRing(page, begun, seconds))
    frames.push({ scene, pictures: await both(page, shoot), ms: RING_MS })
  }
  return frames
}

/** Has the ring be so many seconds further than when it began. */
function setRing(page: Page, begun: number, seconds: number): Promise<void> {
  return setPageClock(page, instantText(begun + seconds * 1_000))
}

async function lookingBack(studio: Studio): Promise<Frame[]> {
  const page = await openWeek(studio)
  await page.setViewportSize(MAIN)
  return [{ scene: 'review', pictures: await both(page, shoot), ms: 3_000, isKey: true }]
}

async function both(
  page: Page,
  take: (page: Page, colour: Colour) => Promise<Buffer>,
): Promise<Record<Colour, Buffer>> {
  const [light, dark] = [await take(page, 'light'), await take(page, 'dark')]
  return { light, dark }
}

/** Takes a picture of a page as it is at this moment. */
async function snap(page: Page, colour: Colour): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: colour })
  return page.screenshot()
}

async function assemble(
  studio: Studio,
  frames: readonly Frame[],
  colour: Colour,
): Promise<Moments> {
  const page = await studio.blank(SIZE)
  const drawn: Buffer[] = []
  for (const { scene, pictures } of frames) {
    const picture = pictures[colour]
    const { width, height } = await sharp(picture).metadata()
    const left = Math.round((SIZE.width - width) / 2)
    const room = SIZE.height - CAPTION_HEIGHT
    const top = CAPTION_HEIGHT + Math.max(0, Math.round((room - height) / 2) - 20)
    const composition = { windows: [{ picture, left, top }], caption: SCENES[scene] }
    drawn.push(await compose(page, composition, colour, true))
  }
  await page.close()
  const keys = drawn.filter((_, at) => frames[at]?.isKey)
  return {
    moving: await sharp(drawn, { join: { animated: true } })
      .webp({
        delay: frames.map(({ ms }) => ms),
        loop: TIMES,
        lossless: true,
        effort: 6,
        minSize: true,
      })
      .toBuffer(),
    still: await sharp(keys, { join: { across: 1 } })
      .png({ palette: true })
      .toBuffer(),
  }
}
