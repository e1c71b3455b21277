import { wordsIn } from '../fixtures/look-languages.ts'
import { seedLook } from '../fixtures/look-week.ts'
import { test } from '../fixtures/pages.ts'
import { everyQuickLog, everyScreen } from '../pages/every-screen.ts'
import { pictures, QUICK_WHOLE, WANTED_LANGUAGE, WHOLE } from './pictures.ts'

const language = WANTED_LANGUAGE ?? 'en'

test(`every screen in ${language}`, async ({ launch, userData }) => {
  test.setTimeout(180_000)
  const say = wordsIn(language)
  seedLook(userData, { wins: 24, words: say, weeksBefore: 6 })
  const app = await launch({ env: { TZ: 'UTC', MICRO_MOMENTUM_LANGUAGE: language } })
  await everyScreen(app, (page, screen) => pictures(app, page, screen, WHOLE), say)
  await everyQuickLog(app, (page, screen) => pictures(app, page, screen, QUICK_WHOLE), say)
})
