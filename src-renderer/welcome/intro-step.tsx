import type { ReactNode } from 'react'

import { LanguageChoice } from '../settings/general/language-choice.tsx'
import { usePreferences } from '../settings/use-preferences.ts'
import { t } from '../words.ts'
import { ThreadPicture } from './thread-picture.tsx'
import { WelcomeStep } from './welcome-step.tsx'

const MOMENTS = ['log', 'nudge', 'review'] as const

/** What the app does, in three lines. */
export function IntroStep({ next, leave }: { next: () => void; leave: () => void }): ReactNode {
  const { view, change } = usePreferences()
  return (
    <WelcomeStep
      number={1}
      heading={t('welcome.what.heading')}
      leave={leave}
      buttons={
        <button className="primary" onClick={next}>
          {t('welcome.next')}
        </button>
      }
    >
      <ThreadPicture />
      <ul className="welcome-moments">
        {MOMENTS.map((moment) => (
          <li key={moment}>
            <strong>{t(`welcome.what.${moment}Name`)}</strong> {t(`welcome.what.${moment}`)}
          </li>
        ))}
      </ul>
      <p className="hint">{t('welcome.what.private')}</p>
      {view && <LanguageChoice view={view} change={change} />}
    </WelcomeStep>
  )
}
