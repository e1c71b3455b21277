import type { Page } from '@playwright/test'

import {
  expectAccessible,
  expectNothingFoundInAnyLook,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { BRITAIN, CARE_KINDS, CRISIS } from '../../fixtures/care-words.ts'
import { seedLook } from '../../fixtures/look-week.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { picture } from '../../fixtures/picture.ts'
import type { AnyApp } from '../../harness/any-app.ts'
import { careCard } from '../../pages/care.ts'
import { openMain } from '../../pages/every-screen.ts'
import { openToday } from '../../pages/main-window.ts'
import { openShrink } from '../../pages/shrink.ts'

/** Looks at the card of each kind, at one over the plan, and at the question that may come first. */
async function everyCard(
  app: AnyApp,
  look: (page: Page, state: string) => Promise<void>,
): Promise<void> {
  const shrink = await openShrink(app)
  const { page, heavy } = shrink
  const { card, region, heading, more } = careCard(page)
  const send = async (words: string): Promise<void> => {
    await heavy.fill(words)
    await heavy.press('Enter')
    await expect(heading).toBeFocused()
  }
  for (const { kind, words } of CARE_KINDS) {
    await send(words)
    await expect(card).toContainText('999')
    await look(page, kind)
    await page.keyboard.press('Escape')
  }
  await send(CRISIS)
  // The longest of them, and no region at all.
  await region.selectOption('Finland')
  await expect(card).toContainText('MIELI')
  await more.click()
  await look(page, 'finland')
  await region.selectOption('Another place')
  await expect(card).toContainText('findahelpline.com')
  await look(page, 'elsewhere')
  await region.selectOption('United Kingdom')
  await page.keyboard.press('Escape')
  await send('I had chest pains')
  await expect(card).toContainText('Is this happening now?')
  await look(page, 'ask')
  await page.keyboard.press('Escape')

  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await page.getByRole('button', { name: 'Add a task' }).click()
  await page.getByRole('textbox', { name: 'Something heavy, in your words' }).fill(CRISIS)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'You matter more than this list' })).toBeVisible()
  await expect(card).toContainText('999')
  await look(page, 'plan')
}

test.describe('the care card', { tag: '@trust' }, () => {
  // On each push axe looks at the same states in a narrow window, below.
  test('axe finds nothing, however it is looked at', { tag: '@long' }, async ({ launch }) => {
    test.setTimeout(180_000)
    const app = await launch(BRITAIN)
    await everyCard(app, async (page, state) => {
      await expectNothingFoundInAnyLook(app, page, (look) => picture(page, `${look}-${state}`))
    })
  })

  for (const zoom of ZOOMS) {
    test(`nothing sticks out at 360 px, letters ${zoom} times as large`, async ({ launch }) => {
      test.setTimeout(120_000)
      const app = await launch(BRITAIN)
      await openToday(app)
      await narrow(app, zoom)
      await everyCard(app, async (page, state) => {
        await picture(page, `narrow-${zoom}-${state}`)
        expect(await overflow(page), state).toBeLessThanOrEqual(0)
        await expectAccessible(page)
      })
    })
  }

  test('has every number with its country, and names for whoever does not see it', async ({
    launch,
  }) => {
    const shrink = await openShrink(await launch(BRITAIN))
    await shrink.heavy.fill(CRISIS)
    await shrink.heavy.press('Enter')
    const { card, region, lines, more, folded } = careCard(shrink.page)
    await expect(card).toContainText('999 or 112 (United Kingdom)')
    await more.click()
    for (const chosen of ['Netherlands', 'Norway', 'South Korea', 'Taiwan', 'Austria']) {
      await region.selectOption(chosen)
      await expect(card).toContainText(`${chosen}) now`)
      const others = await folded.allTextContents()
      expect(others).not.toEqual([])
      for (const text of [...(await lines.allTextContents()), ...others]) {
        expect(text).toContain(chosen)
      }
    }
    await expect(card).toMatchAriaSnapshot(`
      - region "You matter more than this list":
        - heading "I’m glad you wrote that down. You don’t have to do anything with it." [level=2]
        - list "People you can talk to":
          - listitem: /TelefonSeelsorge/
        - group:
          - list "More numbers, also for under 18":
            - listitem: /Rat auf Draht/
          - list "Other emergency numbers"
        - combobox "Numbers for"
        - button "This is about something else"
        - button "Close"
        - paragraph: Nothing you wrote here is kept or sent. I’m an app, so I can’t send help.
    `)
  })

  test('has its numbers in the order in which they are dialled, after Arabic words too', async ({
    launch,
    userData,
  }) => {
    seedLook(userData, { wins: 3, words: 'arabic' })
    const app = await launch({ env: { MICRO_MOMENTUM_LANGUAGE: 'ar' } })
    const page = await openMain(app)
    await page.evaluate(() => {
      location.hash = 'shrink'
    })
    await page.locator('.task-field textarea').fill(CRISIS)
    await page.keyboard.press('Enter')
    // Hyphens, brackets, a star, and a number for messages.
    for (const region of ['JP', 'AR', 'CL', 'PH', 'FR', 'US']) {
      await page.locator('.care-region select').selectOption(region)
      await expect(page.locator('.care-lines').first()).toBeVisible()
      await page.locator('.care-card details').evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true
      })
      const numbers = await page.locator('.care-card b').evaluateAll((all) =>
        all.map(({ firstChild }) => {
          const text = firstChild?.textContent ?? ''
          const places = Array.from(text, (sign, at) => {
            const range = document.createRange()
            range.setStart(firstChild as Node, at)
            range.setEnd(firstChild as Node, at + 1)
            return { sign, left: range.getBoundingClientRect().left }
          })
          const seen = places.toSorted((one, other) => one.left - other.left)
          return { text, seen: seen.map(({ sign }) => sign).join('') }
        }),
      )
      expect(numbers.length, region).toBeGreaterThan(1)
      for (const { text, seen } of numbers) expect(seen, region).toBe(text)
    }
  })
})
