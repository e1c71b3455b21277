import { useId, useRef, useState, type ReactNode } from 'react'

import { datedDay } from '../../formats/dates.ts'
import { SettingRow } from '../../ui/setting-row.tsx'
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
  const errorId = useId()

  function add(): void {
    const found = day === '' ? 'whole' : day < today ? 'past' : undefined
    setError(found && t(`nudges.restDates.${found}`))
    if (found !== undefined) return field.current?.focus()
    setDay('')
    onChange([...new Set([...ahead, day])].toSorted())
  }

  return (
    <SettingRow
      label={<h4>{t('nudges.restDates.heading')}</h4>}
      hint={t('nudges.restDates.none')}
      below={
        <>
          <p role="alert" id={errorId} className="remark">
            {error}
          </p>
          {ahead.length > 0 && (
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
        </>
      }
    >
      <form
        noValidate
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <input
          ref={field}
          type="date"
          aria-label={t('nudges.restDates.label')}
          min={today}
          value={day}
          aria-describedby={error === undefined ? undefined : errorId}
          onChange={(event) => setDay(event.target.value)}
        />
        <button type="submit">{t('nudges.restDates.add')}</button>
      </form>
    </SettingRow>
  )
}
