import type { ReactNode } from 'react'

import type { NudgeSettings } from '../../../src-shared/nudges.ts'
import { SelectRow } from '../../ui/select-row.tsx'
import { Switch } from '../../ui/switch.tsx'
import { t } from '../../words.ts'
import { Folded } from './folded.tsx'
import { QuietHoursList } from './quiet-hours.tsx'
import { RestDates } from './rest-dates.tsx'
import type { NudgeChange } from './use-nudge-settings.ts'

interface Props {
  settings: NudgeSettings
  today: string
  change: (changes: NudgeChange) => void
}

/** Settings that are chosen once, if at all: dates, quiet hours, delays. */
export function FineTuning({ settings, today, change }: Props): ReactNode {
  return (
    <Folded heading={t('nudges.finer.heading')}>
      <DurationRow
        label={t('nudges.finer.softDelay')}
        choices={[0, 2, 5, 10, 15, 30]}
        minutes={settings.softDelay}
        onChange={(softDelay) => change({ softDelay })}
      />
      <DurationRow
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
      <RestDates
        dates={settings.restDates}
        today={today}
        onChange={(restDates) => change({ restDates })}
      />
      <QuietHoursList all={settings.quiet} onChange={(quiet) => change({ quiet })} />
    </Folded>
  )
}

interface DurationProps {
  label: string
  choices: readonly number[]
  minutes: number
  onChange: (minutes: number) => void
}

/** A choice of a few durations; the present one is always among them. */
function DurationRow({ label, choices, minutes, onChange }: DurationProps): ReactNode {
  const all = [...new Set([...choices, minutes])].toSorted((a, b) => a - b)
  return (
    <SelectRow
      label={label}
      value={String(minutes)}
      options={all.map((choice) => ({ value: String(choice), label: durationWords(choice) }))}
      onChange={(choice) => onChange(Number(choice))}
    />
  )
}

function durationWords(minutes: number): string {
  if (minutes === 0) return t('nudges.finer.atOnce')
  if (minutes % 60 === 0) return t('nudges.hours', { count: minutes / 60 })
  return t('nudges.minutes', { count: minutes })
}
