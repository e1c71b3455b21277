import { execFileSync } from 'node:child_process'

import { expect, test } from '@playwright/test'

import { NOTIFICATION_AREA, startDesktop, type Desktop } from '../../electron-stand-in/desktop.ts'
import { nodeNotifierChannel } from '../../src-main/nudges/delivery/node-notifier-channel.ts'
import { serviceAbilities } from '../../src-main/nudges/delivery/notification-service.ts'
import { openNotifier } from '../../src-main/nudges/delivery/notifier.ts'

/**
 * The real notify-send and a real notification service. That the app's nudge comes out of it is in
 * the specs of the nudge.
 */
test.describe('notify-send @nudge', () => {
  test.skip(process.platform !== 'linux', 'Other systems have no notify-send.')

  const open = () =>
    openNotifier({
      appName: 'Micro-Momentum',
      channels: [
        nodeNotifierChannel({
          platform: 'linux',
          arch: process.arch,
          appId: 'app.micro-momentum',
          appName: 'Micro-Momentum',
          programs: '/nowhere',
          abilities: () => serviceAbilities(2_000),
        }),
      ],
    })
  const NOTICE = {
    title: '"; $(touch x) <b>one</b>',
    body: '`x` <b>two</b> & \\101 -u critical',
    actions: [{ answer: 'later', label: 'Later' }],
  } as const

  async function on(notifications: boolean, run: (desktop: Desktop) => Promise<void>) {
    const desktop = await startDesktop({ trayHost: false, notifications })
    const before = { ...process.env }
    Object.assign(process.env, desktop.env)
    try {
      await run(desktop)
    } finally {
      process.env = before
      await desktop.stop()
    }
  }

  const dunst = (desktop: Desktop, ...args: string[]): string =>
    execFileSync('dunstctl', args, { env: desktop.env, encoding: 'utf8' })
  const displayed = (desktop: Desktop) => (): number => Number(dunst(desktop, 'count', 'displayed'))

  test('shows the words as they are, one notice at a time, and tells of a real click', async () => {
    await on(true, async (desktop) => {
      const notifier = open()
      const reactions: string[] = []
      expect(await serviceAbilities(2_000)).toEqual({ markup: true, actions: true })
      for (const title of ['The first', NOTICE.title]) {
        const shown = notifier.show({ ...NOTICE, title }, (reaction) => reactions.push(reaction))
        expect(await shown).toBe('node-notifier')
        await expect.poll(displayed(desktop)).toBe(1)
      }
      const { left, top, width } = NOTIFICATION_AREA
      await expect(() => {
        const place = [String(left + width / 2), String(top + 15)]
        execFileSync('xdotool', ['mousemove', ...place, 'click', '1'], { env: desktop.env })
        expect(reactions).toEqual(['clicked'])
      }).toPass({ intervals: [100], timeout: 10_000 })
      const [{ summary, body, appname }] = history(dunst(desktop, 'history'))
      expect(summary).toBe(NOTICE.title)
      expect(body).toBe('`x` &lt;b&gt;two&lt;/b&gt; &amp; \\101 -u critical')
      expect(appname).toBe('Micro-Momentum')
    })
  })

  test('takes a notice back', async () => {
    await on(true, async (desktop) => {
      const notifier = open()
      expect(await notifier.show(NOTICE, () => undefined)).toBe('node-notifier')
      await expect.poll(displayed(desktop)).toBe(1)
      notifier.withdraw()
      await expect.poll(displayed(desktop)).toBe(0)
    })
  })

  test('leaves the notice to the window where no service is', async () => {
    await on(false, async () => {
      const notifier = open()
      expect(await notifier.show(NOTICE, () => undefined)).toBe('window')
      expect(notifier.working().tried).toMatchObject([
        { channel: 'node-notifier', reason: 'failed' },
      ])
    })
  })
})

/** What dunst has shown, the newest first. */
function history(printed: string): [Record<'summary' | 'body' | 'appname', string>] {
  const { data } = JSON.parse(printed) as { data: [[Record<string, { data: string }>]] }
  const read = (name: string): string => data[0][0][name]?.data ?? ''
  return [{ summary: read('summary'), body: read('body'), appname: read('appname') }]
}
