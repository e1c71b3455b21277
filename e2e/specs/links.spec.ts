import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, isShown, launchAgain, pageOf, storedWins, test } from '../fixtures/test.ts'
import { mainPage } from '../pages/main-window.ts'
import { quickLogPage } from '../pages/quick-log.ts'

test.describe('from outside', { tag: '@cli' }, () => {
  test('a link puts words into a field, and the person decides', async ({
    launch,
    desktop,
    userData,
  }) => {
    const app = await launch()
    const open = (link: string): Promise<number> =>
      launchAgain([link, '--log=evil'], desktop, userData)
    const { field, submit } = await quickLogPage(app)

    // Nothing is shown for a link that means nothing.
    expect(await open('micromomentum://quit?text=x')).toBe(0)
    expect(await isShown(app, 'quick-log')).toBe(false)

    // What is half typed stays, and what came waits beside it.
    await field.fill('half typed')
    await open('micromomentum://log?text=from%0Aa%00page')
    await expect.poll(() => isShown(app, 'quick-log')).toBe(true)
    await expect(field).toHaveValue('half typed\nfrom a page')
    expect(await storedWins(userData).catch(() => [])).toEqual([])
    await field.fill('wrote one sentence')
    await submit.click()
    await expect
      .poll(() => storedWins(userData).catch(() => []))
      .toMatchObject([{ text: 'wrote one sentence', source: 'quick-log' }])

    await open('micromomentum://shrink?task=the%20tax%20return')
    const { page } = await mainPage(app)
    const heavy = page.getByRole('textbox', { name: 'What feels heavy?' })
    await expect(heavy).toHaveValue('the tax return')
  })

  test(
    'a note that is dropped into the inbox becomes wins',
    { tag: '@long' },
    async ({ launch, userData }) => {
      const inbox = join(userData, 'data/inbox')
      const app = await launch()
      mkdirSync(inbox, { recursive: true })
      writeFileSync(join(inbox, 'phone.md'), '- wrote one sentence\n- watered the plants\n')
      await expect.poll(() => readdirSync(inbox)).toEqual(['taken'])
      expect((await storedWins(userData)).map(({ text }) => text).toSorted()).toEqual([
        'watered the plants',
        'wrote one sentence',
      ])
      expect(await isShown(app, 'quick-log')).toBe(false)
      await expect((await pageOf(app, 'quick-log')).getByRole('alert')).toHaveText('')
      await app.close()

      // What was dropped while the app did not run is found at the start.
      writeFileSync(join(inbox, 'later.txt'), 'walked\n')
      await launch()
      await expect
        .poll(() => readdirSync(join(inbox, 'taken')).toSorted())
        .toEqual(['later.txt', 'phone.md'])
    },
  )
})
