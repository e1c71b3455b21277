import { EventEmitter } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type { Notification, NotificationConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { eventually } from '../../tests/eventually.ts'
import type { Notice } from '../domain/nudge-ports.ts'
import { electronChannel } from './electron-channel.ts'
import type { ChannelProblem, NoticeChannel, Reaction } from './notice-channel.ts'
import { openNotifier } from './notifier.ts'

const NOTICE: Notice = {
  title: 'Good morning',
  body: 'Open the <draft> & read a line',
  actions: [
    { answer: 'did-it', label: 'Did it' },
    { answer: 'later', label: 'Later' },
  ],
}

/** Electron's class as far as it is used; nothing happens by itself. */
class FakeNotification extends EventEmitter {
  static supported = true
  static made: FakeNotification[] = []
  static onShow: (made: FakeNotification) => void = (made) => made.emit('show', {})
  static isSupported = (): boolean => FakeNotification.supported
  readonly options: NotificationConstructorOptions
  closed = 0
  constructor(options: NotificationConstructorOptions) {
    super()
    this.options = options
    FakeNotification.made.push(this)
  }
  show(): void {
    FakeNotification.onShow(this)
  }
  close(): void {
    this.closed += 1
  }
}

/** A second channel that keeps what it is asked for. */
function recorder(outcome: 'shown' | ChannelProblem = 'shown') {
  const asked: { notice: Notice; reacted: (reaction: Reaction) => void; signal: AbortSignal }[] = []
  const channel: NoticeChannel = {
    name: 'node-notifier',
    show(notice, reacted, signal) {
      asked.push({ notice, reacted, signal })
      return Promise.resolve(outcome)
    },
  }
  return { asked, channel }
}

function setUp(options: { platform?: string; markup?: boolean; second?: ChannelProblem } = {}) {
  const second = recorder(options.second)
  const system = electronChannel({
    Notification: FakeNotification as unknown as typeof Notification,
    platform: options.platform ?? 'darwin',
    abilities: () => Promise.resolve({ markup: options.markup ?? true, actions: true }),
  })
  const notifier = openNotifier({ appName: 'App', channels: [system, second.channel] })
  const reacted = vi.fn<(reaction: Reaction) => void>()
  return { notifier, reacted, second, show: () => notifier.show(NOTICE, reacted) }
}

beforeEach(() => {
  FakeNotification.supported = true
  FakeNotification.made = []
  FakeNotification.onShow = (made) => made.emit('show', {})
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the order of the channels', () => {
  it('shows with Electron first, soft and without a sound', async () => {
    const { notifier, second, show } = setUp()
    expect(notifier.working()).toEqual({ channel: undefined, tried: [] })
    expect(await show()).toBe('system')
    expect(FakeNotification.made.map(({ options }) => options)).toEqual([
      {
        title: 'Good morning',
        body: 'Open the <draft> & read a line',
        groupId: 'nudge',
        silent: true,
        urgency: 'normal',
        timeoutType: 'default',
        actions: [
          { type: 'button', text: 'Did it' },
          { type: 'button', text: 'Later' },
        ],
      },
    ])
    expect(second.asked).toEqual([])
    expect(notifier.working()).toEqual({ channel: 'system', tried: [] })
  })

  it('escapes the body for a Linux service that reads markup, and only there', async () => {
    await setUp({ platform: 'linux' }).show()
    await setUp({ platform: 'linux', markup: false }).show()
    await setUp({ platform: 'win32' }).show()
    expect(FakeNotification.made.map(({ options }) => options.body)).toEqual([
      'Open the &lt;draft&gt; &amp; read a line',
      NOTICE.body,
      NOTICE.body,
    ])
  })

  it('asks at every notice whether Electron can', async () => {
    const { notifier, show } = setUp()
    FakeNotification.supported = false
    expect(await show()).toBe('node-notifier')
    expect(notifier.working()).toEqual({
      channel: 'node-notifier',
      tried: [{ channel: 'system', reason: 'unsupported', detail: '' }],
    })
    FakeNotification.supported = true
    expect(await show()).toBe('system')
    expect(notifier.working()).toEqual({ channel: 'system', tried: [] })
  })

  it('goes on when the system refuses, and at last leaves it to the window', async () => {
    FakeNotification.onShow = (made) => made.emit('failed', {}, 'not signed')
    const { notifier, show } = setUp({ second: { reason: 'missing', detail: 'notify-send' } })
    expect(await show()).toBe('window')
    expect(notifier.working()).toEqual({
      channel: 'window',
      tried: [
        { channel: 'system', reason: 'failed', detail: 'not signed' },
        { channel: 'node-notifier', reason: 'missing', detail: 'notify-send' },
      ],
    })
  })

  it('goes on when Electron throws', async () => {
    FakeNotification.onShow = () => {
      throw new Error('no')
    }
    const { notifier, show } = setUp()
    expect(await show()).toBe('node-notifier')
    expect(notifier.working().tried).toEqual([
      { channel: 'system', reason: 'failed', detail: 'no' },
    ])
  })

  it('takes back what meets silence, and tries no other way to the same system', async () => {
    vi.useFakeTimers()
    FakeNotification.onShow = () => undefined
    const { notifier, second, show } = setUp()
    const answer = show()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(await answer).toBe('window')
    expect(notifier.working().tried).toEqual([
      { channel: 'system', reason: 'no-answer', detail: '' },
    ])
    expect(second.asked).toEqual([])
    expect(FakeNotification.made[0]?.closed).toBe(1)
    // The person has given permission by now, and the card is in the window.
    FakeNotification.made[0]?.emit('show', {})
    expect(FakeNotification.made[0]?.closed).toBe(2)
  })
})

describe('reactions', () => {
  it.each([
    ['a click', ['click', {}], 'clicked'],
    ['the first button', ['action', { actionIndex: 0, selectionIndex: -1 }], 'did-it'],
    ['the second button', ['action', { actionIndex: 1, selectionIndex: -1 }], 'later'],
    ['a button that was not given', ['action', { actionIndex: 7, selectionIndex: -1 }], 'clicked'],
  ] as const)('tells of %s, once', async (_, [event, details], reaction) => {
    const { reacted, show } = setUp()
    await show()
    FakeNotification.made[0]?.emit(event, details)
    FakeNotification.made[0]?.emit('click', {})
    expect(reacted.mock.calls).toEqual([[reaction]])
  })

  it('still hears a click after the notice went to the Action Center', async () => {
    const { reacted, show } = setUp({ platform: 'win32' })
    await show()
    FakeNotification.made[0]?.emit('close', { reason: 'timedOut' })
    FakeNotification.made[0]?.emit('click', {})
    expect(reacted).toHaveBeenCalledWith('clicked')
  })

  it('cannot lose the notice to the garbage collector, and lets it go when it is replaced', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const { notifier, show } = setUp()
    await show()
    const alive = new WeakRef(FakeNotification.made.pop()!)
    const collected = async (): Promise<boolean> => {
      await new Promise((resolve) => setTimeout(resolve, 10))
      collect()
      return alive.deref() === undefined
    }
    for (let round = 0; round < 3; round += 1) expect(await collected()).toBe(false)
    notifier.withdraw()
    await eventually(async () => expect(await collected()).toBe(true))
  })

  it('tells once even where two ways report', async () => {
    FakeNotification.supported = false
    const { reacted, second, show } = setUp()
    await show()
    second.asked[0]?.reacted('later')
    second.asked[0]?.reacted('clicked')
    expect(reacted.mock.calls).toEqual([['later']])
  })
})

