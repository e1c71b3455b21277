import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { CARE, ImportsWorld } from '../../../tests/imports-world.ts'

const DONE = [
  'x 2026-10-02 2026-10-01 called the plumber +Home @phone',
  'x 2026-11-20 wrote one page +Novel',
  'x 2026-11-21 wrote another page +Novel',
]

let world: ImportsWorld
beforeEach(() => {
  world = new ImportsWorld()
})
afterEach(() => world.remove())

/** The bytes of every file of the data folder but those of backups and of the records of imports. */
function dataFiles(): string {
  const folder = world.data.folder()
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = names.filter((name) => name.endsWith('.json') && !/imports|backups/.test(name))
  return own.map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`).join('\n')
}

/** What stands in any file of the settings folder, backups and records of imports among them. */
function everything(): string {
  const names = readdirSync(world.userData, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => readFileSync(join(world.userData, name), 'utf8'))
    .join('\n')
}

describe('a preview', () => {
  it('says what would come, from when to when, and writes nothing', async () => {
    await world.data.journal.log('watered the plant', 'quick-log')
    const before = dataFiles()
    const file = world.file('done.txt', [...DONE, 'x no date at all', 'tidy the desk +Home'])
    const preview = await world.preview(file)
    expect(preview).toMatchObject({
      files: ['done.txt'],
      wins: 3,
      tasks: 1,
      here: 0,
      first: '2026-10-02',
      last: '2026-11-21',
      continues: false,
    })
    expect(preview.examples.map(({ day }) => day)).toEqual([
      '2026-11-21',
      '2026-11-20',
      '2026-10-02',
    ])
    expect(preview.lists.map(({ name, wins, tasks }) => [name, wins, tasks])).toEqual([
      ['Home', 1, 1],
      ['Novel', 2, 0],
    ])
    expect(preview.leftOut).toEqual([{ reason: 'no-date', count: 1 }])
    expect(world.imports.leftOut(preview.previewId, { from: 0, count: 10 })).toMatchObject({
      entries: [{ reason: 'no-date', excerpt: 'no date at all', line: 4 }],
      length: 1,
    })
    expect(dataFiles()).toBe(before)
    expect(world.texts()).toEqual(['watered the plant'])
  })

  it('shows ten of many, from the first to the last', async () => {
    const many = Array.from({ length: 300 }, (_, at) => {
      const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10)
      return `x ${day} something small, number ${at}`
    })
    const { examples } = await world.preview(world.file('done.txt', many))
    expect(examples).toHaveLength(10)
  })

  it('says of a file that cannot be read why, and forgets what was read when it is asked to', async () => {
    const strange = world.file('strange.bin', ['\u0000\u0001\u0002'])
    expect(await world.imports.preview([strange])).toMatchObject({ kind: 'unreadable' })
    expect(await world.imports.preview([join(world.root, 'none.txt')])).toEqual({
      kind: 'unreadable',
      problems: [{ code: 'not-there', file: 'none.txt' }],
    })
    const huge = join(world.root, 'huge.txt')
    writeFileSync(huge, '')
    truncateSync(huge, 200 * 2 ** 20)
    expect(await world.imports.preview([huge])).toEqual({
      kind: 'unreadable',
      problems: [{ code: 'too-large', file: 'huge.txt' }],
    })
    const { previewId } = await world.preview(world.file('done.txt', DONE))
    world.imports.close()
    expect(await world.imports.bring(previewId, [])).toEqual({ kind: 'gone' })
    expect(await world.imports.reread(previewId, {})).toEqual({ kind: 'gone' })
  })
})

describe('bringing in', () => {
  it('keeps every win on its day, and says nothing of its own about it', async () => {
    const file = world.file('done.txt', DONE)
    const before = readFileSync(file, 'utf8')
    await world.bring(file)
    expect(world.wins().map(({ day, text, source }) => [day, text, source])).toEqual([
      ['2026-10-02', 'called the plumber', 'import'],
      ['2026-11-20', 'wrote one page', 'import'],
      ['2026-11-21', 'wrote another page', 'import'],
    ])
    expect(world.data.journal.today().undo).toBeUndefined()
    expect(world.data.planIndex.lastWin()).toBeUndefined()
    expect(readFileSync(file, 'utf8')).toBe(before)
    world.open()
    expect(world.wins()).toHaveLength(3)
  })

  it('makes a goal of a list alone that was chosen, once', async () => {
    const { goal } = Object(await world.data.planner.addGoal('home')) as { goal: { id: string } }
    await world.bring(world.file('done.txt', [...DONE, 'tidy the desk +Home']), ['Home', 'Novel'])
    const { goals, tasks } = world.data.plan.read()
    expect(goals.map(({ name }) => name).toSorted()).toEqual(['Novel', 'home'])
    const novel = goals.find(({ name }) => name === 'Novel')
    expect(novel).toMatchObject({ hue: expect.any(String), shape: expect.any(String) })
    expect(world.wins().map(({ goalId }) => goalId)).toEqual([goal.id, novel?.id, novel?.id])
    expect(tasks).toMatchObject([{ text: 'tidy the desk', goalId: goal.id }])
  })

  it('adds nothing the second time, and no second record', async () => {
    const file = world.file('done.txt', [...DONE, 'tidy the desk'])
    await world.bring(file)
    const before = dataFiles()
    const preview = await world.preview(file)
    expect(preview).toMatchObject({ wins: 0, tasks: 0, here: 4 })
    expect(await world.imports.bring(preview.previewId, [])).toEqual({ kind: 'nothing' })
    expect(dataFiles()).toBe(before)
    expect((await world.imports.view()).imports).toHaveLength(1)
  })

  it('leaves alone what the person has changed or removed since', async () => {
    const file = world.file('done.txt', DONE)
    await world.bring(file)
    const [plumber, page, other] = world.wins().map(({ id }) => id)
    await world.data.journal.edit(page ?? '', { text: 'wrote a page in the park' })
    await world.data.journal.remove(other ?? '')
    await world.data.journal.purge(other ?? '')
    await world.data.journal.edit(plumber ?? '', { wall: '2026-09-03T10:00' })
    const preview = await world.preview(file)
    expect(preview).toMatchObject({ wins: 0, here: 3 })
    await world.imports.bring(preview.previewId, [])
    expect(world.texts()).toEqual(['called the plumber', 'wrote a page in the park'])
  })

  it('makes no task of what is about more than that, and repeats none of its words', async () => {
    const file = world.file('todo.txt', ['tidy the desk', `${CARE} here`, `x 2026-11-02 ${CARE}`])
    const preview = await world.preview(file)
    expect(preview).toMatchObject({ wins: 1, tasks: 1, leftOut: [{ reason: 'care', count: 1 }] })
    expect(preview.examples).toEqual([])
    const { entries } = world.imports.leftOut(preview.previewId, { from: 0, count: 10 })
    expect(entries).toEqual([{ reason: 'care', excerpt: '', line: 2 }])
    await world.imports.bring(preview.previewId, [])
    expect(world.data.plan.read().tasks.map(({ text }) => text)).toEqual(['tidy the desk'])
    // What was done is the person's own history.
    expect(world.texts()).toEqual([CARE])
  })

  it('brings nothing in where it is cancelled on the way', async () => {
    await world.data.journal.log('watered the plant', 'quick-log')
    const { previewId } = await world.preview(world.file('done.txt', [...DONE, 'tidy the desk']))
    world.onProgress = (share) => {
      if (share !== undefined) world.imports.cancel()
    }
    expect(await world.imports.bring(previewId, ['Novel'])).toEqual({ kind: 'cancelled' })
    expect(world.texts()).toEqual(['watered the plant'])
    expect(world.data.plan.read().tasks.filter(({ deleted }) => deleted !== true)).toEqual([])
    expect((await world.imports.view()).imports).toEqual([])
    expect(everything()).not.toContain('called the plumber')
  })

  it('does one thing at a time', async () => {
    const file = world.file('done.txt', DONE)
    const { previewId } = await world.preview(file)
    const going = world.imports.bring(previewId, [])
    expect(await world.imports.preview([file])).toEqual({ kind: 'busy' })
    expect((await going).kind).toBe('brought')
  })
})

describe('taking back', () => {
  it('leaves nothing of it, here and in backups, also after a restart', async () => {
    await world.data.journal.log('watered the plant', 'quick-log')
    const id = await world.bring(world.file('done.txt', [...DONE, 'tidy the desk +Home']), ['Home'])
    await world.data.backups.make()
    expect(everything()).toContain('called the plumber')
    world.open()
    expect((await world.imports.view()).imports).toMatchObject([
      { id, files: ['done.txt'], wins: 3, tasks: 1, state: 'whole' },
    ])
    expect(await world.imports.takeBack(id)).toEqual({ kind: 'taken-back', wins: 3, kept: 0 })
    expect(world.texts()).toEqual(['watered the plant'])
    expect(await world.imports.view()).toEqual({ imports: [] })
    expect(await world.imports.takeBack(id)).toEqual({ kind: 'gone' })
    expect(everything()).not.toMatch(/called the plumber|wrote one page/)
    expect(dataFiles()).not.toMatch(/tidy the desk|"Home"/)
    world.open()
    expect(world.texts()).toEqual(['watered the plant'])
    const { goals, tasks } = world.data.plan.read()
    expect([...goals, ...tasks].every(({ deleted }) => deleted === true)).toBe(true)
  })

  it('keeps what was changed since, with what it belongs to, and says how much', async () => {
    const file = world.file('todo.txt', [...DONE, 'tidy the desk +Home', 'sort the post'])
    const id = await world.bring(file, ['Novel', 'Home'])
    const [plumber, page] = world.wins()
    await world.data.journal.edit(page?.id ?? '', { text: 'wrote a page in the park' })
    await world.data.journal.edit(plumber?.id ?? '', { wall: '2026-09-03T10:00' })
    const { tasks } = world.data.plan.read()
    const desk = tasks.find(({ text }) => text === 'tidy the desk')
    await world.data.planner.addStep({ text: 'pick up one pen', taskId: desk?.id ?? '' })
    expect(await world.imports.takeBack(id)).toEqual({ kind: 'taken-back', wins: 1, kept: 2 })
    expect(world.texts()).toEqual(['called the plumber', 'wrote a page in the park'])
    const { goals, tasks: left } = world.data.plan.read()
    const there = [...goals, ...left].filter(({ deleted }) => deleted !== true)
    expect(there.map((one) => ('name' in one ? one.name : one.text)).toSorted()).toEqual([
      'Home',
      'Novel',
      'tidy the desk',
    ])
  })

  it('lets the same file come again', async () => {
    const file = world.file('todo.txt', [...DONE, 'tidy the desk +Home'])
    const id = await world.bring(file, ['Home'])
    await world.imports.takeBack(id)
    expect(await world.preview(file)).toMatchObject({ wins: 3, tasks: 1, here: 0 })
    await world.bring(file, ['Home'])
    expect(world.wins()).toHaveLength(3)
    world.open()
    expect(world.wins()).toHaveLength(3)
    const { goals, tasks } = world.data.plan.read()
    expect([...goals, ...tasks].map(({ deleted }) => deleted)).toEqual([undefined, undefined])
  })
})
