import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { ask } from '../fixtures/bridge.ts'
import { BRITAIN, CARE_KINDS, CRISIS, expectNowhere } from '../fixtures/care-words.ts'
import { killApp } from '../fixtures/kill-app.ts'
import { storedPlan } from '../fixtures/plan-file.ts'
import { expect, test } from '../fixtures/test.ts'
import { careCard } from '../pages/care.ts'
import { openShrink } from '../pages/shrink.ts'

test.describe('words that need care', { tag: '@trust' }, () => {
  test('leave nothing on disk, whether the card is open, closed or killed', async ({
    launch,
    userData,
  }) => {
    let app = await launch(BRITAIN)
    let shrink = await openShrink(app)
    for (const { words } of CARE_KINDS) {
      await shrink.heavy.fill(words)
      await shrink.heavy.press('Enter')
      const { card } = careCard(shrink.page)
      await expect(card).toBeVisible()
      await expectNowhere(userData)
      await shrink.page.keyboard.press('Escape')
      await expect(card).toHaveCount(0)
    }
    await shrink.heavy.fill(CRISIS)
    await shrink.heavy.press('Enter')
    await expect(careCard(shrink.page).card).toBeVisible()
    await killApp(app)
    await expectNowhere(userData)

    app = await launch(BRITAIN)
    shrink = await openShrink(app)
    await expect(shrink.heavy).toHaveValue('')
    // Typed, and not sent.
    await shrink.heavy.fill(CRISIS)
    await expect.poll(async () => (await ask(shrink.page, 'shrink.read', {})).draft).toBeUndefined()
    await killApp(app)
    await expectNowhere(userData)
  })

  test(
    'are ordinary once they are about something else, that text alone, after a restart too',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const words = 'hurt my ex in the chess final'
      let app = await launch(BRITAIN)
      let shrink = await openShrink(app)
      await shrink.heavy.fill(words)
      await shrink.heavy.press('Enter')
      await careCard(shrink.page).somethingElse.click()
      await expect(careCard(shrink.page).card).toHaveCount(0)
      await expect(shrink.card).toBeVisible()
      await shrink.later.click()
      await expect(shrink.page.getByText('Saved to Plan.')).toBeVisible()
      expect(storedPlan(userData).tasks.map(({ text }) => text)).toEqual([words])
      const kept = readFileSync(join(userData, 'care.json'), 'utf8')
      for (const word of words.split(' ')) expect(kept).not.toMatch(new RegExp(`\\b${word}\\b`))
      await killApp(app)

      app = await launch(BRITAIN)
      shrink = await openShrink(app)
      await shrink.heavy.fill(words)
      await shrink.heavy.press('Enter')
      await expect(shrink.card).toBeVisible()
      await shrink.heavy.fill(`${words} today`)
      await shrink.heavy.press('Enter')
      await expect(careCard(shrink.page).card).toBeVisible()
    },
  )
})
