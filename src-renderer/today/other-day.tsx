import { useState, type ReactNode } from 'react'

import { previousDay } from '../formats/dates.ts'
import { LineIcon } from '../ui/icon.tsx'
import { t } from '../words.ts'

interface Props {
  today: string
  /** The day that was chosen for the win; undefined for today. */
  day: string | undefined
  onChange: (day: string | undefined) => void
}

/** The day of the win where it is not today: yesterday with one click, any other on request. */
export function OtherDay({ today, day, onChange }: Props): ReactNode {
  const yesterday = previousDay(today)
  const [isPicking, setIsPicking] = useState(false)
  const isOther = day !== undefined && day !== yesterday
  return (
    <span className="other-day">
      <button
        type="button"
        className="quiet"
        aria-pressed={day === yesterday}
        onClick={() => {
          setIsPicking(false)
          onChange(day === yesterday ? undefined : yesterday)
        }}
      >
        {t('today.yesterday')}
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={t('today.anotherDay')}
        aria-expanded={isPicking || isOther}
        onClick={() => {
          setIsPicking(!isPicking && !isOther)
          if (isOther) onChange(undefined)
        }}
      >
        <LineIcon name="week" size={16} />
      </button>
      {(isPicking || isOther) && (
        <input
          type="date"
          aria-label={t('today.day')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because it was asked for just now
          autoFocus
          max={today}
          value={day ?? ''}
          onChange={({ target: { value } }) => {
            setIsPicking(true)
            onChange(value === '' || value === today ? undefined : value)
          }}
        />
      )}
    </span>
  )
}
