import type { ReactNode } from 'react'

import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { DurationSelect } from './duration-select.tsx'
import { QuietHoursList } from './quiet-hours.tsx'
import { RestDates } from './rest-dates.tsx'
import type { NudgeChange } from './use-nudge-settings.ts'

interface Props {
  settings: NudgeSettings
  today: string
  change: (changes: NudgeChange) => void
}

const PER_DAY = ['one', 'two', 'three'] as const

/** Settings that are chosen once, if at all: dates, quiet hours, the budget, delays. */
export function FineTuning({ settings, today, change }: Props): ReactNode {
  return (
    <details>
      <summary>
        <h3>{t('nudges.finer.heading')}</h3>
      </summary>
      <div className="nudges-more">
        <RestDates
          dates={settings.restDates}
          today={today}
          onChange={(restDates) => change({ restDates })}
        />
        <QuietHoursList all={settings.quiet} onChange={(quiet) => change({ quiet })} />
        <fieldset className="nudges-row">
          <legend className="hint">{t('nudges.finer.perDay')}</legend>
          {PER_DAY.map((word, index) => (
            <label key={word}>
              <input
                type="radio"
                name="per-day"
                checked={settings.perDay === index + 1}
                onChange={() => change({ perDay: index + 1 })}
              />
              {t(`nudges.finer.${word}`)}
            </label>
          ))}
        </fieldset>
        <DurationSelect
          label={t('nudges.finer.softDelay')}
          choices={[0, 2, 5, 10, 15, 30]}
          minutes={settings.softDelay}
          onChange={(softDelay) => change({ softDelay })}
        />
        <DurationSelect
          label={t('nudges.finer.later')}
          choices={[30, 60, 90, 120, 180]}
          minutes={settings.later}
          onChange={(later) => change({ later })}
        />
        <Switch
          label={t('nudges.finer.doNotDisturb')}
          on={settings.heedDoNotDisturb}
          onChange={(heedDoNotDisturb) => change({ heedDoNotDisturb })}
        />
      </div>
    </details>
  )
}
