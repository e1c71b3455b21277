import './nudges-section.css'
import type { ReactNode } from 'react'

import { clockTime } from '../../formats/dates.ts'
import { useSectionRoute } from '../../page/use-section-route.ts'
import { Switch } from '../../ui/switch.tsx'
import { TimeFields } from '../../ui/time-fields.tsx'
import { WeekdayBoxes } from '../../ui/weekday-boxes.tsx'
import { t } from '../../words.ts'
import { ChannelSettings } from './channel-settings.tsx'
import { FineTuning } from './fine-tuning.tsx'
import { NudgePreview } from './nudge-preview.tsx'
import { NudgeStatus } from './nudge-status.tsx'
import { OptionalNudges } from './optional-nudges.tsx'
import { PauseSettings } from './pause-settings.tsx'
import { useNudgeSettings } from './use-nudge-settings.ts'

/** The settings for nudges: the main ones in sight, the others folded away. */
export function NudgesSection(): ReactNode {
  const { view, error, retry, change, save } = useNudgeSettings()
  useSectionRoute(view !== undefined)
  return (
    <section className="nudges" aria-labelledby="nudges">
      <h2 id="nudges" tabIndex={-1}>
        {t('nudges.heading')}
      </h2>
      <p className="hint">{t('nudges.what')}</p>
      <div className="nudges-error">
        <p role="alert" className="error">
          {error}
        </p>
        {retry && <button onClick={retry}>{t('nudges.again')}</button>}
      </div>
      {view && (
        <>
          <Switch
            label={t('nudges.dayStart')}
            on={view.settings.dayStart}
            onChange={(dayStart) => change({ dayStart })}
          />
          <TimeFields
            legend={t('nudges.window')}
            fields={[
              { name: 'from', label: t('nudges.from'), value: view.settings.from },
              { name: 'until', label: t('nudges.until'), value: view.settings.until },
            ]}
            validate={({ from, until }) =>
              from < until
                ? undefined
                : t('nudges.backwards', {
                    from: clockTime(view.settings.from),
                    until: clockTime(view.settings.until),
                  })
            }
            onChange={change}
          />
          <WeekdayBoxes
            legend={t('nudges.restDays')}
            days={view.settings.restDays}
            onChange={(restDays) => change({ restDays })}
          />
          <NudgePreview days={view.preview} />
          <PauseSettings view={view} save={save} />
          <FineTuning settings={view.settings} today={view.today} change={change} />
          <OptionalNudges settings={view.settings} steps={view.steps} change={change} />
          <NudgeStatus view={view} />
          <ChannelSettings known={view.channel} />
        </>
      )}
    </section>
  )
}
