import { useRef, type ReactNode } from 'react'

import type { QuietHours } from '../../../src-shared/nudges.ts'
import { clockTime } from '../../formats/dates.ts'
import { weekdayList } from '../../formats/weekdays.ts'
import { SettingRow } from '../../ui/setting-row.tsx'
import { TimeFields } from '../../ui/time-fields.tsx'
import { WeekdayCircles } from '../../ui/weekday-circles.tsx'
import { t } from '../../words.ts'

/** The quiet hours that are added first: the night. */
const NIGHT: QuietHours = { days: [1, 2, 3, 4, 5, 6, 7], from: '21:00', to: '08:00' }
/** The most quiet hours that the settings hold. */
const MAX_RANGES = 12

interface Props {
  all: readonly QuietHours[]
  onChange: (all: QuietHours[]) => void
}

/** The quiet hours: parts of the week without nudges. */
export function QuietHoursList({ all, onChange }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  return (
    <SettingRow
      label={
        <h4 ref={heading} tabIndex={-1}>
          {t('nudges.quietHours.heading')}
        </h4>
      }
      hint={
        all.length === 0
          ? t('nudges.quietHours.none')
          : all.length === MAX_RANGES
            ? t('nudges.quietHours.full')
            : undefined
      }
      below={all.map((range, place) => (
        <QuietHoursFields
          // oxlint-disable-next-line react/no-array-index-key -- two ranges may be equal, and have nothing but their order
          key={place}
          range={range}
          onChange={(next) => onChange(all.with(place, next))}
          onRemove={() => {
            onChange(all.toSpliced(place, 1))
            heading.current?.focus()
          }}
        />
      ))}
    >
      {all.length < MAX_RANGES && (
        <button onClick={() => onChange([...all, NIGHT])}>{t('nudges.quietHours.add')}</button>
      )}
    </SettingRow>
  )
}

interface RangeProps {
  range: QuietHours
  onChange: (range: QuietHours) => void
  onRemove: () => void
}

function QuietHoursFields({ range, onChange, onRemove }: RangeProps): ReactNode {
  const name = rangeWords(range)
  return (
    <fieldset className="quiet-range">
      <legend className="unseen">{name}</legend>
      <TimeFields
        label={name}
        fields={[
          { name: 'from', label: t('nudges.quietHours.from'), value: range.from },
          { name: 'to', label: t('nudges.quietHours.to'), value: range.to },
        ]}
        validate={({ from, to }) => (from === to ? t('nudges.quietHours.same') : undefined)}
        onChange={(times) => onChange({ ...range, ...times })}
      />
      <SettingRow label={t('nudges.quietHours.days')}>
        <WeekdayCircles days={range.days} onChange={(days) => onChange({ ...range, days })} />
        <button
          className="quiet"
          aria-label={t('nudges.quietHours.removeNamed', { name })}
          onClick={onRemove}
        >
          {t('nudges.quietHours.remove')}
        </button>
      </SettingRow>
    </fieldset>
  )
}

/** A range in words. One that ends before it begins ends on the next morning. */
function rangeWords({ days, from, to }: QuietHours): string {
  const when =
    days.length === 7
      ? t('nudges.quietHours.everyDay')
      : weekdayList(days) || t('nudges.quietHours.noDay')
  return t(`nudges.quietHours.${to < from ? 'legendNight' : 'legend'}`, {
    days: when,
    from: clockTime(from),
    to: clockTime(to),
  })
}
