import { useRef, useState, type ReactNode } from 'react'

import { datedDay } from '../../formats/dates.ts'
import { t } from '../../words.ts'

interface Props {
  dates: readonly string[]
  today: string
  onChange: (dates: string[]) => void
}

/** Single rest days. Past ones are not shown. */
export function RestDates({ dates, today, onChange }: Props): ReactNode {
  const [day, setDay] = useState('')
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const ahead = dates.filter((date) => date >= today).toSorted()
  return (
    <div className="settings-group" role="group" aria-labelledby="rest-dates">
      <h4 id="rest-dates">{t('nudges.restDates.heading')}</h4>
      {ahead.length === 0 ? (
        <p className="hint">{t('nudges.restDates.none')}</p>
      ) : (
        <ul aria-label={t('nudges.restDates.list')} className="settings-lines">
          {ahead.map((date) => (
            <li key={date}>
              <span>{datedDay(date)}</span>
              <button
                className="quiet"
                aria-label={t('nudges.restDates.removeNamed', { day: datedDay(date) })}
                onClick={() => {
                  onChange(ahead.filter((other) => other !== date))
                  // The button goes with its line.
                  field.current?.focus()
                }}
              >
                {t('nudges.restDates.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        noValidate
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (day === '') {
            field.current?.focus()
            return setError(t('nudges.restDates.whole'))
          }
          if (day < today) {
            field.current?.focus()
            return setError(t('nudges.restDates.past'))
          }
          setError(undefined)
          setDay('')
          onChange([...new Set([...ahead, day])].toSorted())
        }}
      >
        <label>
          <span>{t('nudges.restDates.label')}</span>
          <input
            ref={field}
            type="date"
            min={today}
            value={day}
            aria-describedby={error === undefined ? undefined : 'rest-date-error'}
            onChange={(event) => setDay(event.target.value)}
          />
        </label>
        <button type="submit">{t('nudges.restDates.add')}</button>
        <p role="alert" id="rest-date-error" className="remark">
          {error}
        </p>
      </form>
    </div>
  )
}
