import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import type { Win } from '../../../../src-shared/records.ts'
import { openCatalog } from '../../../../src-shared/words/catalog.ts'
import { CARE, ImportsWorld } from '../../../tests/imports-world.ts'
import { exportToFile } from '../export/export-files.ts'

const catalog = openCatalog()

let home: ImportsWorld
let other: ImportsWorld
beforeEach(() => {
  home = new ImportsWorld()
  other = new ImportsWorld()
})
afterEach(() => {
  home.remove()
  other.remove()
})

/** Takes everything out of an installation, into a file for another one. */
async function takenOut({ data }: ImportsWorld, name = 'all.json'): Promise<string> {
  const path = join(other.root, name)
  expect(await exportToFile(path, { wish: { format: 'json' }, data, catalog })).toMatchObject({
    kind: 'exported',
  })
  return path
}

async function logged({ data }: ImportsWorld, text: string): Promise<Win> {
  const said = await data.journal.log(text, 'quick-log')
  if (said.kind !== 'logged') throw new Error(said.kind)
  return said.win
}

/** Some of everything. */
async function lived(world: ImportsWorld): Promise<void> {
  const { data } = world
  await data.planner.addGoal('someone who writes', 'a writer')
  const goalId = data.plan.read().goals[0]?.id
  await data.planner.addTask({ text: 'the letter', ...(goalId !== undefined && { goalId }) })
  const first = await logged(world, '=1+1\nis two')
  const second = await logged(world, 'a walk')
  await data.journal.edit(first.id, { wall: '2026-09-03T10:00', goalId })
  await data.journal.edit(second.id, { linkedTo: first.id, energyAfter: 4 })
  await data.journal.remove((await logged(world, 'nothing much')).id)
  const { nudges } = data.settings.current()
  data.settings.change({
    theme: 'dark',
    presets: ['Fed the cat'],
    dayStartHour: 5,
    nudges: { ...nudges, restDays: [6, 7], easyDays: ['2026-11-01'] },
  })
}

