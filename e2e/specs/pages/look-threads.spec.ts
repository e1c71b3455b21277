import type { Page } from '@playwright/test'

import { resize } from '../../fixtures/accessibility.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openLook } from '../../pages/look.ts'
import { beadMiddles, drawnThreads } from '../../pages/threads.ts'

const UTC = { env: { TZ: 'UTC' } }

/** Opens the week in a window of the usual size, once its threads are drawn. */
async function openThreads(app: PagesApp): Promise<Page> {
  const page = await openLook(app, 'week')
  await resize(app, { width: 1_120, height: 760 })
  await page.evaluate(() => document.fonts.ready)
  await expect(page.locator('.week-threads path').first()).toBeAttached()
  // Their goals are read beside the week.
  await expect(page.locator('.week-threads path:not([data-hue])')).toHaveCount(0)
  return page
}

test.describe('the threads of a week of sixty wins', { tag: '@look' }, () => {
  test('there is one for every link, seen while nothing is pointed at, from bead to bead', async ({
    launch,
    userData,
  }) => {
    const wins = seedLook(userData, { wins: 60, words: 'plain' })
    const page = await openThreads(await launch(UTC))
    await expect(page.locator('.week-spread .week-more')).toHaveCount(1)
    await expect(page.locator('.week-threads [data-lit=true]')).toHaveCount(0)
    const days = [...new Set(wins.map(({ day }) => day))].toSorted()
    // The week of this region begins on the Sunday before.
    const columnOf = new Map(wins.map(({ id, day }) => [id, days.indexOf(day) + 1]))
    const middles = await beadMiddles(page)
    const placeOf = (id: string) => middles[id] ?? middles[`more ${columnOf.get(id)}`]!
    const threads = await drawnThreads(page)
    const between = (from: string, to: string) =>
      threads.filter(({ ends }) =>
        [ends, ends.toReversed()].some(([one, other]) => {
          const [a, b] = [placeOf(from), placeOf(to)]
          return (
            Math.hypot(one!.x - a.x, one!.y - a.y) < 0.6 &&
            Math.hypot(other!.x - b.x, other!.y - b.y) < 0.6
          )
        }),
      )
    const links = wins.flatMap(({ id, linkedTo }) =>
      linkedTo === undefined || placeOf(linkedTo) === placeOf(id) ? [] : [[linkedTo, id] as const],
    )
    const without = links.filter(([from, to]) => between(from, to).length === 0)
    expect(without).toEqual([])
    expect(threads).toHaveLength(links.length)
    expect(threads.filter(({ seen, hue }) => !seen || hue === undefined)).toEqual([])
    const beyond = links.filter((link) => link.some((id) => middles[id] === undefined))
    expect(beyond.length).toBeGreaterThan(0)
    expect(Math.max(...threads.flatMap(({ beside }) => beside))).toBeLessThan(0.1)
  })

  test('no thread crosses any words that are seen, and a day of rest hides none', async ({
    launch,
    userData,
  }) => {
    seedLook(userData, { wins: 60, words: 'plain', restDays: [4] })
    const page = await openThreads(await launch(UTC))
    await expect(page.locator('.week-threads path').first()).toBeAttached()
    const crossed = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('.week-spread .week-text')].map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }))
      const paths = [...document.querySelectorAll<SVGPathElement>('.week-threads path')]
      return paths.flatMap((path) => {
        const place = path.ownerSVGElement!.getBoundingClientRect()
        return Array.from({ length: Math.ceil(path.getTotalLength()) }, (_, at) => {
          const { x, y } = path.getPointAtLength(at)
          return { x: x + place.left, y: y + place.top }
        }).flatMap(({ x, y }) =>
          texts
            .filter(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom)
            .map(({ text }) => text),
        )
      })
    })
    expect(crossed).toEqual([])

    const rest = page.locator('.week-spread > .week-day[data-rest=true]')
    await expect(rest.getByText('Rest day', { exact: true })).toBeHidden()
    const { x, y, width, height } = (await rest.boundingBox())!
    // Beside it, threads are seen whatever lies over its ground.
    const inside = { clip: { x: x + 6, y, width: width - 12, height } }
    const whole = await page.screenshot(inside)
    await page.locator('.week-threads').evaluate((threads) => {
      ;(threads as SVGElement).style.visibility = 'hidden'
    })
    expect(whole.equals(await page.screenshot(inside))).toBe(false)
  })
})
