import { useId, type ReactNode } from 'react'

import { t } from '../../words.ts'

/** All time, or from one day to another. */
export interface ChosenDays {
  isAll: boolean
  /** Such as `2026-11-23`, or empty. */
  from: string
  to: string
}

interface Props {
  days: ChosenDays
  /** The id of what is wrong with the days. */
  errorId: string | undefined
  onChange: (days: ChosenDays) => void
}

/** A choice between all time and a stretch of days. */
export function DayRangeField({ days, errorId, onChange }: Props): ReactNode {
  const name = useId()
  return (
    <fieldset className="export-range">
      <legend>{t('export.when')}</legend>
      <label>
        <input
          type="radio"
          name={name}
          checked={days.isAll}
          onChange={() => onChange({ ...days, isAll: true })}
        />
        {t('export.all')}
      </label>
      <label>
        <input
          type="radio"
          name={name}
          checked={!days.isAll}
          onChange={() => onChange({ ...days, isAll: false })}
        />
        {t('export.between')}
      </label>
      {!days.isAll && (
        <div className="export-days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`export.${end}`)}
              <input
                type="date"
                value={days[end]}
                aria-describedby={errorId}
                onChange={({ target }) => onChange({ ...days, [end]: target.value })}
              />
            </label>
          ))}
        </div>
      )}
    </fieldset>
  )
}
