import type { Page } from '@playwright/test'

import { expectAccessible, expectNothingFoundInAnyLook } from '../../fixtures/accessibility.ts'
import { ask } from '../../fixtures/bridge.ts'
import { readDataFolder } from '../../fixtures/data-folder.ts'
import { sendEvent } from '../../fixtures/events.ts'
import { LOOK_NOW, seedLook } from '../../fixtures/look-week.ts'
import { powerEvent, setClock, setPageClock } from '../../fixtures/nudges.ts'
import { expect, test } from '../../fixtures/pages.ts'
import { holdTime } from '../../fixtures/passing-time.ts'
import { seededId } from '../../fixtures/plan-file.ts'
import { isShown } from '../../fixtures/test.ts'
import type { PagesApp } from '../../harness/pages-app.ts'
import { openFromTray, type QuickLogPage } from '../../pages/quick-log.ts'

/** Quick log on the Saturday of the design. */
async function openSaturday(app: PagesApp): Promise<QuickLogPage> {
  await setClock(app, LOOK_NOW)
  await powerEvent(app, 'resume')
  const quickLog = await openFromTray(app)
  await setPageClock(quickLog.page, LOOK_NOW)
  await expect(beads(quickLog.page)).toHaveCount(4)
  // The goals are read beside the day.
  await expect(goal(quickLog.page)).toBeVisible()
  return quickLog
}

const beads = (page: Page) => page.getByRole('list', { name: 'Today so far' }).getByRole('listitem')
const goal = (page: Page) => page.getByRole('button', { name: /^Goal: / })

