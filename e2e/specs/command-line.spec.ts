import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ask } from '../fixtures/bridge.ts'
import { command, commandJson } from '../fixtures/command-line.ts'
import { readDataFolder } from '../fixtures/data-folder.ts'
import { filesWith } from '../fixtures/files.ts'
import { expect, launchAgain, pageOf, storedWins, test } from '../fixtures/test.ts'

/** What a command ends with that could not have the data, which another one has open. */
const UNREACHABLE = 4
const CARE = 'I want to kill myself'

test.describe('the command line without the app', { tag: '@cli' }, () => {
  test('a win is written down, and seen', async ({ userData }) => {
    const at = `--user-data-dir=${userData}`
    const logged = await command([at, 'log', 'wrote', 'one', 'sentence'])
    expect(logged).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d\d:\d\d  wrote one sentence\n$/),
    })
    expect(logged.error).not.toBe('')
    const piped = await command([at, 'log', '--at', 'yesterday 18:00'], { input: 'piped\n' })
    expect(piped).toMatchObject({ code: 0, out: '18:00  piped\n' })
    expect(await commandJson([at, 'today'])).toMatchObject({
      wins: [{ text: 'wrote one sentence', goal: null }],
      next: null,
    })
    expect(await commandJson([at, 'status'])).toMatchObject({ running: false, wins: 1 })
    const { devices, leftovers, wins } = readDataFolder(userData)
    expect({ devices: devices.length, leftovers }).toEqual({ devices: 1, leftovers: [] })
    expect(wins.map(({ source }) => source)).toEqual(['command-line', 'command-line'])
  })

  test('it ends with what became of it', { tag: '@long' }, async ({ userData }) => {
    const at = `--user-data-dir=${userData}`
    const ends = async (...args: string[]): Promise<number | null> => {
      const { code, out, error } = await command([at, ...args])
      if (code !== 0) expect({ out, said: error !== '' }).toEqual({ out: '', said: true })
      return code
    }
    expect(await ends('log', '--at', '2999-01-01', 'x')).toBe(1)
    expect(await ends('log', '--goal', 'nothing', 'x')).toBe(1)
    expect(await ends('log', '--gaol', 'x')).toBe(2)
    expect(await ends('log')).toBe(2)
    expect(await ends('did')).toBe(3)
    expect(await ends('--data-folder', join(userData, 'nowhere'), 'today')).toBe(3)
    expect(await ends('pause', 'today')).toBe(0)
    expect(await commandJson([at, 'did'])).toEqual({ error: expect.any(String) })
  })

  test('what needs care gets care, and nothing of it is kept', async ({ userData }) => {
    const asked = await command([`--user-data-dir=${userData}`, 'shrink', ...CARE.split(' ')])
    expect(asked).toMatchObject({ code: 0 })
    expect(asked.out).toMatch(/^I’m glad you wrote that down\./)
    expect(asked.out).toContain('116 123')
    expect(await filesWith(userData, 'kill')).toEqual([])
  })

  test(
    'many at once are all kept, by one writer at a time',
    { tag: '@long' },
    async ({ userData }) => {
      const texts = Array.from({ length: 4 }, (_, at) => `win ${at}`)
      /** On a slow computer the last may wait for the lock longer than a command does: nothing is kept. */
      async function untilItsTurn(text: string): Promise<number | null> {
        const { code } = await command([`--user-data-dir=${userData}`, 'log', text])
        return code === UNREACHABLE ? untilItsTurn(text) : code
      }
      expect(await Promise.all(texts.map(untilItsTurn))).toEqual(texts.map(() => 0))
      const { devices, wins } = readDataFolder(userData)
      expect(wins.map(({ text }) => text).toSorted()).toEqual(texts)
      expect(devices.length).toBe(1)
    },
  )

  test(
    'everything is taken out, and what is in a file is said, with nothing kept',
    { tag: '@long' },
    async ({ userData }) => {
      const at = `--user-data-dir=${userData}`
      expect((await command([at, 'export'])).code).toBe(3)
      await command([at, 'log', 'wrote one sentence'])
      const before = readDataFolder(userData)
      const file = join(userData, 'all.json')
      expect(await commandJson([at, 'export', '--format', 'json', '--out', file])).toEqual({
        path: file,
        format: 'json',
        wins: 1,
        unread: 0,
      })
      expect((await command([at, 'export'])).out).toBe(readFileSync(file, 'utf8'))
      const day = before.wins[0]?.day
      expect(await commandJson([at, 'import', 'all.json', '--preview'], { cwd: userData })).toEqual(
        {
          format: 'micro-momentum',
          wins: 1,
          tasks: 0,
          steps: 0,
          goals: 0,
          skipped: 0,
          from: day,
          to: day,
          examples: [{ day, text: 'wrote one sentence' }],
        },
      )
      const nothing = await command([
        at,
        'import',
        '--preview',
        '--json',
        join(userData, 'nothing'),
      ])
      expect({ code: nothing.code, ...(JSON.parse(nothing.out) as object) }).toEqual({
        code: 1,
        error: expect.stringContaining('nothing'),
      })
      expect(readDataFolder(userData)).toEqual(before)
    },
  )

  test(
    'another data folder has a device of its own, and no other file',
    { tag: '@long' },
    async ({ userData }) => {
      const folder = join(userData, 'shared')
      const at = [`--user-data-dir=${join(userData, 'settings')}`]
      expect((await command([...at, 'log', 'here'])).code).toBe(0)
      const there = { env: { MICRO_MOMENTUM_DATA: folder } }
      expect((await command([...at, 'log', 'there'], there)).code).toBe(0)
      expect(await commandJson([...at, 'today'])).toMatchObject({ wins: [{ text: 'here' }] })
      expect(await commandJson([...at, '--data-folder', folder, 'today'])).toMatchObject({
        wins: [{ text: 'there' }],
      })
      const [device] = readdirSync(folder)
      expect(readdirSync(folder)).toEqual([device])
      expect(existsSync(join(userData, 'settings/data', device ?? ''))).toBe(false)
    },
  )
})

