import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import { type FakeProgram, writeFakeProgram } from '../../tests/fake-program.ts'
import type { Notice } from '../domain/nudge-ports.ts'
import { nodeNotifierChannel } from './node-notifier-channel.ts'
import type { Reaction } from './notice-channel.ts'
import type { ServiceAbilities } from './notification-service.ts'
import { openNotifier } from './notifier.ts'
import type { ProgramLimits } from './notify-send.ts'

const NEW_HELP = '  -w, --wait\n  -A, --action=[NAME=]Text...\n'
const STAYS = 'setInterval(() => {}, 1000)'
/** Words that a shell, an option parser or a reader of markup would take for its own. */
const HOSTILE = [
  '"; rm -rf ~ #',
  '$(touch x)',
  '`touch x`',
  "'; touch x; '",
  '&& touch x || touch x',
  '> x',
  '<b>bold</b> &amp; "quoted"',
  '%s %n \\101 \\n',
  '*.ts ~ $HOME ${HOME}',
  '👩‍👩‍👧‍👦 کتاب',
]
// The program of these tests is a script, which Windows does not start.
const onWindows = process.platform === 'win32'

/** For a program that ends by itself, however slowly it does on a busy machine. */
const AMPLE: ProgramLimits = { helpMs: 60_000, failsWithinMs: 60_000, endsWithinMs: 60_000 }
/** For one that stays, of which nothing is to be heard in time. */
const SHORT: ProgramLimits = { ...AMPLE, failsWithinMs: 50 }

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notify-send-'))
  vi.stubEnv('PATH', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

function setUp(
  program: FakeProgram,
  abilities: Partial<ServiceAbilities> = {},
  limits: ProgramLimits = AMPLE,
) {
  const started = writeFakeProgram(join(folder, 'notify-send'), program)
  return { started, ...notifierOf(abilities, limits) }
}

function notifierOf(abilities: Partial<ServiceAbilities>, limits: ProgramLimits = AMPLE) {
  const notifier = openNotifier({
    appName: 'App',
    channels: [
      nodeNotifierChannel({
        platform: 'linux',
        arch: 'x64',
        appId: 'app.test',
        appName: 'App',
        programs: folder,
        limits,
        abilities: () => Promise.resolve({ markup: false, actions: true, ...abilities }),
      }),
    ],
  })
  const reacted = vi.fn<(reaction: Reaction) => void>()
  const show = (notice: Partial<Notice> = {}) =>
    notifier.show({ title: 'A title', body: 'A body', actions: [], ...notice }, reacted)
  return { notifier, reacted, show }
}

describe.skipIf(onWindows)('the words of a notice', () => {
  it.each(HOSTILE)('reach notify-send as one argument: %s', async (text) => {
    const { started, show } = setUp({ help: NEW_HELP })
    const label = `Do ${text}`.slice(0, 40)
    const actions = [{ answer: 'later', label }] as const
    expect(await show({ title: text, body: text, actions })).toBe('node-notifier')
    expect(started()).toEqual([
      [
        '--app-name=App',
        '--urgency=normal',
        '--action=default=App',
        `--action=later=${label}`,
        '--',
        text,
        // Read as an escape by notify-send, which makes one backslash of it again.
        text.replaceAll('\\', '\\\\'),
      ],
    ])
    expect(readdirSync(folder).toSorted()).toEqual(['notify-send', 'notify-send.started'])
  })

  it.each(['-u critical', '--help', '-'])('are no option: %s', async (text) => {
    const { started, show } = setUp({ help: NEW_HELP })
    await show({ title: text, body: text })
    const shown = `\u2010${text.slice(1)}`
    expect(started()[0]?.slice(-3)).toEqual(['--', shown, shown])
  })

  it('are escaped where the service reads markup', async () => {
    const { started, show } = setUp({ help: NEW_HELP }, { markup: true })
    await show({ title: '<b> & co', body: '<b> & co' })
    expect(started()[0]?.slice(-2)).toEqual(['<b> & co', '&lt;b&gt; &amp; co'])
  })
})

describe.skipIf(onWindows)('notify-send', () => {
  it.each([
    ['default', 'clicked'],
    ['not-today', 'not-today'],
  ])('tells of %s, which is waited for', async (printed, reaction) => {
    const clicked = join(folder, 'clicked')
    const does = `const look = setInterval(() => {
      if (!require('node:fs').existsSync(${JSON.stringify(clicked)})) return
      console.log(${JSON.stringify(printed)})
      clearInterval(look)
    }, 20)`
    const { notifier, reacted, show } = setUp({ help: NEW_HELP, does }, {}, SHORT)
    const actions = [{ answer: 'not-today', label: 'Not today' }] as const
    expect(await show({ actions })).toBe('node-notifier')
    expect(notifier.working()).toEqual({ channel: 'node-notifier', tried: [] })
    expect(reacted).not.toHaveBeenCalled()
    writeFileSync(clicked, '')
    await eventually(() => expect(reacted.mock.calls).toEqual([[reaction]]))
  })

  it('is not waited for where it is older than its actions, or the service has none', async () => {
    for (const [help, actions] of [
      ['-u, --urgency=LEVEL', true],
      [NEW_HELP, false],
    ] as const) {
      const { started, show } = setUp({ help }, { actions })
      expect(await show()).toBe('node-notifier')
      expect(started().at(-1)).toEqual([
        '--app-name=App',
        '--urgency=normal',
        '--',
        'A title',
        'A body',
      ])
    }
  })

  it('that is not there leaves the notice to the window', async () => {
    const { notifier, show } = notifierOf({})
    expect(await show()).toBe('window')
    expect(notifier.working()).toEqual({
      channel: 'window',
      tried: [{ channel: 'node-notifier', reason: 'missing', detail: 'notify-send' }],
    })
  })

  it('that fails leaves the notice to the window and says why', async () => {
    const does = `console.error('No service'); process.exitCode = 1`
    const { notifier, show } = setUp({ help: NEW_HELP, does })
    expect(await show()).toBe('window')
    expect(notifier.working().tried).toEqual([
      { channel: 'node-notifier', reason: 'failed', detail: 'No service' },
    ])
  })

  it('is interrupted when the notice is replaced or withdrawn, and ended when it stays', async () => {
    const closes = `process.on('SIGINT', () => { require('node:fs').writeFileSync(process.argv[1] + '.closed', ''); process.exit() }); require('node:fs').writeFileSync(process.argv[1] + '.listens', ''); ${STAYS}`
    const first = setUp({ help: NEW_HELP, does: closes }, {}, SHORT)
    await first.show()
    await eventually(() => expect(readdirSync(folder)).toContain('notify-send.listens'))
    await first.show()
    await eventually(() => expect(readdirSync(folder)).toContain('notify-send.closed'))
    first.notifier.withdraw()

    const stubborn = `process.on('SIGINT', () => {}); require('node:fs').writeFileSync(process.argv[1] + '.pid', String(process.pid)); ${STAYS}`
    const second = setUp({ help: NEW_HELP, does: stubborn }, {}, { ...SHORT, endsWithinMs: 50 })
    await second.show()
    const pid = await notedPid()
    second.notifier.withdraw()
    await eventually(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'))
    expect(second.reacted).not.toHaveBeenCalled()
  })

  it('that waits does not keep the app running', async () => {
    const does = `require('node:fs').writeFileSync(process.argv[1] + '.pid', String(process.pid)); ${STAYS}`
    setUp({ help: NEW_HELP, does })
    const app = `
      import { notifySend } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'notify-send.ts')).href)}
      const show = notifySend({ appName: 'App', abilities: async () => ({ markup: false, actions: true }) })
      const notice = { title: 'A title', body: 'A body', actions: [] }
      await show(notice, () => {}, new AbortController().signal)`
    const ended = promisify(execFile)(process.execPath, ['--input-type=module', '-e', app], {
      // Only against one that never ends.
      timeout: 120_000,
    })
    expect((await ended).stderr).toBe('')
    process.kill(await notedPid(), 'SIGKILL')
  })
})

/** The process id that the program has noted, once it is written: an empty one would be this group's. */
function notedPid(): Promise<number> {
  return eventually(() => {
    const noted = readFileSync(join(folder, 'notify-send.pid'), 'utf8')
    expect(noted).toMatch(/^\d+$/)
    return Number(noted)
  })
}
