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
    const { card, heading, more, region, somethingElse, close } = careCard(page)
    await expect(heading).toBeFocused()
    // The numbers come a moment after the first sentence.
    await expect(region).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(more).toBeFocused()
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
  test('show the number to call and one line first, and fold the other numbers away', async ({
    launch,
  }) => {
    const shrink = await openShrink(await launch(BRITAIN))
    const { page, heavy } = shrink
    const { card, region, lines, more, folded } = careCard(page)
    const police = card.getByText('110 police, Japan')
    await heavy.fill(CRISIS)
    await heavy.press('Enter')
    await region.selectOption('Japan')
    await expect(card).toContainText('call 119 (ambulance, Japan) now')
    await expect(lines).toHaveCount(1)
    await expect(lines).toContainText('0120-279-338')
    await expect(more).toHaveText('More numbers, also for under 18')
    await expect(police).toBeHidden()
    await more.click()
    await expect(police).toBeVisible()
    await expect(folded.first()).toContainText('Under 18: 児童相談所虐待対応ダイヤル')
    await expect(folded.first()).toContainText('Call 189')
    // Nothing is folded where there is nothing more.
    await region.selectOption('Mexico')
    await expect(card).toContainText('call 911 (Mexico) now')
    await expect(more).toHaveCount(0)
    // Where no line for everybody is confirmed, the one that there is stays in sight.
    await region.selectOption('Colombia')
    await expect(lines).toContainText('Under 18: Línea 141')
    await expect(more).toHaveCount(0)
    await region.selectOption('Japan')
    await page.keyboard.press('Escape')

    // Whoever is harmed may need the police, and whoever is in danger any of them.
    for (const words of ['my husband hits me', 'call an ambulance']) {
      await heavy.fill(words)
      await heavy.press('Enter')
      await expect(police).toBeVisible()
      await page.keyboard.press('Escape')
    }
  })

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
