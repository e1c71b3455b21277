import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { Variant } from '@jellybrick/dbus-next'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { busLine } from '../../platform/message-bus.ts'
import { type FakeAnswer, type PrivateBus, startPrivateBus } from '../../tests/private-bus.ts'
import type { DoNotDisturb } from '../domain/nudge-ports.ts'
import { linuxDoNotDisturb } from './do-not-disturb.ts'

const KDE = '/org/freedesktop/Notifications org.freedesktop.Notifications.Inhibited'
const DUNST = '/org/freedesktop/Notifications org.dunstproject.cmd0.paused'
const XFCE = '/org/xfce/Xfconf org.xfce.Xfconf.GetProperty'

const held = (on: boolean): FakeAnswer => ({ signature: 'v', body: [new Variant('b', on)] })
const linux = process.platform === 'linux'
/** For an answer that comes, however slowly on a busy machine. */
const AMPLE_MS = 60_000

describe.skipIf(!linux)('do not disturb on Linux (elsewhere it is not asked)', () => {
  let bus: PrivateBus
  let folder: string

  beforeEach(async () => {
    bus = await startPrivateBus()
    folder = mkdtempSync(join(tmpdir(), 'settings-'))
  })
  afterEach(async () => {
    await bus.remove()
    rmSync(folder, { recursive: true })
  })

  /** What is answered with a yes or no is waited for; what never comes is not. */
  function ask(desktop: string, limitMs = AMPLE_MS): Promise<DoNotDisturb> {
    const session = busLine(bus.address, AMPLE_MS)
    onTestFinished(() => session.close())
    const path = `${folder}${delimiter}${process.env['PATH']}`
    return linuxDoNotDisturb({
      env: { PATH: path, XDG_CURRENT_DESKTOP: desktop },
      session,
      limitMs,
    })
  }

  /** Puts a `gsettings` first on the PATH that notes how it was called. */
  function gsettings(then: string): () => string {
    const [program, notes] = [join(folder, 'gsettings'), join(folder, 'called')]
    writeFileSync(program, `#!/bin/sh\nprintf '<%s>' "$@" >${notes}\n${then}\n`)
    chmodSync(program, 0o755)
    return () => (existsSync(notes) ? readFileSync(notes, 'utf8') : '')
  }

  it.each([
    [true, 'on'],
    [false, 'off'],
  ])('is told by KDE: %s', async (on, expected) => {
    await bus.serve('org.freedesktop.Notifications', { [KDE]: held(on) })
    expect(await ask('KDE')).toBe(expected)
  })

  it.each([
    [true, 'on'],
    [false, 'off'],
  ])('is told by dunst: %s', async (on, expected) => {
    await bus.serve('org.freedesktop.Notifications', { [DUNST]: held(on) })
    expect(await ask('sway')).toBe(expected)
  })

  it('is told by Xfce, and asked for nowhere else', async () => {
    const xfconf = await bus.serve('org.xfce.Xfconf', { [XFCE]: held(true) })
    expect(await ask('i3')).toBe('unknown')
    expect(xfconf.asked).toEqual([])
    expect(await ask('XFCE')).toBe('on')
  })

  it.each([
    ['GNOME', 'echo false', 'on'],
    ['ubuntu:GNOME', 'echo true', 'off'],
    ['Unity:Unity7:ubuntu', 'echo false', 'on'],
  ])('is a setting of %s: %s', async (desktop, then, expected) => {
    const called = gsettings(then)
    expect(await ask(desktop)).toBe(expected)
    expect(called()).toBe('<get><org.gnome.desktop.notifications><show-banners>')
  })

  it('is a setting of Cinnamon by another name', async () => {
    const called = gsettings('echo false')
    expect(await ask('X-Cinnamon')).toBe('on')
    expect(called()).toBe('<get><org.cinnamon.desktop.notifications><display-notifications>')
  })

  it('asks for no setting on another desktop', async () => {
    const called = gsettings('echo false')
    expect(await ask('KDE')).toBe('unknown')
    expect(called()).toBe('')
  })

  it.each([
    ['fails', 'echo false; exit 1'],
    ['says something else', 'echo "No such key"'],
  ])('is unknown where gsettings %s', async (_, then) => {
    gsettings(then)
    expect(await ask('GNOME')).toBe('unknown')
  })

  it('is unknown where gsettings never ends', async () => {
    gsettings("trap '' TERM; while :; do sleep 1; done")
    expect(await ask('GNOME', 1_000)).toBe('unknown')
  })

  it('is on where one says on and another says off', async () => {
    await bus.serve('org.freedesktop.Notifications', { [KDE]: held(true) })
    gsettings('echo true')
    expect(await ask('GNOME')).toBe('on')
  })

  it('is unknown where the answer is not a yes or no', async () => {
    await bus.serve('org.freedesktop.Notifications', {
      [KDE]: { signature: 'v', body: [new Variant('s', 'true')] },
    })
    expect(await ask('KDE')).toBe('unknown')
  })

  it('is unknown where gsettings is missing', async () => {
    const session = busLine(undefined, AMPLE_MS)
    const env = { PATH: folder, XDG_CURRENT_DESKTOP: 'GNOME' }
    expect(await linuxDoNotDisturb({ env, session, limitMs: AMPLE_MS })).toBe('unknown')
  })
})
