import type { Handlers } from '../../src-shared/contract/command.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import {
  preferencesSchema,
  type settingsCommands,
  type SettingsView,
  type StartAtLoginView,
} from '../../src-shared/contract/settings.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { Shortcut } from './global-shortcut.ts'
import type { ShellEvents } from './shell-events.ts'
import type { Theme } from './theme.ts'

interface Parts {
  settings: Pick<SettingsFile, 'current' | 'change'>
  look: Pick<Theme, 'set'>
  shortcut: Shortcut
  startAtLogin: { view(): StartAtLoginView; set(on: boolean): StartAtLoginView }
  dataFolder: () => string
  /** What stays the same for as long as the app runs. */
  fixed: Pick<SettingsView, 'logCommand' | 'tray' | 'version' | 'logFile'>
  bus: Emitter<ShellEvents>
}

/** The preferences, as they are shown and as they take effect on the desktop. */
export interface SystemSettings {
  view(): SettingsView
  /** Has every preference take effect. */
  apply(): void
  handlers: Handlers<typeof settingsCommands>
}

/** Opens the preferences. None takes effect before `apply`. */
export function openSystemSettings(parts: Parts): SystemSettings {
  const { settings, shortcut, startAtLogin, bus } = parts

  function apply(): void {
    const { theme, shortcut: isOn } = settings.current()
    parts.look.set(theme)
    shortcut.set(isOn)
    bus.emit('settings.changed', {})
  }

  function change(changes: CommandArgument<'settings.change'>): SettingsResult {
    const given = Object.entries(changes).filter(([, value]) => value !== undefined)
    const outcome = settings.change(Object.fromEntries(given))
    apply()
    return outcome.kind === 'kept'
      ? { kind: 'changed' }
      : { kind: 'not-saved', problem: outcome.problem }
  }

  function view(): SettingsView {
    return {
      ...preferencesSchema.parse(settings.current()),
      shortcut: shortcut.view(),
      dataFolder: parts.dataFolder(),
      startAtLogin: startAtLogin.view(),
      ...parts.fixed,
    }
  }

  return {
    view,
    apply,
    handlers: {
      'settings.read': view,
      'settings.change': change,
      'settings.start-at-login': ({ on }) => {
        const view = startAtLogin.set(on)
        bus.emit('settings.changed', {})
        return view.state === 'refused'
          ? { kind: 'refused', reason: view.reason }
          : { kind: 'changed' }
      },
      'welcome.done': () => void settings.change({ welcomed: true }),
    },
  }
}
