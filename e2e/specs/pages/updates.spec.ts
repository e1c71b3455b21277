import type { UpdateEngine } from '../../../src-main/updates/update-service.ts'
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
import type { PagesApp } from '../../harness/pages-app.ts'
import { openToday } from '../../pages/main-window.ts'

/** Settings → Advanced. */
async function openAdvanced(app: PagesApp) {
  const { page } = await openToday(app)
  await page.goto(page.url().replace(/#.*|$/, '#settings/advanced'))
  await expect(page.getByRole('heading', { name: 'Updates' })).toBeVisible()
  return { page, on: page.getByRole('switch', { name: 'Update automatically' }) }
}

/** An engine that finds a version, and notes what it was asked to do. */
function engineWith(version: string | undefined) {
  const did: string[] = []
  const fetched = Promise.withResolvers<void>()
  const engine: UpdateEngine = {
    ask() {
      did.push('ask')
      return Promise.resolve(version)
    },
    fetch() {
      did.push('fetch')
      return fetched.promise
    },
    drop: () => void did.push('drop'),
  }
  const openEngine = () => Promise.resolve(engine)
  return { did, fetched, updates: { way: 'self' as const, openEngine } }
}

test.describe('updates', () => {
  test('are off, and nothing is asked until they are switched on', async ({ launch, userData }) => {
    const { did, updates } = engineWith(undefined)
    const { page, on } = await openAdvanced(await launch({ updates }))
    await expect(on).not.toBeChecked()
    await expect(on).toHaveAccessibleDescription(/Checks GitHub once a day/)
    expect(await ask(page, 'updates.read', {})).toMatchObject({ on: false })
    expect(did).toEqual([])
    await turnOn(on)
    await expect(page.getByText(/^You’re up to date\. Checked /)).toBeVisible()
    expect(did).toEqual(['ask'])
    expect(await settingsOnDisk(userData)).toMatch(/"updates": {\s+"on": true,\s+"askedAt": \d+/)
    await turnOff(on)
    await expect(page.getByText(/^You’re up to date/)).toBeHidden()
  })

  test('say what is fetched, and what is installed at the end', async ({ launch }) => {
    const { did, fetched, updates } = engineWith('9.8.7')
    const { page, on } = await openAdvanced(await launch({ updates }))
    await turnOn(on)
    await expect(page.getByText('Downloading version 9.8.7…')).toBeVisible()
    fetched.resolve()
    await expect(page.getByText(/^Version 9\.8\.7 is ready/)).toBeVisible()
    await expectAccessible(page)
    await turnOff(on)
    await expect.poll(() => did).toEqual(['ask', 'fetch', 'drop'])
  })

  for (const [way, sentence] of [
    ['source', 'You’re running from source.'],
    ['installer', 'Your package manager or app store updates this copy.'],
    ['by-hand', 'This copy can’t update itself.'],
  ] as const) {
    test(
      `are somebody else's: ${way}`,
      { tag: tagsOf(way === 'installer') },
      async ({ launch }) => {
        const { did, updates } = engineWith('9.8.7')
        const { page, on } = await openAdvanced(await launch({ updates: { ...updates, way } }))
        await expect(page.getByText(sentence)).toBeVisible()
        await expect(on).toHaveCount(0)
        expect(await ask(page, 'updates.switch', { on: true })).toEqual({ kind: 'changed' })
        expect(await ask(page, 'updates.read', {})).toEqual({ way })
        expect(did).toEqual([])
      },
    )
  }
})

test('the licenses are there, with their words', async ({ launch }) => {
  const { page } = await openAdvanced(await launch())
  await page.getByRole('heading', { name: 'Open-source licenses' }).click()
  const list = page.getByRole('list', { name: 'Open-source licenses' })
  const react = list.getByRole('listitem').filter({ hasText: /^react \d/ })
  await react.locator('summary').click()
  await expect(react.getByText('Permission is hereby granted, free of charge')).toBeVisible()
})

test(
  'the licenses of all that is in the app are a click away',
  { tag: '@long' },
  async ({ launch }) => {
    const app = await launch()
    const { page } = await openAdvanced(app)
    const list = page.getByRole('list', { name: 'Open-source licenses' })
    await expect(list).toBeHidden()
    await page.getByRole('heading', { name: 'Open-source licenses' }).click()
    for (const name of [
      'electron',
      'react',
      'zod',
      '@fontsource-variable/newsreader',
      'SnoreToast',
    ]) {
      await expect(list.locator('summary', { hasText: new RegExp(`^${name} \\d`) })).toBeVisible()
    }
    const react = list.getByRole('listitem').filter({ hasText: /^react \d/ })
    await react.locator('summary').click()
    await expect(react.getByText('Permission is hereby granted, free of charge')).toBeVisible()
    await expectAccessible(page)
    await inColours(app, 'dark')
    await expectAccessible(page)
    for (const zoom of ZOOMS) {
      await narrow(app, zoom)
      await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
    }
  },
)
