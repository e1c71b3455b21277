import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { definedEnv } from './defined-env.ts'
import { startService } from './desktop-bus.ts'
import { startPanel } from './desktop-panel.ts'
import { DesktopPrograms, firstLine, within } from './desktop-programs.ts'
import { XDisplay } from './src/x11/display.ts'
import { type TrayHost, startTrayHost } from './tray-host.ts'

/** A desktop to run an app on. */
export interface Desktop {
  /** The environment for everything that shall run on it. */
  readonly env: Record<string, string>
  /** Ends everything on it; safe to call twice. */
  stop(): Promise<void>
}

/** A desktop of its own, which nobody else may look at. */
export interface PrivateDesktop extends Desktop {
  /** A folder for what is on it, which nobody else may read; it goes with the desktop. */
  readonly folder: string
  /** The file that always has what is on the screen (XWD), where it was asked for. */
  readonly frameBuffer: string
  /** Starts another program on it, which ends with the desktop. */
  start(command: string, ...args: string[]): void
}

export interface DesktopOptions {
  /** The screen in pixels; 1280 by 800 unless given. */
  size?: { width: number; height: number }
  /** Whether apps find a place for tray icons; `panel` is one that can be seen, with the open windows. */
  trayHost: boolean | 'panel'
  /** Whether a notification service (dunst) runs. */
  notifications: boolean
  /** Whether what is on the screen lies in a file all the time. */
  frameBuffer?: boolean
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

/** The colour of the screen behind all windows, as 0xrrggbb. */
const GROUND = 0x5f6b66

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

/** Starts a desktop of its own; rejects with what is missing. Everything ends with this process. */
export async function startDesktop(options: DesktopOptions): Promise<PrivateDesktop> {
  const programs = new DesktopPrograms()
  const folder = mkdtempSync(join(tmpdir(), 'desktop-'))
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', removeFolder)
  let trayHost: TrayHost | undefined
  const stop = async (): Promise<void> => {
    trayHost?.stop()
    await programs.stop()
    removeFolder()
    process.off('exit', removeFolder)
  }
  try {
    const env = await startScreen(programs, folder, options)
    programs.start(env, ['openbox', '--sm-disable'])
    await Promise.all([
      takeScreen(env),
      options.notifications ? startDunst(programs, env, folder) : undefined,
      options.trayHost === 'panel' ? startPanel(programs, env, folder) : undefined,
      options.trayHost === true
        ? startTrayHost(env).then((host) => {
            trayHost = host
          })
        : undefined,
    ])
    return {
      env,
      folder,
      frameBuffer: join(folder, 'Xvfb_screen0'),
      start(command, ...args) {
        programs.start(env, [command, ...args])
      },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Starts the screen and the session bus; answers with the environment that names them. */
async function startScreen(
  programs: DesktopPrograms,
  folder: string,
  { size = { width: 1280, height: 800 }, frameBuffer = false }: DesktopOptions,
): Promise<Record<string, string>> {
  const authority = join(folder, 'authority')
  writeFileSync(authority, authorityFor(randomBytes(16)), { mode: 0o600 })
  const x = programs.start(
    process.env,
    [
      'Xvfb',
      '-displayfd',
      '3',
      '-screen',
      '0',
      `${size.width}x${size.height}x24`,
      '-nolisten',
      'tcp',
      '-noreset',
      '-auth',
      authority,
      ...(frameBuffer ? ['-fbdir', folder] : []),
    ],
    folder,
  )
  writeFileSync(join(folder, 'bus.conf'), BUS_CONFIG(folder))
  const config = `--config-file=${join(folder, 'bus.conf')}`
  const bus = programs.start(process.env, ['dbus-daemon', config, '--nofork', '--print-address=3'])
  const [display, address] = await Promise.all([
    firstLine(x, 'Xvfb'),
    firstLine(bus, 'dbus-daemon'),
  ])
  return environment({
    DISPLAY: `:${display}`,
    XAUTHORITY: authority,
    DBUS_SESSION_BUS_ADDRESS: address.replace(/,guid=.*$/, ''),
    XDG_CURRENT_DESKTOP: '',
    LANG: process.env['LANG'] ?? 'C.UTF-8',
  })
}

/** An authority file with one cookie, for whichever display (Xau: the family of all is 65535). */
function authorityFor(cookie: Buffer): Buffer {
  const fields = [Buffer.alloc(0), Buffer.alloc(0), Buffer.from('MIT-MAGIC-COOKIE-1'), cookie]
  const written = fields.flatMap((bytes) => [Buffer.from([0, bytes.length]), bytes])
  return Buffer.concat([Buffer.from([0xff, 0xff]), ...written])
}

/** The environment of a desktop: this process's own, without the desktop that is named in it. */
function environment(own: Record<string, string>): Record<string, string> {
  const { WAYLAND_DISPLAY: _wayland, XAUTHORITY: _cookie, ...rest } = definedEnv()
  return { ...rest, ...own }
}

/** Waits for the window manager, and gives the ground a colour. */
async function takeScreen(env: Record<string, string>): Promise<void> {
  const connection = await XDisplay.open(env['DISPLAY'], env['XAUTHORITY'])
  connection.paintGround(GROUND)
  await within('openbox', (resolve) => void connection.whenManaged().then(() => resolve('')))
  connection.close()
}

async function startDunst(
  programs: DesktopPrograms,
  env: Record<string, string>,
  folder: string,
): Promise<void> {
  const config = join(folder, 'dunstrc')
  writeFileSync(config, DUNST_CONFIG)
  await startService(env, 'org.freedesktop.Notifications', () =>
    programs.start(env, ['dunst', '-config', config]),
  )
}
