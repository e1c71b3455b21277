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
      <div className="settings-rows">
        <OwnModel />
        <Updates />
        <section className="settings-part" aria-labelledby="command">
          <SettingRow
            label={<h3 id="command">{t('settings.command.heading')}</h3>}
            hint={t('settings.command.what')}
            below={
              <>
                <code className="settings-code" dir="ltr">
                  {view.logCommand}
                </code>
                <p className="hint">{t('settings.command.text')}</p>
              </>
            }
          />
        </section>
        <section className="settings-part" aria-labelledby="about">
          <h3 id="about" className="unseen">
            {t('settings.about.heading')}
          </h3>
          <SettingRow
            label={t('settings.about.log')}
            hint={
              <>
                {t('settings.about.logHint')}{' '}
                <span className="path" dir="auto">
                  {view.logFile}
                </span>
              </>
            }
            hintId="log-hint"
          >
            <button aria-describedby="log-hint" onClick={() => void ask('log.show', {})}>
              {t('settings.about.showLog')}
            </button>
          </SettingRow>
          <Licenses />
        </section>
      </div>
      <p className="hint">{t('settings.about.version', { version: view.version })}</p>
    </Section>
  )
}