describe('an own file', () => {
  it('gives the same bytes again after it was brought to where there is nothing', async () => {
    await lived(home)
    const file = await takenOut(home)
    await other.bring(file)
    other.open()
    const again = await takenOut(other, 'again.json')
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(file, 'utf8'))
    expect(other.data.settings.current()).toMatchObject({ theme: 'dark', dayStartHour: 5 })
  })

  it('brings no line of the person’s own that needs care', async () => {
    await logged(home, 'a walk')
    home.data.settings.change({ presets: ['Fed the cat', CARE] })
    await other.bring(await takenOut(home))
    expect(other.data.settings.current().presets).toEqual(['Fed the cat'])
  })

  it('adds nothing a second time', async () => {
    await lived(home)
    const file = await takenOut(home)
    await other.bring(file)
    const preview = await other.preview(file)
    expect(preview).toMatchObject({ wins: 0, tasks: 0, goals: 0 })
    expect(await other.imports.bring(preview.previewId, [])).toEqual({ kind: 'nothing' })
  })

  it('is taken back whole, preferences too, and may come again', async () => {
    await lived(home)
    const file = await takenOut(home)
    const empty = await takenOut(other, 'empty.json')
    const id = await other.bring(file)
    other.open()
    expect(await other.imports.takeBack(id)).toMatchObject({ kind: 'taken-back', kept: 0 })
    expect(other.wins()).toEqual([])
    expect(other.data.settings.current()).toMatchObject({ theme: 'system', presets: [] })
    const after = JSON.parse(readFileSync(await takenOut(other, 'after.json'), 'utf8')) as object
    expect(after).toMatchObject({
      preferences: (JSON.parse(readFileSync(empty, 'utf8')) as { preferences: object }).preferences,
      wins: [],
    })
    await other.bring(file)
    expect(other.wins()).toHaveLength(2)
  })

  it('leaves the preferences of somebody who has something here', async () => {
    await lived(home)
    await logged(other, 'was here before')
    await other.bring(await takenOut(home))
    expect(other.data.settings.current()).toMatchObject({ theme: 'system', presets: [] })
    expect(other.wins()).toHaveLength(3)
  })

  it('lets the later version count, and is taken back to the earlier one', async () => {
    await lived(home)
    const id = await other.bring(await takenOut(home))
    expect(id).toMatch(/^[0-9a-f-]{36}$/)
    const [, walk] = home.wins()
    await home.data.journal.edit(walk?.id ?? '', { text: 'a longer walk' })
    const [goal] = home.data.plan.read().goals
    await home.data.planner.editGoal({ id: goal?.id ?? '', name: 'someone who reads' })
    const before = [other.wins(), other.data.plan.read().goals]

    const second = await other.bring(await takenOut(home, 'later.json'))
    expect(other.texts()).toEqual(['=1+1\nis two', 'a longer walk'])
    expect(other.data.plan.read().goals).toMatchObject([{ name: 'someone who reads' }])

    // An older file changes nothing.
    const older = await other.preview(join(other.root, 'all.json'))
    expect(await other.imports.bring(older.previewId, [])).toEqual({ kind: 'nothing' })

    other.open()
    expect(await other.imports.takeBack(second)).toMatchObject({ kind: 'taken-back', kept: 0 })
    const content = (records: unknown): unknown =>
      (records as readonly object[]).map((record) => Object.assign({}, record, { updatedAt: '' }))
    expect([content(other.wins()), content(other.data.plan.read().goals)]).toEqual(
      before.map(content),
    )
  })

  it('moves a win to its later month, and back', async () => {
    const { id } = await logged(home, 'a walk')
    await other.bring(await takenOut(home))
    const [was] = other.wins()
    await home.data.journal.edit(id, { wall: '2026-08-03T10:00' })
    const second = await other.bring(await takenOut(home, 'moved.json'))
    expect(other.wins().map(({ day }) => day)).toEqual(['2026-08-03'])
    other.open()
    expect(other.wins().map(({ day }) => day)).toEqual(['2026-08-03'])
    await other.imports.takeBack(second)
    expect(other.wins().map(({ day }) => day)).toEqual([was?.day])
    other.open()
    expect(other.wins().map(({ day }) => day)).toEqual([was?.day])
  })

  it('forgets what it has replaced where that is deleted for good', async () => {
    const { id } = await logged(home, 'the former words')
    await other.bring(await takenOut(home))
    await home.data.journal.edit(id, { text: 'the later words' })
    await other.bring(await takenOut(home, 'later.json'))
    const folder = join(other.data.folder(), other.data.settings.current().deviceId, 'imports')
    const records = (): string =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'utf8'))
        .join('')
    expect(records()).toContain('the former words')
    await other.data.journal.remove(id)
    expect(await other.data.journal.purge(id)).toEqual({ kind: 'changed' })
    expect(records()).not.toContain('words')
    expect((await other.imports.view()).imports).toHaveLength(2)
  })

  it('keeps what was changed here since', async () => {
    const { id } = await logged(home, 'a walk')
    await other.bring(await takenOut(home))
    await home.data.journal.edit(id, { text: 'a longer walk' })
    const second = await other.bring(await takenOut(home, 'later.json'))
    await other.data.journal.edit(id, { text: 'a walk of mine' })
    other.data.settings.change({ theme: 'light' })
    expect(await other.imports.takeBack(second)).toEqual({ kind: 'taken-back', wins: 0, kept: 1 })
    expect(other.texts()).toEqual(['a walk of mine'])
  })

  it('is refused where it is of a later version', async () => {
    const file = await takenOut(home)
    const text = readFileSync(file, 'utf8').replace('"version": 1', '"version": 2')
    writeFileSync(file, text)
    expect(await other.imports.preview([file])).toMatchObject({
      kind: 'unreadable',
      problems: [{ code: 'newer-version' }],
    })
  })
})
