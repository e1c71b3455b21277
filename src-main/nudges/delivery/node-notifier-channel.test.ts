import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { Server } from 'node:net'
import os from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import { type FakeProgram, writeFakeProgram } from '../../tests/fake-program.ts'
import { nodeNotifierChannel, vendoredPrograms } from './node-notifier-channel.ts'
import type { Reaction } from './notice-channel.ts'
import { openNotifier } from './notifier.ts'
import type { ProgramLimits } from './notify-send.ts'

const PROGRAMS = {
  darwin: 'mac.noindex/terminal-notifier.app/Contents/MacOS/terminal-notifier',
  win32: 'snoreToast/snoretoast-x64.exe',
} as const
const SYSTEMS = {
  darwin: { type: 'Darwin', release: '25.0.0' },
  win32: { type: 'Windows_NT', release: '10.0.26100' },
} as const
const HOSTILE = [
  '"; rm -rf ~ #',
  '$(touch x)',
  '`touch x`',
  "'; touch x '",
  '%PATH% ^& echo',
  'a\\b',
]
// The programs of these tests are scripts, which Windows does not start.
const onWindows = process.platform === 'win32'

/** For a program that ends by itself, however slowly it starts on a busy machine. */
const AMPLE: ProgramLimits = { helpMs: 60_000, failsWithinMs: 60_000, endsWithinMs: 60_000 }
/** For one that stays, of which nothing is to be heard in time. */
const SHORT: ProgramLimits = { ...AMPLE, failsWithinMs: 50 }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(os.tmpdir(), 'node-notifier-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** The library itself on a system that it takes for another one, with a program of the test. */
function setUp(platform: 'darwin' | 'win32', program?: FakeProgram, limits = AMPLE) {
  vi.spyOn(os, 'type').mockReturnValue(SYSTEMS[platform].type)
  vi.spyOn(os, 'release').mockReturnValue(SYSTEMS[platform].release)
  const listen = Server.prototype.listen
  // The name of a Windows pipe is the name of a file elsewhere.
  vi.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server, ...args) {
    const [pipe, ...rest] = args as unknown as [string, ...never[]]
    return Reflect.apply(listen, this, [join(folder, pipe.slice(-12)), ...rest]) as Server
  })
  const path = join(folder, PROGRAMS[platform])
  const started = program === undefined ? () => [] : writeFakeProgram(path, program)
  const notifier = openNotifier({
    appName: 'App',
    channels: [
      nodeNotifierChannel({
        platform,
        arch: 'x64',
        appId: 'app.test',
        appName: 'App',
        programs: folder,
        limits,
        abilities: () => Promise.reject(new Error('This system has no such service.')),
      }),
    ],
  })
  const reacted = vi.fn<(reaction: Reaction) => void>()
  const show = (text = 'Words') => notifier.show({ title: text, body: text, actions: [] }, reacted)
  return { notifier, path, reacted, show, started }
}

const STAYS = 'setTimeout(() => {}, 1500)'

describe.skipIf(onWindows)('on macOS', () => {
  it.each(HOSTILE)('gives the words to terminal-notifier as they are: %s', async (text) => {
    const { show, started } = setUp('darwin', {})
    expect(await show(text)).toBe('node-notifier')
    const args = started()[0] ?? []
    // A quoted string of a property list, as which terminal-notifier reads each value.
    const quoted = `"${text.replaceAll(/(["$`\\])/g, '\\$1')}"`
    expect(args[args.indexOf('-title') + 1]).toBe(quoted)
    expect(args[args.indexOf('-message') + 1]).toBe(quoted)
    expect(args.join(' ')).toContain('-group "nudge" -timeout "600"')
    expect(args).not.toContain('-sound')
  })

  it('tells of a click, however many notices came before', async () => {
    const does = `console.log(JSON.stringify({ activationType: 'contentsClicked' }))`
    const { reacted, show } = setUp('darwin', { does })
    await show()
    await show()
    await eventually(() => expect(reacted).toHaveBeenCalledWith('clicked'))
  })

  it('takes its notice back by its name', async () => {
    const { notifier, show, started } = setUp('darwin', { does: STAYS }, SHORT)
    expect(await show()).toBe('node-notifier')
    await eventually(() => expect(started()).toHaveLength(1))
    notifier.withdraw()
    await eventually(() => expect(started()).toHaveLength(2))
    expect(started()[1]?.slice(0, 2)).toEqual(['-remove', '"nudge"'])
  })

  it('says what went wrong', async () => {
    const does = `console.error('not allowed'); process.exitCode = 1`
    const { notifier, show } = setUp('darwin', { does })
    expect(await show()).toBe('window')
    expect(notifier.working().tried[0]?.reason).toBe('failed')
    expect(notifier.working().tried[0]?.detail).toContain('not allowed')
  })
})

describe.skipIf(onWindows)('on Windows', () => {
  it('gives the words to SnoreToast as they are', async () => {
    const text = HOSTILE.join(' ')
    const { show, started } = setUp('win32', { does: STAYS }, SHORT)
    expect(await show(text)).toBe('node-notifier')
    const [args = []] = await eventually(() => {
      expect(started()).toHaveLength(1)
      return started()
    })
    expect(args[args.indexOf('-t') + 1]).toBe(text)
    expect(args[args.indexOf('-m') + 1]).toBe(text)
    expect(args[args.indexOf('-appID') + 1]).toBe('app.test')
    expect(args).toContain('-silent')
  })

  it('takes its toast back by its name', async () => {
    const { notifier, show, started } = setUp('win32', { does: STAYS }, SHORT)
    await show()
    await eventually(() => expect(started()).toHaveLength(1))
    notifier.withdraw()
    await eventually(() => expect(started()).toHaveLength(2))
    const args = started()[1] ?? []
    expect(args[args.indexOf('-close') + 1]).toBe('nudge')
  })

  it('takes a program that ends at once for one that failed, since the library hides it', async () => {
    const { notifier, show } = setUp('win32', { does: 'process.exitCode = 255' })
    expect(await show()).toBe('window')
    expect(notifier.working().tried[0]?.reason).toBe('failed')
  })
})

describe.skipIf(onWindows).each(['darwin', 'win32'] as const)('on %s', (platform) => {
  it('a program that is not there is missing', async () => {
    const { notifier, show } = setUp(platform)
    expect(await show()).toBe('window')
    expect(notifier.working().tried[0]?.reason).toBe('missing')
  })

  it('a program that cannot be started has failed', async () => {
    const { notifier, path, show } = setUp(platform, {})
    chmodSync(path, 0o644)
    expect(await show()).toBe('window')
    expect(notifier.working().tried[0]?.reason).toBe('failed')
  })
})

describe('vendoredPrograms', () => {
  it('are beside the asar in a package, and with the library elsewhere', () => {
    expect(vendoredPrograms('/opt/app/resources', '/opt/app/resources/app.asar')).toBe(
      join('/opt/app/resources', 'notifier'),
    )
    const root = join(import.meta.dirname, '../../..')
    for (const program of Object.values(PROGRAMS)) {
      expect(existsSync(join(vendoredPrograms(undefined, root), program))).toBe(true)
    }
    expect(dirname(vendoredPrograms(undefined, '/src'))).toBe(
      join('/src/node_modules/node-notifier'),
    )
  })
})
