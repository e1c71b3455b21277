import { mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'

import type { StartState } from '../../../src-shared/start-at-login.ts'
import { errorCode } from '../../storage/disk-problem.ts'
import { replaceFile } from '../../storage/replace-file.ts'
import { AT_LOGIN } from '../launch.ts'
import { autostartEntry, canBeNamed, readAutostartEntry } from './desktop-entry.ts'
import type { StartAtLogin, Started } from './start-at-login.ts'

/** Equal to `executableName` in electron-builder.yml; packages install the icon under it. */
const ENTRY = 'micro-momentum'

/**
 * An autostart entry of the person's own
 * (https://specifications.freedesktop.org/autostart-spec/latest/). It counts as on where it starts
 * the program that is running now: an AppImage that was moved is off.
 */
export function autostartFile(started: Started): StartAtLogin {
  const path = join(configFolder(started), 'autostart', `${ENTRY}.desktop`)
  const command = [...ownCommand(started), AT_LOGIN]

  function state(): StartState {
    try {
      const entry = readAutostartEntry(readFileSync(path, 'utf8'))
      const ours = entry.command?.join('\0') === command.join('\0')
      return ours && entry.enabled ? 'on' : 'off'
    } catch (error) {
      return errorCode(error) === 'ENOENT' ? 'off' : refusedBy(error)
    }
  }

  return {
    state,
    set(on) {
      if (on && !canBeNamed(command)) {
        return { refused: { kind: 'odd-path', path: command[0] ?? '' } }
      }
      try {
        if (on) {
          mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
          replaceFile(path, Buffer.from(autostartEntry(started.name, ENTRY, command)))
        } else rmSync(path, { force: true })
      } catch (error) {
        return refusedBy(error)
      }
      return state()
    },
  }
}

function refusedBy(error: unknown): StartState {
  return { refused: { kind: 'not-written', reason: errorCode(error) } }
}

/** By the XDG Base Directory Specification a path that is not absolute is as if it were not set. */
function configFolder({ env, home }: Started): string {
  const { XDG_CONFIG_HOME = '' } = env
  return isAbsolute(XDG_CONFIG_HOME) ? XDG_CONFIG_HOME : join(home, '.config')
}

function ownCommand(started: Started): string[] {
  if (!started.packaged) return [started.program, started.appFolder]
  return [ownAppImage(started) ?? started.program]
}

/**
 * The AppImage that is running. It is mounted at another path at every start, and only the file
 * itself stays. Programs started from an AppImage's terminal inherit its variables, so the running
 * program has to lie inside.
 */
function ownAppImage({ env, program }: Started): string | undefined {
  const { APPIMAGE, APPDIR } = env
  if (APPIMAGE === undefined || APPDIR === undefined) return undefined
  try {
    return realpathSync(program).startsWith(`${realpathSync(APPDIR)}/`) ? APPIMAGE : undefined
  } catch {
    return undefined
  }
}
