import { tagsOf } from '../fixtures/long.ts'
import { wordsIn } from '../fixtures/spoken-words.ts'
import { expect, pageOf, test } from '../fixtures/test.ts'
import { chooseInTray, trayLines } from '../fixtures/tray.ts'

test.describe('the language of the system', { tag: '@languages' }, () => {
  for (const [system, language] of [
    ['de_AT', 'de'],
    ['ar_EG', 'ar'],
  ] as const) {
    test(
      `${system} is spoken in the tray and the windows`,
      { tag: tagsOf(language === 'ar') },
      async ({ launch }) => {
        const { t } = wordsIn(language)
        const app = await launch({ env: { LANGUAGE: system } })
        const [first] = await trayLines(app)
        expect(first?.label).toBe(t('tray.log'))
        await chooseInTray(app, t('tray.log'))
        const page = await pageOf(app, 'quick-log')
        await expect(page.getByRole('textbox', { name: t('quickLog.label') })).toBeFocused()
        await expect(page.locator('html')).toHaveAttribute('lang', language)
      },
    )
  }
})
