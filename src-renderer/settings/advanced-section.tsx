import type { ReactNode } from 'react'

import type { SettingsView } from '../../src-shared/contract/settings.ts'
import { ask } from '../api.ts'
import { SettingRow } from '../ui/setting-row.tsx'
import { t } from '../words.ts'
import { Licenses } from './licenses.tsx'
import { OwnModel } from './own-model.tsx'
import { Section } from './section.tsx'
import { Updates } from './updates.tsx'

/** What is needed rarely: the own model, updates, the command that logs, the log file and licenses. */
export function AdvancedSection({ view }: { view: SettingsView }): ReactNode {
  return (
    <Section name="advanced">
      <OwnModel />
      <Updates />
      <section className="settings-group" aria-labelledby="command">
        <h3 id="command">{t('settings.command.heading')}</h3>
        <p className="hint">{t('settings.command.what')}</p>
        <code className="settings-code">{view.logCommand}</code>
        <p className="hint">{t('settings.command.text')}</p>
      </section>
      <section className="settings-group" aria-labelledby="about">
        <h3 id="about">{t('settings.about.heading')}</h3>
        <SettingRow
          label={t('settings.about.log')}
          hint={
            <>
              {t('settings.about.logHint')} <span className="path">{view.logFile}</span>
            </>
          }
          hintId="log-hint"
        >
          <button aria-describedby="log-hint" onClick={() => void ask('log.show', {})}>
            {t('settings.about.showLog')}
          </button>
        </SettingRow>
        <p className="hint">{t('settings.about.version', { version: view.version })}</p>
        <Licenses />
      </section>
    </Section>
  )
}
