import type { ExportedDay, ExportedWin } from '../../../src-shared/exported-days.ts'
import { isolated, isRightToLeft } from '../../../src-shared/right-to-left.ts'
import { shortDay, timeOf } from '../../formats/dates.ts'
import { t } from '../../words.ts'
import { coveredWords } from '../covered-words.ts'
import type { CanvasTheme } from './canvas-theme.ts'
import { wrapText } from './wrap-text.ts'

/** All lengths are CSS pixels. */
const GAP = 56
const TIME_WIDTH = 74
const AFTER_HEADING = 5
const AFTER_WIN = 9
const AFTER_DAY = 24
const QUIET_HEIGHT = 60
/** The most lines of one win; the Week screen shows as many. */
const MOST_LINES = 8

interface Style {
  font: string
  colour: string
  /** From one line to the next. */
  leading: number
}

/** A line of text and where its baseline starts. */
interface Line {
  text: string
  style: Style
  x: number
  y: number
  /** It reads from right to left, and `x` is its right end. */
  fromRight: boolean
}

/** The lines of text of some days, and their height. */
export interface DaysLayout {
  lines: readonly Line[]
  height: number
}

type Styles = Record<'day' | 'win' | 'small' | 'quiet', Style>

/** Lays out the wins of some days in two columns of similar height. */
export function layOutDays(
  context: CanvasRenderingContext2D,
  look: CanvasTheme,
  days: readonly ExportedDay[],
  width: number,
): DaysLayout {
  const styles = stylesOf(look)
  const columnWidth = (width - GAP) / 2
  const laid = days.map((day) => layOutDay(context, styles, day, columnWidth))
  const split = evenSplit(laid.map(({ height }) => height))
  const columns = [laid.slice(0, split), laid.slice(split)]
  const lines = columns.flatMap((days, column) => stacked(days, column * (columnWidth + GAP)))
  const heights = columns.map((days) => sum(days.map(({ height }) => height)))
  const height = Math.max(...heights)
  if (days.some(({ wins }) => wins.length > 0)) return { lines, height }
  const quiet: Line = { text: t('week.quiet'), style: styles.quiet, x: 0, y: 20, fromRight: false }
  return { lines: [quiet, ...moved(lines, 0, QUIET_HEIGHT)], height: QUIET_HEIGHT + height }
}

/** Draws the lines of text from the present origin. */
export function drawDays(context: CanvasRenderingContext2D, { lines }: DaysLayout): void {
  context.save()
  for (const { text, style, x, y, fromRight } of lines) {
    context.font = style.font
    context.fillStyle = style.colour
    context.direction = fromRight ? 'rtl' : 'ltr'
    context.textAlign = fromRight ? 'right' : 'left'
    context.fillText(text, x, y)
  }
  context.restore()
}

function stylesOf({ colours, headingFont, textFont }: CanvasTheme): Styles {
  return {
    day: { font: `500 18px ${headingFont}`, colour: colours.ink, leading: 32 },
    win: { font: `15px ${textFont}`, colour: colours.ink, leading: 21 },
    small: { font: `13px ${textFont}`, colour: colours.inkSoft, leading: 19 },
    quiet: { font: `500 18px ${headingFont}`, colour: colours.inkSoft, leading: 32 },
  }
}

function layOutDay(
  context: CanvasRenderingContext2D,
  styles: Styles,
  { day, rest, wins, covered }: ExportedDay,
  width: number,
): DaysLayout {
  const lines: Line[] = []
  let y = 0

  const heading = rest ? t('week.keep.restDay', { day: shortDay(day) }) : shortDay(day)
  put(heading, styles.day, 0)
  y += AFTER_HEADING
  if (covered !== undefined) {
    put(coveredWords(covered.text), styles.small, 0)
    y += AFTER_WIN
  }
  for (const win of wins) putWin(win)
  return { lines, height: y + AFTER_DAY }

  function putWin({ win, grewOutOf }: ExportedWin): void {
    const { leading } = styles.win
    lines.push({ text: timeOf(win), style: styles.small, x: 0, y: y + leading, fromRight: false })
    put(win.text, styles.win, TIME_WIDTH, isRightToLeft(win.text))
    if (grewOutOf !== undefined) {
      put(t('wins.grewOutOf', { text: isolated(grewOutOf) }), styles.small, TIME_WIDTH)
    }
    y += AFTER_WIN
  }

  function put(text: string, style: Style, x: number, fromRight = false): void {
    context.font = style.font
    const measure = (part: string): number => context.measureText(part).width
    for (const line of wrapText(text, width - x, MOST_LINES, measure)) {
      y += style.leading
      lines.push({ text: line, style, x: fromRight ? width : x, y, fromRight })
    }
  }
}

/** Stacks days in a column at `x`. */
function stacked(days: readonly DaysLayout[], x: number): Line[] {
  let top = 0
  return days.flatMap(({ lines, height }) => {
    const at = top
    top += height
    return moved(lines, x, at)
  })
}

function moved(lines: readonly Line[], x: number, y: number): Line[] {
  return lines.map((line) => Object.assign({}, line, { x: line.x + x, y: line.y + y }))
}

/** How many items the first of two columns has, so that the taller column is as short as possible. */
function evenSplit(heights: readonly number[]): number {
  const higher = heights.map((_, place) =>
    Math.max(sum(heights.slice(0, place + 1)), sum(heights.slice(place + 1))),
  )
  return higher.indexOf(Math.min(...higher)) + 1
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0)
}
