import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { sessionBus } from '@jellybrick/dbus-next'

import { XDisplay } from './src/x11/display.ts'
import { type TrayHost, startTrayHost } from './tray-host.ts'

/** A private desktop. */
export interface Desktop {
  /** The environment for everything that shall run on it. */
  readonly env: Record<string, string>
  /** Ends everything on it; safe to call twice. */
  stop(): Promise<void>
}

export interface DesktopOptions {
  /** The screen in pixels; 1280 by 800 unless given. */
  size?: { width: number; height: number }
  /** Whether apps find a place for tray icons. */
  trayHost: boolean
  /** Whether a notification service (dunst) runs. */
  notifications: boolean
}

/** Where dunst shows notifications: `left`, `top` and `width` in pixels, the newest first. */
export const NOTIFICATION_AREA = { left: 20, top: 20, width: 300 }

const BUS_CONFIG = (folder: string): string => `<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

// Without the line that names markup, dunst reads it all the same and does not say so.
const DUNST_CONFIG = `[global]
origin = top-left
offset = ${NOTIFICATION_AREA.left}x${NOTIFICATION_AREA.top}
width = ${NOTIFICATION_AREA.width}
font = Sans 10
markup = full
mouse_left_click = do_action, close_current
mouse_right_click = close_current
idle_threshold = 0
`

// Ends its program when the input closes, which happens when this process is gone.
const GUARD = '"$@" </dev/null & pid=$!; read -r _; kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null'
const START_TIMEOUT_MS = 20_000

class Children {
  readonly #children: ChildProcess[] = []

  start(env: NodeJS.ProcessEnv, command: string, ...args: string[]): ChildProcess {
    const child = spawn('/bin/sh', ['-c', GUARD, 'guard', command, ...args], {
      env,
      stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
      // Ctrl+C is for the tests, which then end the desktop.
      detached: true,
    })
    this.#children.push(child)
    return child
  }

  async stop(): Promise<void> {
    for (const child of this.#children.splice(0).toReversed()) {
      if (child.exitCode !== null) continue
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.stdin?.end()
      await ended
    }
  }
}

/** Starts a desktop of its own; rejects with what is missing. Everything ends with this process. */
export async function startDesktop(options: DesktopOptions): Promise<Desktop> {
  const children = new Children()
  const folder = mkdtempSync(join(tmpdir(), 'desktop-'))
  let trayHost: TrayHost | undefined
  const stop = async (): Promise<void> => {
    trayHost?.stop()
    await children.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { width, height } = options.size ?? { width: 1280, height: 800 }
    const screen = ['-screen', '0', `${width}x${height}x24`]
    const x = children.start(
      process.env,
      'Xvfb',
      '-displayfd',
      '3',
      ...screen,
      '-nolisten',
      'tcp',
      '-noreset',
    )
    writeFileSync(join(folder, 'bus.conf'), BUS_CONFIG(folder))
    const config = `--config-file=${join(folder, 'bus.conf')}`
    const bus = children.start(process.env, 'dbus-daemon', config, '--nofork', '--print-address=3')
    const [display, address] = await Promise.all([
      firstLine(x, 'Xvfb'),
      firstLine(bus, 'dbus-daemon'),
    ])
    const env = environment({
      DISPLAY: `:${display}`,
      DBUS_SESSION_BUS_ADDRESS: address.replace(/,guid=.*$/, ''),
      XDG_CURRENT_DESKTOP: '',
      LANG: process.env['LANG'] ?? 'C.UTF-8',
    })
    children.start(env, 'openbox', '--sm-disable')
    await Promise.all([
      windowManager(env['DISPLAY'] ?? ''),
      options.notifications ? startDunst(children, env, folder) : undefined,
      options.trayHost
        ? startTrayHost(env).then((host) => {
            trayHost = host
          })
        : undefined,
    ])
    return { env, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function environment(own: Record<string, string>): Record<string, string> {
  const { WAYLAND_DISPLAY: _wayland, XAUTHORITY: _cookie, ...rest } = process.env
  const kept = Object.entries(rest).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return { ...Object.fromEntries(kept), ...own }
}

function firstLine(child: ChildProcess, name: string): Promise<string> {
  return within(name, (resolve, reject) => {
    createInterface(child.stdio[3] as Readable).once('line', resolve)
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${name} did not start: is it installed?`)))
  })
}

async function windowManager(display: string): Promise<void> {
  const connection = await XDisplay.open(display)
  await within('openbox', (resolve) => void connection.whenManaged().then(() => resolve('')))
  connection.close()
}

async function startDunst(
  children: Children,
  env: Record<string, string>,
  folder: string,
): Promise<void> {
  const config = join(folder, 'dunstrc')
  writeFileSync(config, DUNST_CONFIG)
  const bus = sessionBus({ busAddress: env['DBUS_SESSION_BUS_ADDRESS'] ?? '' })
  const proxy = await bus.getProxyObject('org.freedesktop.DBus', '/org/freedesktop/DBus')
  const daemon = proxy.getInterface('org.freedesktop.DBus')
  await within('dunst', (resolve) => {
    daemon.on('NameOwnerChanged', (name) => {
      if (name === 'org.freedesktop.Notifications') resolve('')
    })
    children.start(env, 'dunst', '-config', config)
  })
  bus.disconnect()
}

function within(
  name: string,
  run: (resolve: (value: string) => void, reject: (error: Error) => void) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`${name} did not start in time`)),
      START_TIMEOUT_MS,
    )
    const settle =
      <T>(done: (value: T) => void) =>
      (value: T): void => {
        clearTimeout(late)
        done(value)
      }
    run(settle(resolve), settle(reject))
  })
}
