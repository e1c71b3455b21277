import { ask } from '../fixtures/bridge.ts'
import { catchMenus, chooseInMenu, menuLines } from '../fixtures/context-menu.ts'
import { expect, sharedApp, test } from '../fixtures/test.ts'
import { openToday } from '../pages/main-window.ts'
import { openFromTray } from '../pages/quick-log.ts'

test.describe('the menu of a right click', { tag: '@trust' }, () => {
  const { app: ours } = sharedApp()
  test.beforeAll(() => catchMenus(ours()))

  test('edits in a field', async () => {
    const app = ours()
    const { field } = await openFromTray(app)
    await field.click({ button: 'right' })
    const edits = ['(Undo)', '(Redo)', '(Cut)', '(Copy)', 'Paste', '(Select all)']
    await expect.poll(() => menuLines(app)).toEqual(edits)

    await field.pressSequentially('made tea')
    await field.click({ button: 'right' })
    await expect
      .poll(() => menuLines(app))
      .toEqual(['Undo', '(Redo)', '(Cut)', '(Copy)', 'Paste', 'Select all'])
    await chooseInMenu(app, 'Select all')
    await field.click({ button: 'right' })
    await expect
      .poll(() => menuLines(app))
      .toEqual(['Undo', '(Redo)', 'Cut', 'Copy', 'Paste', 'Select all'])
    await chooseInMenu(app, 'Cut')
    await expect(field).toHaveValue('')
    for (const length of [1, 2]) {
      await field.click({ button: 'right' })
      await expect.poll(() => menuLines(app)).toContain('Paste')
      await chooseInMenu(app, 'Paste')
      await expect(field).toHaveValue('made tea'.repeat(length))
    }
  })

  test('copies the text of a win, by mouse and by key', async () => {
    const app = ours()
    const { page, wins, edit } = await openToday(app)
    for (const text of ['a short walk\nin the rain', 'made tea']) {
      await ask(page, 'win.log', { text, source: 'quick-log' })
    }
    await expect(wins).toHaveCount(2)
    await wins.last().getByText('a short walk').click({ button: 'right' })
    await expect.poll(() => menuLines(app)).toEqual(['Copy text'])
    await chooseInMenu(app, 'Copy text')
    const quickLog = await openFromTray(app)
    await quickLog.field.fill('')
    await quickLog.field.press('ControlOrMeta+v')
    await expect(quickLog.field).toHaveValue('a short walk\nin the rain')

    await edit('made tea').focus()
    await page.keyboard.press('ContextMenu')
    await expect.poll(() => menuLines(app)).toEqual(['Copy text'])
    await chooseInMenu(app, 'Copy text')
    await quickLog.field.fill('')
    await quickLog.field.press('ControlOrMeta+v')
    await expect(quickLog.field).toHaveValue('made tea')
  })

  test('copies what is selected, and is not there where nothing can be done', async () => {
    const app = ours()
    const { page } = await openToday(app)
    const heading = page.getByRole('heading', { level: 1 })
    await heading.click({ button: 'right' })
    // Main has heard of it by the time that it answers.
    await ask(page, 'today.read', {})
    expect(await menuLines(app)).toEqual([])
    await heading.selectText()
    await heading.click({ button: 'right' })
    await expect.poll(() => menuLines(app)).toEqual(['Copy'])
  })
})
