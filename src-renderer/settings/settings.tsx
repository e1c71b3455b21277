import './settings.css'
import { useEffect, useState, type ReactNode } from 'react'

import type { SettingsResult } from '../../src-shared/contract/save-result.ts'
import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask, onEvent } from '../api.ts'
import { NudgesSection } from '../nudges/nudges.tsx'
import { Switch } from '../ui/switch.tsx'
import { problemWords, t } from '../words.ts'
import { accelerator } from './accelerator.ts'
import { Advanced } from './advanced.tsx'
import { Backups } from './backups.tsx'
import { DataFolder } from './data-folder.tsx'
import { Energy } from './energy.tsx'
import { ModelSection } from './model.tsx'
import { StartAtLogin } from './start-at-login.tsx'

const THEMES = ['system', 'light', 'dark'] as const

/** Settings: the few things that can be chosen, and where everything lies. */
export function Settings(): ReactNode {
  const [view, setView] = useSettings()
  const [trouble, setTrouble] = useState<string>()

  async function keep(change: Promise<SettingsResult>): Promise<void> {
    const result = await change.catch(() => undefined)
    if (result === undefined) setTrouble(t('problems.unexpected'))
    else setTrouble(result.kind === 'not-saved' ? problemWords(result.problem) : undefined)
  }

  return (
    <section className="settings" aria-labelledby="settings-heading">
      <h1 id="settings-heading" tabIndex={-1}>
        {t('settings.heading')}
      </h1>
      <p role="alert" className="trouble">
        {trouble}
      </p>
      {view && (
        <>
          <NudgesSection />
          <Energy
            on={view.energy}
            changed={(on) => {
              setView({ ...view, energy: on })
              void keep(ask('settings.change', { energy: on }))
            }}
          />
          <StartAtLogin view={view.startAtLogin} />
          <ShortcutSettings
            view={view}
            changed={(on) => {
              const state = on ? 'asked' : 'off'
              setView({ ...view, shortcut: { ...view.shortcut, state } })
              void keep(ask('settings.change', { shortcut: on }))
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
                      void keep(ask('settings.change', { theme }))
                    }}
                  />
                  {t(`settings.look.${theme}`)}
                </label>
              ))}
            </fieldset>
          </section>
          <DataFolder folder={view.dataFolder} />
          <Backups />
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
          <Advanced logFile={view.logFile} />
        </>
      )}
    </section>
  )
}

function ShortcutSettings(props: {
  view: SettingsView
  changed: (on: boolean) => void
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
        changed={props.changed}
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

/** Settings as main knows them, kept up to date while the screen is shown, and changed at once. */
function useSettings(): [SettingsView | undefined, (view: SettingsView) => void] {
  const [view, setView] = useState<SettingsView>()
  useEffect(() => {
    const stop = onEvent('settings.changed', setView)
    void ask('settings.read', {}).then(setView)
    return stop
  }, [])
  return [view, setView]
}
