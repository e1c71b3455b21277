import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ROOT } from '../paths.ts'
import { importsOfFeatures } from './imports.ts'
import { FLOORS } from './layers.ts'

/** Where the picture lies; docs/ARCHITECTURE.md shows it. */
export const PICTURE = join(ROOT, 'docs/house.svg')

/** What each feature is for, in a few words. */
const ABOUT: Readonly<Record<string, string>> = {
  app: 'puts the features together',
  shell: 'windows, tray, menus, login',
  data: 'the folder as a whole, backups',
  review: 'looking back',
  nudges: 'the soft nudge',
  plan: 'goals, tasks, steps, repeats',
  shrink: 'ladders of small steps',
  journal: 'wins',
  care: 'words that need care',
  settings: 'preferences',
  storage: 'durable files',
  platform: 'clock, timer, bus, log',
  kernel: 'what everybody may use',
  days: 'the person’s day',
}

/** Sizes in pixels. */
const WIDTH = 760
const BOX = { width: 220, height: 44 }
const FLOOR_HEIGHT = 74
const TOP = 20

interface Place {
  x: number
  y: number
}

/** Draws the features on their floors, the most used at the bottom, with an arrow an import. */
export function drawHouse(arrows: ReadonlyMap<string, ReadonlySet<string>>): string {
  const places = placeFeatures()
  const height = TOP * 2 + FLOORS.length * FLOOR_HEIGHT
  const lines = [...arrows].flatMap(([from, tos]) =>
    [...tos].toSorted().map((to) => arrow(places.get(from), places.get(to))),
  )
  const boxes = [...places].map(([feature, place]) => box(feature, place))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif">`,
    `<rect width="${WIDTH}" height="${height}" fill="#faf6ee"/>`,
    ...lines.toSorted(),
    ...boxes,
    '</svg>',
    '',
  ].join('\n')
}

function placeFeatures(): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [floor, features] of FLOORS.entries()) {
    const y = TOP + (FLOORS.length - 1 - floor) * FLOOR_HEIGHT
    for (const [at, feature] of features.entries()) {
      // Floors are set off from each other, so that arrows past them can be seen.
      const middle = WIDTH / 2 + (features.length === 1 ? (floor % 2 === 0 ? -110 : 110) : 0)
      const x = middle + (at - (features.length - 1) / 2) * (BOX.width + 60) - BOX.width / 2
      places.set(feature, { x, y })
    }
  }
  return places
}

function arrow(from: Place | undefined, to: Place | undefined): string {
  if (from === undefined || to === undefined) return ''
  const [x1, y1] = [from.x + BOX.width / 2, from.y + BOX.height]
  const [x2, y2] = [to.x + BOX.width / 2, to.y]
  // The further down it leads, the further out it bends.
  const bend = ((y2 - y1) / FLOOR_HEIGHT - 0.4) * 26 * (x1 + x2 > WIDTH ? 1 : -1)
  const path = `M${x1},${y1} C${x1 + bend},${y1 + 30} ${x2 + bend},${y2 - 30} ${x2},${y2}`
  return `<path d="${path}" fill="none" stroke="#8a7f70" stroke-opacity="0.45"/>`
}

function box(feature: string, { x, y }: Place): string {
  const middle = x + BOX.width / 2
  return (
    `<g><rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="10" fill="#fff" stroke="#5b5146"/>` +
    `<text x="${middle}" y="${y + 19}" text-anchor="middle" font-size="14" font-weight="600" fill="#2d2721">${feature}</text>` +
    `<text x="${middle}" y="${y + 35}" text-anchor="middle" font-size="11" fill="#5b5146">${ABOUT[feature] ?? ''}</text></g>`
  )
}

if (import.meta.main) writeFileSync(PICTURE, drawHouse(importsOfFeatures()))
