import './nudges-section.css'
import type { ReactNode } from 'react'

import type { NudgesView } from '../../../src-shared/contract/nudges.ts'
import { clockTime } from '../../formats/dates.ts'
import { SelectRow } from '../../ui/select-row.tsx'
import { SettingRow } from '../../ui/setting-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TimeFields } from '../../ui/time-fields.tsx'
import { WeekdayCircles } from '../../ui/weekday-circles.tsx'
import { t } from '../../words.ts'
import { Section } from '../section.tsx'
import { isAnyOn } from './any-on.ts'
import { ChannelSettings } from './channel-settings.tsx'
import { FineTuning } from './fine-tuning.tsx'
import { EndOfDayNudge, OtherNudges } from './optional-nudges.tsx'
import { PauseSettings } from './pause-settings.tsx'
import { UpcomingNudges } from './upcoming-nudges.tsx'
import { useNudgeSettings, type NudgeChange } from './use-nudge-settings.ts'

/** The settings for nudges: the main ones in sight, the others folded away. */
export function NudgesSection(): ReactNode {
  const { view, error, retry, change, save } = useNudgeSettings()
  return (
    <Section name="nudges" error={error} isReady={view !== undefined}>
      {retry && (
        <p>
          <button onClick={retry}>{t('nudges.again')}</button>
        </p>
      )}
      {view && (
        <>
          <MainNudges view={view} change={change} />
          <UpcomingNudges view={view} />
          <ChannelSettings view={view} />
          <PauseSettings view={view} save={save} />
          <div className="settings-rows">
            <FineTuning settings={view.settings} today={view.today} change={change} />
            <OtherNudges settings={view.settings} steps={view.steps} change={change} />
          </div>
        </>
      )}
    </Section>
  )
}

interface Props {
  view: NudgesView
  change: (changes: NudgeChange) => void
}

const PER_DAY = ['one', 'two', 'three'] as const

/** The nudge when the day starts, and how many there are at most. */
function MainNudges({ view: { settings }, change }: Props): ReactNode {
  const { dayStart, perDay, anchor, endOfDay, week } = settings
  const isCrowded = dayStart && perDay === 1 && (anchor.on || endOfDay.on || week.on)
  return (
    <div className="settings-rows">
      <Switch
        label={t('nudges.dayStart')}
        hint={t('nudges.what')}
        on={dayStart}
        onChange={(on) => change({ dayStart: on })}
      />
      <TimeFields
        label={t('nudges.window')}
        hint={t('nudges.windowHint')}
        isQuiet={!dayStart}
        fields={[
          { name: 'from', label: t('nudges.from'), value: settings.from },
          { name: 'until', label: t('nudges.until'), value: settings.until },
        ]}
        validate={({ from, until }) =>
          from < until
            ? undefined
            : t('nudges.backwards', {
                from: clockTime(settings.from),
                until: clockTime(settings.until),
              })
        }
        onChange={change}
      />
      <SettingRow label={t('nudges.restDays')}>
        <WeekdayCircles days={settings.restDays} onChange={(restDays) => change({ restDays })} />
      </SettingRow>
      <SelectRow
        label={t('nudges.perDay.label')}
        hint={t('nudges.perDay.hint')}
        isQuiet={!isAnyOn(settings)}
        value={PER_DAY[perDay - 1] ?? 'one'}
        options={PER_DAY.map((word) => ({ value: word, label: t(`nudges.perDay.${word}`) }))}
        onChange={(word) => change({ perDay: PER_DAY.indexOf(word) + 1 })}
        below={
          <p role="status" className="hint">
            {isCrowded ? t('nudges.others.oneADay') : null}
          </p>
        }
      />
      <EndOfDayNudge endOfDay={endOfDay} onChange={(endOfDay) => change({ endOfDay })} />
    </div>
  )
}
