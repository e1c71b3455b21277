import type { WeekView } from '../../../src-shared/review.ts'
import { dayOfMonth, weekdayShort } from '../../formats/dates.ts'
import { FORWARD_PREFIX, layoutDays } from '../layout-input.ts'
import { layOutWeek, type WeekLayout } from '../week-layout.ts'
import type { CanvasTheme } from './canvas-theme.ts'

/** The height of the weekdays and dates above the beads. */
const HEADER_HEIGHT = 58
/** The least height below the header, so that a quiet week makes a picture too. */
const MIN_HEIGHT = 140

/** The layout of beads and threads, and its size in CSS pixels. */
export interface BeadsLayout {
  layout: WeekLayout
  columnWidth: number
  height: number
}

/** Lays out the beads and threads of a week over a width. */
export function layOutBeads(view: WeekView, width: number): BeadsLayout {
  const columnWidth = width / 7
  const layout = layOutWeek({ days: layoutDays(view), goesOn: new Set(view.goesOn), columnWidth })
  return { layout, columnWidth, height: HEADER_HEIGHT + Math.max(layout.height, MIN_HEIGHT) }
}

/** Draws seven days side by side from the present origin. */
export function drawBeads(
  context: CanvasRenderingContext2D,
  { colours, headingFont, textFont }: CanvasTheme,
  { days }: WeekView,
  { layout, columnWidth, height }: BeadsLayout,
): void {
  context.save()
  context.textAlign = 'center'
  for (const [column, { day, rest }] of days.entries()) {
    const left = column * columnWidth
    context.fillStyle = colours.rest
    if (rest) context.fillRect(left, 0, columnWidth, height)
    context.fillStyle = colours.inkSoft
    context.font = `13px ${textFont}`
    context.fillText(weekdayShort(day), left + columnWidth / 2, 18)
    context.fillStyle = colours.ink
    context.font = `500 19px ${headingFont}`
    context.fillText(String(dayOfMonth(day)), left + columnWidth / 2, 43)
  }
  context.fillStyle = colours.hairline
  for (let line = 0; line <= days.length; line += 1) {
    context.fillRect(line * columnWidth - 0.5, 0, 1, height)
  }

  context.translate(0, HEADER_HEIGHT)
  context.lineCap = 'round'
  for (const { from, to, path } of layout.threads) {
    const line = new Path2D(path)
    if (from !== undefined && to !== undefined) {
      context.strokeStyle = colours.ground
      context.lineWidth = 3.5
      context.stroke(line)
    }
    context.strokeStyle = colours.link
    context.lineWidth = 2
    context.setLineDash(to?.startsWith(FORWARD_PREFIX) ? [3, 4] : [])
    context.stroke(line)
    context.setLineDash([])
  }
  for (const { id, column, x, y } of layout.beads) {
    const circle = (radius: number): void => {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
    }
    circle(layout.radius + 2)
    context.fillStyle = days[column]?.rest ? colours.rest : colours.ground
    context.fill()
    if (id.startsWith(FORWARD_PREFIX)) {
      circle(layout.radius - 1)
      context.strokeStyle = colours.bead
      context.lineWidth = 2
      context.setLineDash([3, 3])
      context.stroke()
      context.setLineDash([])
    } else {
      circle(layout.radius)
      context.fillStyle = colours.bead
      context.fill()
    }
  }
  context.restore()
}
