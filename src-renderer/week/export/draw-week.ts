import { exportedDays } from '../../../src-shared/exported-days.ts'
import type { WeekView } from '../../../src-shared/review.ts'
import { fullDate } from '../../formats/dates.ts'
import { t } from '../../words.ts'
import { currentTheme } from './canvas-theme.ts'
import { drawBeads, layOutBeads } from './draw-beads.ts'
import { drawDays, layOutDays } from './draw-days.ts'

/** All lengths are CSS pixels. */
const WIDTH = 1040
const MARGIN = 56
const HEADING_SIZE = 32
/** The baseline of the heading. */
const HEADING_Y = 84
const BEADS_Y = 124
const GAP = 44
/** Twice as many pixels, for sharpness on high-density screens. */
const SCALE = 2
/** The greatest height of a canvas in Chromium, in pixels. */
const MAX_CANVAS_HEIGHT = 32_000

/**
 * Draws a week as a picture, in the colours of the present theme: its beads and threads, and the
 * words of its wins below.
 *
 * @param first the first day of the week
 * @returns a PNG in base64
 */
export async function drawWeek(view: WeekView, first: string): Promise<string> {
  const look = currentTheme()
  const headingFont = `500 ${HEADING_SIZE}px ${look.headingFont}`
  await document.fonts.load(headingFont)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('There is nothing to draw on')

  const inner = WIDTH - 2 * MARGIN
  const beads = layOutBeads(view, inner)
  const days = layOutDays(context, look, exportedDays(view), inner)
  const daysY = BEADS_Y + beads.height + GAP
  const height = daysY + days.height + MARGIN
  // A week that is too tall for a canvas is scaled down.
  const scale = Math.min(SCALE, MAX_CANVAS_HEIGHT / height)
  canvas.width = Math.round(WIDTH * scale)
  canvas.height = Math.round(height * scale)

  context.scale(scale, scale)
  context.fillStyle = look.colours.ground
  context.fillRect(0, 0, WIDTH, height)
  context.fillStyle = look.colours.ink
  context.font = headingFont
  context.fillText(t('week.heading', { day: fullDate(first) }), MARGIN, HEADING_Y)
  context.translate(MARGIN, BEADS_Y)
  drawBeads(context, look, view, beads)
  context.translate(0, daysY - BEADS_Y)
  drawDays(context, days)
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
}
