import type { ReactNode } from 'react'

import { ask } from '../../api.ts'
import { SettingRow } from '../../ui/setting-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { Section } from '../section.tsx'
import type { SectionProps } from '../use-preferences.ts'
import { DayFrame } from './day-frame.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { PresetLines } from './preset-lines.tsx'
import { Shortcut } from './shortcut.tsx'
import { StartAtLogin } from './start-at-login.tsx'

/** How the app is there: the computer, the day, and what a tap logs. */
export function GeneralSection({ view, error, change }: SectionProps): ReactNode {
  return (
    <Section name="general" error={error}>
      <div className="settings-rows">
        <LanguageChoice view={view} change={change} />
        <StartAtLogin view={view.startAtLogin} />
        <Shortcut view={view.shortcut} change={change} />
        <Switch
          label={t('settings.landing.switch')}
          hint={t(view.canLand ? 'settings.landing.hint' : 'settings.landing.never')}
          on={view.canLand && view.landingFromTray}
          isDisabled={!view.canLand}
          onChange={(landingFromTray) => void change({ landingFromTray })}
        />
        <Switch
          label={t('settings.energy.switch')}
          hint={t('settings.energy.hint')}
          on={view.energy}
          onChange={(energy) => void change({ energy })}
        />
        <DayFrame view={view} change={change} />
      </div>
      <PresetLines own={view.presets} change={change} />
      <SettingRow
        label={t('settings.quit.heading')}
        hint={t(view.tray === 'present' ? 'settings.quit.withTray' : 'settings.quit.withoutTray')}
      >
        <button onClick={() => void ask('app.quit', {})}>{t('settings.quit.button')}</button>
      </SettingRow>
    </Section>
  )
}
