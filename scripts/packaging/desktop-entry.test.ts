import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { LinuxTargetHelper } from 'app-builder-lib/out/targets/LinuxTargetHelper.js'
import { getConfig } from 'app-builder-lib/out/util/config/config.js'
import { beforeAll, expect, it } from 'vitest'

import { APP_ID } from '../../src-main/app/app-id.ts'
import { readLaunch } from '../../src-main/shell/launch.ts'
import { openCatalog } from '../../src-shared/words/catalog.ts'
import { ROOT } from '../paths.ts'
import { builderConfig } from './builder-config.ts'

const metadata = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  productName: string
  desktopName: string
}
/** By this Electron's windows are known, on X11 and under Wayland (native_window_views.cc). */
const xdgAppId = metadata.desktopName.replace(/\.desktop$/, '')

let entry: string
let fileName: string

beforeAll(async () => {
  const config = await getConfig(
    ROOT,
    null,
    builderConfig({ platform: 'linux', env: {}, isForSpecs: false }),
  )
  const helper = new LinuxTargetHelper({
    platformSpecificBuildOptions: config.linux,
    config,
    info: { metadata },
    executableName: config.linux?.executableName,
    fileAssociations: [],
    appInfo: {
      productName: metadata.productName,
      sanitizedProductName: metadata.productName,
      description: '',
    },
  } as unknown as ConstructorParameters<typeof LinuxTargetHelper>[0])
  fileName = helper.getDesktopFileName()
  entry = await helper.computeDesktopEntry(config.linux ?? {})
})

/** The values of a group of the entry. */
function group(name: string): Record<string, string> {
  const text = entry.split(/^(?=\[)/m).find((one) => one.startsWith(`[${name}]\n`)) ?? ''
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)=(.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
  )
}

it('has one name for the entry, its windows, its portals and the app', () => {
  expect(xdgAppId).toBe(APP_ID)
  expect(fileName).toBe(xdgAppId)
  expect(group('Desktop Entry')).toMatchObject({
    Name: 'Micro-Momentum',
    StartupWMClass: xdgAppId,
    // Packages put the icons under the program's name.
    Icon: 'micro-momentum',
    Exec: '/opt/Micro-Momentum/micro-momentum %U',
  })
})

it('has a name that portals take', () => {
  // At least two parts of letters, digits and _, and - in the last alone (xdg-desktop-portal,
  // `xdp_is_valid_app_id`); WM_CLASS is the same in small letters.
  expect(xdgAppId).toMatch(/^\w+(?:\.\w+)*\.[\w-]+$/)
  expect(xdgAppId).toBe(xdgAppId.toLowerCase())
})

it('has actions that the app understands, in the words of its tray', () => {
  const { t } = openCatalog()
  const { Actions = '' } = group('Desktop Entry')
  const names = Actions.split(';').filter((name) => name !== '')
  const actions = names.map((name) => group(`Desktop Action ${name}`))
  expect(actions.map(({ Name }) => Name)).toEqual([t('tray.log').replace('…', ''), t('tray.week')])
  const asked = actions.map(({ Exec = '' }) => Exec.split(' '))
  expect(asked.map(([program]) => program)).toEqual(['micro-momentum', 'micro-momentum'])
  expect(asked.map(([, ...args]) => readLaunch(args).kind)).toEqual(['open-log', 'this-week'])
})
