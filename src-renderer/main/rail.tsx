import './rail.css'
import type { ReactNode } from 'react'

import type { Screen } from '../../src-shared/contract/windows.ts'
import { useSettings } from '../page/settings-view.ts'
import { LineIcon } from '../ui/icon.tsx'
import { t } from '../words.ts'

/** The places of the rail. */
const PLACES = ['today', 'shrink', 'week', 'plan', 'settings'] as const
type Place = (typeof PLACES)[number]

/** The place that a screen belongs to, where it has no link of its own. */
const HOME: Partial<Record<Screen, Place>> = {
  month: 'week',
  year: 'week',
  goal: 'plan',
  wins: 'today',
}

/** The four places of the app and Settings: at the side, or at the bottom of a narrow window. */
export function Rail({ screen }: { screen: Screen }): ReactNode {
  /** The way of looking back that was chosen last. */
  const review = useSettings()?.reviewScreen ?? 'week'
  return (
    <nav className="rail" aria-label={t('main.navigation')}>
      {PLACES.map((place) => (
        <a
          key={place}
          href={`#${place === 'week' ? review : place}`}
          aria-current={place === screen ? 'page' : place === HOME[screen] || undefined}
        >
          <LineIcon name={place} />
          {t(`main.${place}`)}
        </a>
      ))}
    </nav>
  )
}
