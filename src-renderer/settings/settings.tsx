import './settings.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { PreferencesResult, SettingsView } from '../../src-shared/contract/settings.ts'
import { ask, onEvent } from '../api.ts'
import { Switch } from '../ui/switch.tsx'
import { saveProblemWords, t } from '../words.ts'
import { accelerator } from './accelerator.ts'
import { AdvancedSection } from './advanced-section.tsx'
import { BackupsSection } from './backups-section.tsx'
import { DataFolderSection } from './data-folder-section.tsx'
import { EnergySection } from './energy-section.tsx'
import { ModelSection } from './model-section.tsx'
import { NudgesSection } from './nudges/nudges-section.tsx'
import { StartAtLoginSection } from './start-at-login-section.tsx'

const THEMES = ['system', 'light', 'dark'] as const

/** Settings: the few things that can be chosen, and where the data is. */
export function Settings(): ReactNode {
  const [view, setView] = useSettings()
  const [error, setError] = useState<string>()

  async function save(change: Promise<PreferencesResult>): Promise<void> {
    const result = await change.catch(() => undefined)
    if (result === undefined) setError(t('problems.unexpected'))
    else if (result.kind === 'shortcut-refused') {
      const keys = accelerator(result.accelerator, navigator.platform)
      setError(t('settings.shortcut.refused', { keys }))
    } else setError(result.kind === 'not-saved' ? saveProblemWords(result.problem) : undefined)
  }

  return (
    <section className="settings" aria-labelledby="settings-heading">
      <h1 id="settings-heading" tabIndex={-1}>
        {t('settings.heading')}
      </h1>
      <p role="alert" className="error">
        {error}
      </p>
      {view && (
        <>
          <NudgesSection />
          <EnergySection
            on={view.energy}
            onChange={(on) => {
              setView({ ...view, energy: on })
              void save(ask('settings.change', { energy: on }))
            }}
          />
          <StartAtLoginSection view={view.startAtLogin} />
          <ShortcutSettings
            view={view}
            onChange={(on) => {
              const state = on ? 'asked' : 'off'
              setView({ ...view, shortcut: { ...view.shortcut, state } })
              void save(ask('settings.change', { shortcut: on ? view.shortcut.accelerator : null }))
            }}
          />
          <section aria-labelledby="look">
            <h2 id="look">{t('settings.look.heading')}</h2>
            <fieldset>
              <legend className="hint">{t('settings.look.group')}</legend>
              {THEMES.map((theme) => (
                <label key={theme}>
                  <input
                    type="radio"
                    name="theme"
                    checked={view.theme === theme}
                    onChange={() => {
                      setView({ ...view, theme })
                      void save(ask('settings.change', { theme }))
                    }}
                  />
                  {t(`settings.look.${theme}`)}
                </label>
              ))}
            </fieldset>
          </section>
          <DataFolderSection folder={view.dataFolder} />
          <BackupsSection />
          <ModelSection />
          <section aria-labelledby="leaving">
            <h2 id="leaving">{t('settings.quit.heading')}</h2>
            <p>
              {t(view.tray === 'present' ? 'settings.quit.withTray' : 'settings.quit.withoutTray')}
            </p>
            <p>
              <button onClick={() => void ask('app.quit', {})}>{t('settings.quit.button')}</button>
            </p>
            <p className="hint">{t('settings.version', { version: view.version })}</p>
          </section>
          <AdvancedSection logFile={view.logFile} />
        </>
      )}
    </section>
  )
}

function ShortcutSettings(props: {
  view: SettingsView
  onChange: (on: boolean) => void
}): ReactNode {
  const { shortcut, logCommand } = props.view
  const keys = accelerator(shortcut.accelerator, navigator.platform)
  return (
    <section aria-labelledby="shortcut">
      <h2 id="shortcut">{t('settings.shortcut.heading')}</h2>
      <Switch
        label={t('settings.shortcut.switch', { keys })}
        on={shortcut.state !== 'off'}
        describedBy="shortcut-state"
        onChange={props.onChange}
      />
      <p id="shortcut-state" role="status">
        {t(`settings.shortcut.${shortcut.state}`, { keys })}
      </p>
      <details>
        <summary>{t('settings.shortcut.other')}</summary>
        <p>
          {t('settings.shortcut.command')} <code>{logCommand}</code>
          {t('settings.shortcut.commandText')}
        </p>
      </details>
    </section>
  )
}

/** The settings, kept up to date while the screen is shown, and a setter for a change that is being saved. */
function useSettings(): [SettingsView | undefined, (view: SettingsView) => void] {
  const [view, setView] = useState<SettingsView>()
  useEffect(() => {
    const stop = onEvent('settings.changed', setView)
    void ask('settings.read', {}).then(setView)
    return stop
  }, [])
  return [view, setView]
}
