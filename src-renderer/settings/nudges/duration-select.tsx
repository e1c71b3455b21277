import type { ReactNode } from 'react'

import { t } from '../../words.ts'

interface Props {
  label: string
  choices: readonly number[]
  minutes: number
  onChange: (minutes: number) => void
}

/** A choice of a few durations; the present one is always among them. */
export function DurationSelect({ label, choices, minutes, onChange }: Props): ReactNode {
  const all = [...new Set([...choices, minutes])].toSorted((a, b) => a - b)
  return (
    <label className="nudges-row">
      <span>{label}</span>
      <select value={minutes} onChange={(event) => onChange(Number(event.target.value))}>
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {durationWords(choice)}
          </option>
        ))}
      </select>
    </label>
  )
}

function durationWords(minutes: number): string {
  if (minutes === 0) return t('nudges.finer.atOnce')
  if (minutes % 60 === 0) return t('nudges.hours', { count: minutes / 60 })
  return t('nudges.minutes', { count: minutes })
}
