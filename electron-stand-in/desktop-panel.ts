import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { startService } from './desktop-bus.ts'
import type { DesktopPrograms } from './desktop-programs.ts'

/** How high the panel is, at the bottom of the screen, in pixels. */
const PANEL_HEIGHT = 36

/** Names the program that keeps Xfce's settings, which each system has elsewhere. */
const SETTINGS_SERVICE = '/usr/share/dbus-1/services/org.xfce.Xfconf.service'

// One panel along the bottom edge: the open windows, and at the right the icons of the tray.
const CONFIG = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=10;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="${PANEL_HEIGHT}"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
        <value type="int" value="3"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="tasklist"/>
    <property name="plugin-2" type="string" value="separator">
      <property name="expand" type="bool" value="true"/>
      <property name="style" type="uint" value="0"/>
    </property>
    <property name="plugin-3" type="string" value="systray">
      <property name="icon-size" type="int" value="24"/>
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
`

const BUS_NAMES = {
  settings: 'org.xfce.Xfconf',
  tray: 'org.kde.StatusNotifierWatcher',
}

/**
 * Starts a panel (xfce4-panel) with the open windows and a tray, and waits until apps can put their
 * icons there. Its settings lie in `folder`; the person's own are not touched.
 */
export async function startPanel(
  programs: DesktopPrograms,
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  const config = join(folder, 'config')
  const channels = join(config, 'xfce4/xfconf/xfce-perchannel-xml')
  mkdirSync(channels, { recursive: true })
  writeFileSync(join(channels, 'xfce4-panel.xml'), CONFIG)
  const own = {
    ...env,
    XDG_CONFIG_HOME: config,
    XDG_CACHE_HOME: join(folder, 'cache'),
    NO_AT_BRIDGE: '1',
  }
  // Started here and not by the bus, which would have it read the person's own settings.
  await startService(env, BUS_NAMES.settings, () => programs.start(own, [settingsProgram()]))
  await startService(env, BUS_NAMES.tray, () =>
    programs.start(own, ['xfce4-panel', '--disable-wm-check']),
  )
}

function settingsProgram(): string {
  const program = /^Exec=(\S+)/m.exec(readFileSync(SETTINGS_SERVICE, 'utf8'))?.[1]
  if (program === undefined) throw new Error(`${SETTINGS_SERVICE} names no program`)
  return program
}
