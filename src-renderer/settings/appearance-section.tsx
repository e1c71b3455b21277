import './appearance-section.css'
import type { ReactNode } from 'react'

import { t } from '../words.ts'
import { Section } from './section.tsx'
import type { SectionProps } from './use-preferences.ts'

const THEMES = ['system', 'light', 'dark'] as const

/** How the app looks: paper, night, or what the system says, each with a small sample. */
export function AppearanceSection({ view, error, change }: SectionProps): ReactNode {
  return (
    <Section name="appearance" error={error}>
      <fieldset className="themes">
        <legend>{t('settings.look.group')}</legend>
        {THEMES.map((theme) => (
          <label key={theme} className="theme">
            <span className="theme-sample" aria-hidden="true">
              {(theme === 'system' ? (['light', 'dark'] as const) : [theme]).map((look) => (
                <Sample key={look} look={look} />
              ))}
            </span>
            <span className="theme-name">
              <input
                type="radio"
                name="theme"
                checked={view.theme === theme}
                onChange={() => void change({ theme })}
              />
              {t(`settings.look.${theme}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <p className="hint">
        {t(`settings.look.system-hint${navigator.platform.startsWith('Mac') ? 'Mac' : ''}`)}
      </p>
    </Section>
  )
}

/** A small page in one look: a heading, and three wins on its card. */
function Sample({ look }: { look: 'light' | 'dark' }): ReactNode {
  return (
    <span className="theme-page" data-look={look}>
      <span className="theme-card">
        {(['clay', 'sea', 'indigo'] as const).map((hue) => (
          <span key={hue} className="theme-line" data-hue={hue} />
        ))}
      </span>
    </span>
  )
}