test.describe('the command line with the app', { tag: '@cli' }, () => {
  test('the app carries commands out, and shows what they did', async ({
    launch,
    desktop,
    userData,
  }) => {
    const at = `--user-data-dir=${userData}`
    mkdirSync(userData, { recursive: true })
    // Whichever of them comes first, the other one waits for it.
    const [app, meanwhile] = await Promise.all([launch(), command([at, 'log', 'meanwhile'])])
    expect(meanwhile.code).toBe(0)
    expect(await commandJson([at, 'status'])).toMatchObject({ running: true })
    expect((await command([at, 'log', 'in', 'the', 'app'])).code).toBe(0)
    const page = await pageOf(app, 'quick-log')
    const { wins } = await ask(page, 'today.read', {})
    expect(wins.map(({ text }) => text).toSorted()).toEqual(['in the app', 'meanwhile'])

    const file = join(userData, 'todo.txt')
    writeFileSync(file, 'x 2026-11-20 Open the letter\n')
    expect(await commandJson([at, 'import', file])).toMatchObject({ wins: 1, tasks: 0 })
    expect(await commandJson([at, 'week', '2026-11-20'])).toMatchObject({
      days: expect.arrayContaining([
        expect.objectContaining({ wins: [expect.objectContaining({ text: 'Open the letter' })] }),
      ]),
    })

    // The program itself, with a command, is the command line.
    expect(await launchAgain(['log', 'by', 'the', 'program'], desktop, userData)).toBe(0)
    expect(await launchAgain(['did'], desktop, userData)).toBe(3)
    await app.close()
    expect((await command([at, 'log', 'afterwards'])).code).toBe(0)
    expect((await storedWins(userData)).map(({ text }) => text).toSorted()).toEqual([
      'Open the letter',
      'afterwards',
      'by the program',
      'in the app',
      'meanwhile',
    ])
    expect(readDataFolder(userData).devices.length).toBe(1)
  })
})
