import { test } from '../../fixtures/pages.ts'
import { openToday } from '../../pages/main-window.ts'

test('an app that ends while its pages are being opened leaves the browser to the next', async ({
  launch,
}) => {
  // The browser opens its first page of a zone at more length.
  const options = { env: { TZ: 'Pacific/Chatham' } }
  const first = await launch(options)
  void first.page('quick-log')
  await first.close()
  await openToday(await launch(options))
})
