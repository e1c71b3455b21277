import { BRITAIN, CARE_KINDS, CRISIS } from '../../fixtures/care-words.ts'
import { expect, sharedApp, test } from '../../fixtures/pages.ts'
import { careCard } from '../../pages/care.ts'
import { openShrink } from '../../pages/shrink.ts'

test.describe('words that need care, one after another,', { tag: '@trust' }, () => {
  const app = sharedApp(BRITAIN, () => undefined)

  for (const { kind, words, first, says } of CARE_KINDS) {
    test(`get the card for ${kind} in place of a ladder`, async () => {
      const shrink = await openShrink(app())
      await shrink.heavy.fill(words)
      await shrink.heavy.press('Enter')
      const { card, heading, somethingElse } = careCard(shrink.page)
      await expect(heading).toHaveText(first)
      await expect(heading).toBeFocused()
      for (const said of says) await expect(card).toContainText(said)
      await expect(card).toContainText('Nothing you wrote here is kept or sent.')
      await expect(somethingElse).toBeVisible()
      // Nothing is asked, and nothing of it is said again.
      await expect(shrink.friction('It’s boring')).toHaveCount(0)
      await expect(shrink.card).toHaveCount(0)
      await expect(shrink.heavy).toHaveValue('')
      await expect(shrink.page.getByText(words)).toHaveCount(0)
    })
  }

  test('need no more than the keyboard, and one key to be gone', async () => {
    const shrink = await openShrink(app())
    const { page, heavy } = shrink
    await heavy.press('Enter')
    await page.keyboard.type(CRISIS)
    await page.keyboard.press('Enter')
    const { card, heading, region, somethingElse, close } = careCard(page)
    await expect(heading).toBeFocused()
    // The numbers come a moment after the first sentence.
    await expect(region).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(region).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(somethingElse).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(close).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(card).toHaveCount(0)
    await expect(heavy).toHaveValue('')
    // What it was about can be written at once.
    await heavy.fill('the garage')
    await heavy.press('Enter')
    await expect(shrink.friction('It’s boring')).toBeVisible()
  })
})

test.describe('words that need care', { tag: '@trust' }, () => {
  test('are asked about where it may be over, and are ordinary where it is', async ({ launch }) => {
    const shrink = await openShrink(await launch(BRITAIN))
    const { page } = shrink
    const { card } = careCard(page)
    const words = 'I had chest pains'
    await shrink.heavy.fill(words)
    await shrink.heavy.press('Enter')
    await expect(card).toContainText('Is this happening now?')
    await expect(card).not.toContainText('999')
    await card.getByRole('button', { name: 'Yes' }).click()
    await expect(card).toContainText('Call 999 or 112 (United Kingdom) now')
    await page.keyboard.press('Escape')
    await shrink.heavy.fill(words)
    await shrink.heavy.press('Enter')
    await card.getByRole('button', { name: 'No', exact: true }).click()
    await expect(card).toHaveCount(0)
    await expect(shrink.card).toBeVisible()
  })

  test('show the numbers of another region once it is chosen, and from then on', async ({
    launch,
  }) => {
    let app = await launch(BRITAIN)
    let shrink = await openShrink(app)
    await shrink.heavy.fill(CRISIS)
    await shrink.heavy.press('Enter')
    let { card, region, lines } = careCard(shrink.page)
    await expect(region.getByRole('option', { selected: true })).toHaveText('United Kingdom')
    await region.selectOption('Japan')
    await expect(card).toContainText('call 119 (ambulance, Japan) now')
    await expect(lines.first()).toContainText('0120-279-338')
    await expect(lines.first()).toContainText('Japan')
    await app.close()

    app = await launch(BRITAIN)
    shrink = await openShrink(app)
    await shrink.heavy.fill(CRISIS)
    await shrink.heavy.press('Enter')
    ;({ card, region, lines } = careCard(shrink.page))
    await expect(card).toContainText('call 119 (ambulance, Japan) now')
    // Where nothing is known, what holds anywhere is said.
    await region.selectOption('Another place')
    await expect(card).toContainText('call your local emergency number')
    await expect(card).toContainText('findahelpline.com')
    await expect(lines).toHaveCount(0)
    // A line that closes part of the day says so, and one that is less sure as well.
    await region.selectOption('Vietnam')
    await expect(lines.first()).toContainText('Wednesday to Sunday, 13:00–20:30')
    await expect(lines.first()).toContainText('may have changed')
    // No line is confirmed there.
    await region.selectOption('Colombia')
    await expect(card).toContainText('call 123 (Colombia) now')
    await expect(card).toContainText('search for “suicide helpline”')
  })
})