test.describe('quick log', { tag: '@look' }, () => {
  test.beforeEach(({ userData }) => {
    seedLook(userData, { wins: 24, words: 'plain' })
  })

  test('has today’s beads, with their words for who cannot see them', async ({ launch }) => {
    const { page } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    await expect(beads(page)).toHaveText([
      'opened the letter',
      'Showed up',
      'answered her message',
      'signed the form',
    ])
  })

  test('gives a goal with a tap and remembers it over a new start, and nothing else', async ({
    launch,
    userData,
  }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, field, preset } = await openSaturday(app)
    await expect(goal(page)).toHaveAccessibleName('Goal: none')
    await goal(page).click()
    await page.getByRole('menuitemradio', { name: 'Close to people' }).click()
    await page.getByRole('checkbox', { name: 'continues “signed the form”' }).check()
    await field.fill('answered one message')
    await field.press('Enter')
    await expect(page.getByText('answered one message', { exact: true }).first()).toBeVisible()
    await field.fill('asked about her day')
    await expect(goal(page)).toHaveAccessibleName('Goal: Close to people')
    await expect(
      page.getByRole('checkbox', { name: 'continues “answered one message”' }),
    ).not.toBeChecked()
    await field.press('Enter')
    // A line that still counts belongs to no goal.
    await field.fill('…')
    await field.fill('')
    await preset('Showed up').click()
    await expect.poll(() => readDataFolder(userData).wins.length).toBe(27)
    expect(readDataFolder(userData).wins.slice(-3)).toMatchObject([
      { text: 'answered one message', goalId: seededId(4), linkedTo: seededId(1023) },
      { text: 'asked about her day', goalId: seededId(4) },
      { text: 'Showed up', source: 'preset' },
    ])
    const [, second, third] = readDataFolder(userData).wins.slice(-3)
    expect([second?.linkedTo, third?.linkedTo, third?.goalId]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    await page.reload()
    await expect(goal(page)).toHaveAccessibleName('Goal: Close to people')
  })

  test('lets the bead land with the words, says so, and closes by itself', async ({ launch }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, field } = await openSaturday(app)
    const pass = await holdTime(page)
    await field.fill('answered one message')
    await field.press('Enter')
    const status = page.getByRole('status')
    await expect(status).toContainText('answered one message')
    await expect(page.locator('.landing-thread .goal-bead')).toHaveCount(5)
    await expect(page.getByRole('group', { name: 'It still counts' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
    await pass(1_900)
    expect(await isShown(app, 'quick-log')).toBe(true)
    await pass(100)
    await expect.poll(() => isShown(app, 'quick-log')).toBe(false)
    // What is seen for a moment when it is opened again.
    await expect(page.locator('main')).toHaveCSS('opacity', '0')
    await openFromTray(app)
    await expect(page.locator('main')).toHaveCSS('opacity', '1')
    await expect(beads(page)).toHaveCount(5)
    await expect(field).toBeFocused()
  })

  test('goes on with what is typed while the bead is landing', async ({ launch }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, field } = await openSaturday(app)
    const pass = await holdTime(page)
    await field.fill('answered one message')
    await field.press('Enter')
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    await page.keyboard.type('and another')
    await expect(field).toHaveValue('and another')
    await expect(page.getByRole('group', { name: 'It still counts' })).toBeVisible()
    await pass(3_000)
    // Whatever that has closed is closed before this is answered.
    await ask(page, 'today.read', {})
    expect(await isShown(app, 'quick-log')).toBe(true)
  })

  test('takes a win back, and gives its words back', async ({ launch, userData }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, field } = await openSaturday(app)
    const pass = await holdTime(page)
    await field.fill('answered one message')
    await field.press('Enter')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(field).toHaveValue('answered one message')
    await expect(field).toBeFocused()
    await expect(beads(page)).toHaveCount(4)
    expect(readDataFolder(userData).wins.filter(({ deleted }) => deleted !== true)).toHaveLength(24)
    await pass(3_000)
    // Whatever that has closed is closed before this is answered.
    await ask(page, 'today.read', {})
    expect(await isShown(app, 'quick-log')).toBe(true)
  })

  test('grows with its words to eight lines, and its window with it', async ({ launch }) => {
    const { page, field } = await openSaturday(await launch({ env: { TZ: 'UTC' } }))
    const height = async (of: 'field' | 'page'): Promise<number> => {
      const box = await (of === 'field' ? field : page.locator('main')).boundingBox()
      return box?.height ?? 0
    }
    const [line, whole] = [await height('field'), await height('page')]
    await field.fill('one\ntwo\nthree')
    const grown = (await height('field')) - line
    expect(grown).toBeGreaterThan(20)
    expect((await height('page')) - whole).toBeCloseTo(grown, 0)
    await field.fill('line\n'.repeat(30))
    const most = await height('field')
    // Beyond them the field scrolls, with a thin bar.
    const bar = await field.evaluate(
      (area: HTMLTextAreaElement) => area.offsetWidth - area.clientWidth,
    )
    expect(bar).toBeGreaterThan(0)
    expect(bar).toBeLessThanOrEqual(12)
    await field.fill('line\n'.repeat(7))
    expect(await height('field')).toBeCloseTo(most, 0)
  })

  test('keeps the four lines where a nudge led here', async ({ launch }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page } = await openSaturday(app)
    const offer = {
      id: seededId(900),
      kind: 'day-start',
      title: 'A small step, if you like',
      step: 'open the letter',
      task: 'the tax return',
      goal: { id: seededId(2), name: 'A home that works' },
      canWait: true,
    } as const
    const lines = page.getByRole('group', { name: 'It still counts' }).getByRole('button')
    await sendEvent(app, 'quick-log', 'quick-log.shown', { appeared: true, nudge: offer })
    await expect(page.getByText('the tax return · A home that works')).toBeVisible()
    await expect(lines).toHaveCount(4)
    await page.getByRole('button', { name: 'Start two minutes' }).click()
    await expect(page.getByRole('timer')).toBeVisible()
    await expect(lines).toHaveCount(4)
    await expectAccessible(page)
  })

  test('shows a win from the tray for a moment, and leaves what was typed', async ({ launch }) => {
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, field } = await openSaturday(app)
    await field.fill('half a sen')
    const { wins } = await ask(page, 'today.read', {})
    const [win] = wins
    if (win === undefined) throw new Error('There is no win today.')
    await page.evaluate(() => {
      document.hasFocus = () => false
    })
    const pass = await holdTime(page)
    await sendEvent(app, 'quick-log', 'quick-log.landed', {
      win,
      acknowledgement: { list: 'acknowledgements', index: 0 },
    })
    await expect(page.locator('.landing-words')).toHaveText('opened the letter')
    await pass(2_500)
    await expect(page.getByText('Nice.')).toBeVisible()
    await pass(100)
    await expect(page.getByText('Nice.')).toBeHidden()
    await expect(field).toHaveValue('half a sen')
  })

  test('axe finds nothing, before and after, however it is looked at', async ({ launch }) => {
    test.setTimeout(120_000)
    const app = await launch({ env: { TZ: 'UTC' } })
    const { page, field } = await openSaturday(app)
    await expectNothingFoundInAnyLook(app, page)
    await goal(page).click()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await field.fill('answered one message')
    await field.press('Enter')
    await page.getByRole('button', { name: 'Undo' }).hover()
    await expectNothingFoundInAnyLook(app, page)
  })
})
