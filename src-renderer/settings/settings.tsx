import './settings.css'
import type { ReactNode } from 'react'

import { useRouteParams } from '../page/route.ts'
import { t } from '../words.ts'
import { AdvancedSection } from './advanced-section.tsx'
import { AppearanceSection } from './appearance-section.tsx'
import { DataSection } from './data-section.tsx'
import { GeneralSection } from './general/general-section.tsx'
import { NudgesSection } from './nudges/nudges-section.tsx'
import { sectionOf, SECTIONS, type SectionName } from './sections.ts'
import { usePreferences, type PreferencesState } from './use-preferences.ts'

/** Settings: five sections with a list at the side, one of them shown at a time. */
export function Settings(): ReactNode {
  const [part] = useRouteParams()
  const section = sectionOf(part)
  const preferences = usePreferences()
  return (
    <div className="settings">
      <h1 id="settings-heading" tabIndex={-1}>
        {t('settings.heading')}
      </h1>
      <nav className="settings-list" aria-labelledby="settings-heading">
        {SECTIONS.map((name) => (
          <a
            key={name}
            href={`#settings/${name}`}
            aria-current={name === section ? 'page' : undefined}
          >
            {t(`settings.sections.${name}`)}
          </a>
        ))}
      </nav>
      <Shown section={section} preferences={preferences} />
    </div>
  )
}

function Shown(props: { section: SectionName; preferences: PreferencesState }): ReactNode {
  const { view, error, change } = props.preferences
  if (props.section === 'nudges') return <NudgesSection />
  if (view === undefined) return null
  switch (props.section) {
    case 'general':
      return <GeneralSection view={view} error={error} change={change} />
    case 'appearance':
      return <AppearanceSection view={view} error={error} change={change} />
    case 'data':
      return <DataSection folder={view.dataFolder} />
    case 'advanced':
      return <AdvancedSection view={view} />
  }
}
