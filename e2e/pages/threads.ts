import type { Page } from '@playwright/test'

/** A thread as it is drawn: in the page's own CSS pixels, where each of its ends meets a bead. */
export interface DrawnThread {
  hue: string | undefined
  /** Whether anything of it is seen. */
  seen: boolean
  ends: { x: number; y: number }[]
  /** How far it is beside the middle of the bead where it comes out of it, by end. */
  beside: number[]
}

/** The threads of a spread. */
export function drawnThreads(page: Page): Promise<DrawnThread[]> {
  return page.locator('.week-threads path').evaluateAll((paths) =>
    (paths as SVGPathElement[]).map((path) => {
      const { left, top } = path.ownerSVGElement!.getBoundingClientRect()
      const { stroke, strokeWidth, strokeOpacity } = getComputedStyle(path)
      const length = path.getTotalLength()
      const at = (along: number): { x: number; y: number } => {
        const { x, y } = path.getPointAtLength(along)
        return { x: x + left, y: y + top }
      }
      const ends = [at(0), at(length)]
      const edges = [at(7), at(length - 7)]
      return {
        hue: path.dataset['hue'],
        seen:
          path.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !/^none$|, 0\)$|\/ 0\)$/.test(stroke) &&
          Number(strokeOpacity) === 1 &&
          Number.parseFloat(strokeWidth) >= 1,
        ends,
        beside: ends.map((end, side) =>
          Math.min(Math.abs(edges[side]!.x - end.x), Math.abs(edges[side]!.y - end.y)),
        ),
      }
    }),
  )
}

/** The middles of the beads of a spread by the ids of their wins; of rows for what is beyond by day. */
export function beadMiddles(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.locator('.week-spread').evaluate((spread) => {
    const middle = ({ left, top, width, height }: DOMRect) => ({
      x: left + width / 2,
      y: top + height / 2,
    })
    const found: Record<string, { x: number; y: number }> = {}
    for (const [column, day] of spread.querySelectorAll('.week-day').entries()) {
      for (const button of day.querySelectorAll<HTMLElement>('button[data-win]')) {
        const bead = button.querySelector('.goal-bead')!.getBoundingClientRect()
        found[button.dataset['win']!] = middle(bead)
      }
      const more = day.querySelector('.week-more > button')
      if (more === null) continue
      const { left, top, height } = more.getBoundingClientRect()
      const dot = getComputedStyle(more, '::before')
      const x = left + Number.parseFloat(getComputedStyle(more).paddingLeft)
      found[`more ${column}`] = { x: x + Number.parseFloat(dot.width) / 2, y: top + height / 2 }
    }
    return found
  })
}