describe('one notice at a time', () => {
  it('closes the one before and is deaf to it', async () => {
    const { reacted, show } = setUp()
    await show()
    await show()
    const [before, now] = FakeNotification.made
    expect([before?.closed, now?.closed]).toEqual([1, 0])
    before?.emit('click', {})
    expect(reacted).not.toHaveBeenCalled()
    now?.emit('click', {})
    expect(reacted).toHaveBeenCalledTimes(1)
  })

  it('closes it whichever way it had gone', async () => {
    const { second, show } = setUp()
    FakeNotification.supported = false
    await show()
    FakeNotification.supported = true
    await show()
    expect(second.asked[0]?.signal.aborted).toBe(true)
  })

  it('shows the later of two at once', async () => {
    FakeNotification.onShow = (made) => void setTimeout(() => made.emit('show', {}), 10)
    const { show } = setUp()
    await Promise.all([show(), show(), show()])
    expect(FakeNotification.made.map(({ closed }) => closed > 0).at(-1)).toBe(false)
    expect(FakeNotification.made.filter(({ closed }) => closed === 0)).toHaveLength(1)
  })

  it('takes back what is withdrawn, also before the system has answered', async () => {
    const { notifier, show } = setUp()
    await show()
    notifier.withdraw()
    notifier.withdraw()
    expect(FakeNotification.made[0]?.closed).toBe(1)

    FakeNotification.onShow = () => undefined
    const answer = show()
    await eventually(() => expect(FakeNotification.made).toHaveLength(2))
    notifier.withdraw()
    expect(await answer).toBe('system')
    FakeNotification.made[1]?.emit('show', {})
    expect(FakeNotification.made[1]?.closed).toBe(2)
  })

  it('tries nothing more once it is withdrawn', async () => {
    FakeNotification.onShow = () => undefined
    const { notifier, second, show } = setUp()
    const answer = show()
    await eventually(() => expect(FakeNotification.made).toHaveLength(1))
    const [made] = FakeNotification.made
    made?.emit('failed', {}, 'no')
    notifier.withdraw()
    expect(await answer).toBe('window')
    expect(second.asked).toEqual([])
  })
})
