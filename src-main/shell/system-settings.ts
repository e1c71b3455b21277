import type { Handlers } from '../../src-shared/contract/command.ts'
import type { CommandArgument } from '../../src-shared/contract/index.ts'
import {
  preferencesSchema,
  type Preferences,
  type PreferencesResult,
  type settingsCommands,
  type SettingsView,
  type StartAtLoginView,
} from '../../src-shared/contract/settings.ts'
import type { CareGate } from '../care/care-gate.ts'
import type { Emitter } from '../kernel/event-bus.ts'
import type { SettingsFile } from '../settings/settings-file.ts'
import type { SettingsChanges } from '../settings/settings-schema.ts'
import type { Shortcut } from './global-shortcut.ts'
import type { ShellEvents } from './shell-events.ts'
import type { Theme } from './theme.ts'

/** What every screen, the tray and the nudges follow. */
const FRAME = ['dayStartHour', 'firstWeekday', 'clock', 'presets', 'language'] as const

const shownPreferences = preferencesSchema.omit({ shortcut: true })

interface Parts {
  settings: Pick<SettingsFile, 'current' | 'change'>
  look: Pick<Theme, 'set'>
  shortcut: Shortcut
  /** Whether the desktop asks the person before it gives a key away, as under Wayland. */
  asksForShortcut: boolean
  startAtLogin: { view(): StartAtLoginView; set(on: boolean): StartAtLoginView }
  /** Lines of the person's own are kept only if they need no care. */
  gate: Pick<CareGate, 'unlessCare'>
  /** The locale of dates and times, with what was chosen. */
  region: () => string
  /** What is said follows the language that was chosen. */
  language: { speak(chosen: Pick<Preferences, 'language'>): void; now(): string }
  dataFolder: () => string
  /** What stays the same for as long as the app runs. */
  fixed: Pick<SettingsView, 'logCommand' | 'tray' | 'canLand' | 'version' | 'logFile'>
  bus: Emitter<ShellEvents>
}

/** The preferences, as they are shown and as they take effect on the desktop. */
export interface SystemSettings {
  view(): SettingsView
  /** Has every preference take effect, at the start. */
  begin(): void
  handlers: Handlers<typeof settingsCommands>
}

/** Opens the preferences. None takes effect before `begin`. */
export function openSystemSettings(parts: Parts): SystemSettings {
  const { settings, shortcut, startAtLogin, gate, bus } = parts
  const { standard } = shortcut.view()

  function apply(): void {
    const present = settings.current()
    parts.look.set(present.theme)
    parts.language.speak(present)
    bus.emit('settings.changed', {})
  }

  function begin(): void {
    const { shortcut: kept, shortcutAsked = false } = settings.current()
    const key = typeof kept === 'string' ? kept : kept ? standard : null
    shortcut.begin(key, shortcutAsked || !parts.asksForShortcut)
    apply()
  }

  /** A key as it is kept: of the app's own, whether it is on. */
  function keptKey(accelerator: string | null): boolean | string {
    return accelerator === standard ? true : (accelerator ?? false)
  }

  function save(changes: Partial<Preferences>): PreferencesResult {
    const { shortcut: asked, ...others } = changes
    if (asked !== undefined && !shortcut.take(asked)) {
      bus.emit('settings.changed', {})
      return { kind: 'shortcut-refused', accelerator: asked ?? '' }
    }
    const kept: SettingsChanges = {
      ...others,
      ...(asked !== undefined && { shortcut: keptKey(asked) }),
      ...(typeof asked === 'string' && parts.asksForShortcut && { shortcutAsked: true }),
    }
    const outcome = settings.change(kept)
    apply()
    if (FRAME.some((name) => name in changes)) bus.emit('frame.changed', {})
    return outcome.kind === 'kept'
      ? { kind: 'changed' }
      : { kind: 'not-saved', problem: outcome.problem }
  }

  function change(asked: CommandArgument<'settings.change'>): Promise<PreferencesResult> {
    const given = Object.entries(asked).filter(([, value]) => value !== undefined)
    const changes: Partial<Preferences> = Object.fromEntries(given)
    const { presets } = settings.current()
    const added = changes.presets?.filter((line) => !presets.includes(line)) ?? []
    return gate.unlessCare(added, () => Promise.resolve(save(changes)))
  }

  function view(): SettingsView {
    return {
      ...shownPreferences.parse(settings.current()),
      shortcut: shortcut.view(),
      region: parts.region(),
      spoken: parts.language.now(),
      dataFolder: parts.dataFolder(),
      startAtLogin: startAtLogin.view(),
      ...parts.fixed,
    }
  }

  return {
    view,
    begin,
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
