import {
  replyOf,
  startModelServer,
  type ModelServer,
} from '../../../src-main/tests/model-server.ts'
import {
  expectAccessible,
  inColours,
  narrow,
  overflow,
  ZOOMS,
} from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { settingsOnDisk } from '../../fixtures/data-folder.ts'
import { tagsOf } from '../../fixtures/long.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { turnOff, turnOn } from '../../fixtures/switches.ts'
import { openToday } from '../../pages/main-window.ts'
import { openModel, setUpModel } from '../../pages/model.ts'

const STEPS = [
  'Look at the tax return for one breath',
  'Open the tax folder',
  'Put the tax letter flat on the table',
  'Read the first line of the tax letter',
]
const KEY = 'sk-very-secret'
test.describe('the own language model', { tag: '@shrink' }, () => {
  let server: ModelServer
  test.beforeEach(async () => {
    server = await startModelServer()
    server.answer(replyOf(JSON.stringify({ steps: STEPS })))
  })
  test.afterEach(() => server.stop())

  test('is off, and then nothing is shown or sent', async ({ launch }) => {
    const model = await openModel(await launch())
    await expect(model.page.getByRole('heading', { name: /^Your own language/ })).toBeFocused()
    await expect(model.on).not.toBeChecked()
    await expect(model.address).toBeHidden()
    const heavy = { text: 'the tax return', friction: {} }
    const off = { kind: 'none', why: 'off' }
    expect(await ask(model.page, 'model.ladder', heavy)).toEqual(off)
    await setUpModel(model, server)
    await expect(model.tryIt).toBeVisible()
    await turnOff(model.on)
    await expect(model.address).toBeHidden()
    await expect
      .poll(() => ask(model.page, 'model.read', {}))
      .toMatchObject({ on: false, url: `${server.origin}/v1` })
    expect(await ask(model.page, 'model.ladder', heavy)).toEqual(off)
    expect(server.asked).toEqual([])
  })

  test('is set up and tried by the keyboard alone', async ({ launch }) => {
    const model = await openModel(await launch())
    const { keyboard } = model.page
    await expect(model.page.getByRole('heading', { name: /^Your own language/ })).toBeFocused()
    await keyboard.press('Tab')
    await expect(model.on).toBeFocused()
    await keyboard.press('Space')
    await expect(model.address).toBeVisible()
    await keyboard.press('Tab')
    await expect(model.address).toBeFocused()
    await keyboard.type(server.origin)
    await keyboard.press('Tab')
    await expect(model.name).toBeFocused()
    await keyboard.type('small-one')
    await expect(model.key).toBeVisible()
    await keyboard.press('Tab')
    await expect(model.key).toBeFocused()
    await keyboard.type(KEY)
    await keyboard.press('Enter')
    await expect(model.page.getByText(/key is saved|no safe place for the key/)).toBeVisible()
    await expect(model.key).toHaveValue('')
    await keyboard.press('Tab')
    await expect(model.forget).toBeFocused()
    await keyboard.press('Tab')
    await expect(model.tryIt).toBeFocused()
    await keyboard.press('Enter')
    await expect(model.steps).toHaveText(STEPS)
    expect(server.asked).toMatchObject([
      {
        path: '/v1/chat/completions',
        headers: { authorization: `Bearer ${KEY}` },
        body: { model: 'small-one' },
      },
    ])
    await keyboard.press('Shift+Tab')
    await keyboard.press('Enter')
    await expect(model.forget).toBeHidden()
    await expect(model.key).toBeFocused()
  })

  test(
    'has a key until the app ends where there is no keyring',
    { tag: '@long' },
    async ({ launch, userData }) => {
      test.skip(process.platform !== 'linux', 'Every other system has one.')
      const app = await launch()
      const model = await openModel(app)
      await setUpModel(model, server)
      await model.key.fill(KEY)
      await model.key.press('Enter')
      await expect(model.page.getByText(/no safe place for the key/)).toBeVisible()
      await model.tryIt.click()
      await expect(model.steps).toHaveCount(4)
      expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
      expect(await settingsOnDisk(userData)).not.toContain('"key"')
      await app.close()
      const relaunched = await launch()
      await openToday(relaunched)
      const again = await openModel(relaunched)
      await expect(again.key).toBeVisible()
      await expect(again.forget).toBeHidden()
    },
  )

  test('leaves what cannot be an address in its field, and what is in effect as it was', async ({
    launch,
  }) => {
    const model = await openModel(await launch())
    await setUpModel(model, server)
    await expect(model.tryIt).toBeVisible()
    await model.address.fill('http://api.example.com/v1')
    await model.address.blur()
    await expect(model.page.getByText('That address won’t work.')).toBeVisible()
    await expect(model.address).toHaveValue('http://api.example.com/v1')
    await model.name.fill('small-one')
    await model.name.blur()
    await expect
      .poll(() => ask(model.page, 'model.read', {}))
      .toMatchObject({ url: `${server.origin}/v1`, model: 'small-one' })
    await model.address.fill(server.origin)
    await model.address.blur()
    await expect(model.page.getByText('That address won’t work.')).toBeHidden()
  })

  test('keeps a line that nobody has left yet when the screen goes', async ({ launch }) => {
    const model = await openModel(await launch())
    await turnOn(model.on)
    await model.address.pressSequentially(server.origin)
    await model.page.evaluate(() => {
      location.hash = 'today'
    })
    await expect.poll(() => ask(model.page, 'model.read', {})).toMatchObject({ url: server.origin })
  })

  test('says kindly that the server needs a key', async ({ launch }) => {
    const model = await openModel(await launch())
    await setUpModel(model, server)
    server.answer((_, response) => response.writeHead(401).end())
    await model.tryIt.click()
    await expect(
      model.page.getByText(/^The server answers, but needs a valid key.* made on this computer\.$/),
    ).toBeVisible()
  })

  test('says kindly why there is no answer', { tag: '@long' }, async ({ launch }) => {
    const model = await openModel(await launch())
    await setUpModel(model, server)
    const says = (words: RegExp) => expect(model.page.getByText(words)).toBeVisible()
    server.answer((_, response) => response.writeHead(401).end())
    await model.tryIt.click()
    await says(/^The server answers, but needs a valid key.* made on this computer\.$/)
    server.answer((_, response) => response.end('<html></html>'))
    await model.tryIt.click()
    await says(/^The server answers, but not with steps/)
    server.answer(() => undefined)
    await model.tryIt.click()
    await says(/^Asking/)
    await model.stop.click()
    await says(/^Stopped\.$/)
    await expect(model.tryIt).toBeFocused()
    await server.stop()
    await model.tryIt.click()
    await says(/^Nothing answers at this address/)
  })

  for (const theme of ['light', 'dark'] as const) {
    test(
      `axe finds nothing, ${theme}, and nothing sticks out`,
      { tag: tagsOf(theme === 'light') },
      async ({ launch }) => {
        const app = await launch()
        await inColours(app, theme)
        const model = await openModel(app)
        await expectAccessible(model.page)
        await setUpModel(model, server)
        await model.key.fill(KEY)
        await model.key.press('Enter')
        await model.tryIt.click()
        await expect(model.steps).toHaveCount(4)
        await model.address.fill('not an address')
        await model.address.blur()
        await expect(model.page.getByText('That address won’t work.')).toBeVisible()
        await expectAccessible(model.page)
        for (const zoom of ZOOMS) {
          await narrow(app, zoom)
          // The page is laid out anew a moment after its window has changed.
          await expect.poll(() => overflow(model.page)).toBeLessThanOrEqual(0)
        }
        await expectAccessible(model.page)
      },
    )
  }
})
