import type { ReactNode } from 'react'

import { WeekdayCircles } from '../ui/weekday-circles.tsx'
import { t } from '../words.ts'
import type { DaySettings } from './use-day-settings.ts'
import { WelcomeStep } from './welcome-step.tsx'

interface Props {
  settings: DaySettings
  next: () => void
  back: () => void
  leave: () => void
}

/** Which days are for rest. */
export function RestStep({ settings, next, back, leave }: Props): ReactNode {
  return (
    <WelcomeStep
      number={3}
      heading={t('welcome.rest.heading')}
      leave={leave}
      buttons={
        <>
          <button className="primary" onClick={next}>
            {t('welcome.next')}
          </button>
          <button onClick={back}>{t('welcome.back')}</button>
        </>
      }
    >
      <p className="hint">{t('welcome.rest.hint')}</p>
      <div role="group" aria-label={t('welcome.rest.days')}>
        <WeekdayCircles
          days={settings.restDays}
          onChange={(restDays) => settings.choose({ restDays })}
        />
      </div>
      <p role="alert" className="error">
        {settings.error}
      </p>
    </WelcomeStep>
  )
}
