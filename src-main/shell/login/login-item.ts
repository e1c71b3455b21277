import type { App, LoginItemSettings } from 'electron'

import type { StartState } from '../../../src-shared/start-at-login.ts'
import { errorCode } from '../../storage/disk-problem.ts'
import { AT_LOGIN } from '../launch.ts'
import type { StartAtLogin, Started } from './start-at-login.ts'

/**
 * The system's own login items
 * (https://www.electronjs.org/docs/latest/api/app#appsetloginitemsettingssettings-macos-windows).
 * Electron reports no errors there, so what was asked for is looked up afterwards.
 *
 * On macOS 13 and later a person may have to allow it in the system's settings first; arguments
 * are for Windows alone, and macOS opens no window at the start anyway.
 */
export function loginItem(
  { platform, packaged, program, appFolder }: Started,
  app: Pick<App, 'getLoginItemSettings' | 'setLoginItemSettings'>,
): StartAtLogin {
  // The path in quotes: Electron takes it apart at its spaces when it looks for it again. Arguments
  // it puts in quotes by itself (browser_win.cc, FormatCommandLineString).
  const start =
    platform === 'win32'
      ? { path: `"${program}"`, args: [...(packaged ? [] : [appFolder]), AT_LOGIN] }
      : {}
  const stateOf = platform === 'win32' ? windowsState : macState

  const state = (): StartState => safely(() => stateOf(app.getLoginItemSettings(start)))

  return {
    state,
    set: (on) =>
      safely(() => {
        app.setLoginItemSettings({ ...start, openAtLogin: on })
        const now = state()
        if (!on || now !== 'off') return now
        return platform === 'win32'
          ? { refused: { kind: 'needs-approval' } }
          : { refused: { kind: 'not-written', reason: app.getLoginItemSettings(start).status } }
      }),
  }
}

/** Switched off in the Task Manager, an entry stays where it is and is not run. */
function windowsState({ openAtLogin, executableWillLaunchAtLogin }: LoginItemSettings): StartState {
  return openAtLogin && executableWillLaunchAtLogin ? 'on' : 'off'
}

function macState({ status, openAtLogin }: LoginItemSettings): StartState {
  if (status === 'requires-approval') return { refused: { kind: 'needs-approval' } }
  return openAtLogin ? 'on' : 'off'
}

function safely(act: () => StartState): StartState {
  try {
    return act()
  } catch (error) {
    return { refused: { kind: 'not-written', reason: errorCode(error) } }
  }
}
