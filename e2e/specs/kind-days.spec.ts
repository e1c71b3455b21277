import { seedWins } from '../fixtures/seed.ts'
import { launchAgain, test } from '../fixtures/test.ts'
import { FIRST_BACK } from '../fixtures/words.ts'
import { quickLogPage } from '../pages/quick-log.ts'

/** No weekday rests, so that the specs mean the same on each. */
const EVERY_DAY = { restDays: [] }
const DAY_MINUTES = 24 * 60

test.describe('after days away', { tag: '@review' }, () => {
  /** Six days without a win; no nudge, whatever the time is by the true clock. */
  const longAgo = { text: 'opened the letter', minutesAgo: 7 * DAY_MINUTES }
  const QUIET = { ...EVERY_DAY, dayStart: false }

  test('the command line says it too', { tag: '@long' }, async ({ launch, userData, desktop }) => {
    await seedWins(userData, [longAgo], QUIET)
    const quickLog = await quickLogPage(await launch())
    await launchAgain(['--log', 'opened the window'], desktop, userData)
    await quickLog.acknowledged(FIRST_BACK)
  })
})
