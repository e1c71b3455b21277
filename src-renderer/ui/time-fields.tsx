import './time-fields.css'
import { useEffect, useEffectEvent, useId, useState, type FocusEvent, type ReactNode } from 'react'

import { t } from '../words.ts'

/** How long after the last key a typed time is committed, in milliseconds: `1` may become `11`. */
const SETTLED_MS = 700

interface Props<K extends string> {
  /** The name of the group, which assistive technology reads with each field. */
  legend: string
  legendShown?: boolean
  fields: readonly { name: K; label: string; value: string }[]
  /** Returns an error message if the times cannot be combined. */
  validate?: (times: Record<K, string>) => string | undefined
  onChange: (times: Record<K, string>) => void
}

/** One or two time fields. A time that cannot be used stays in its field, with an error message. */
export function TimeFields<K extends string>({
  legend,
  legendShown = true,
  fields,
  validate,
  onChange,
}: Props<K>): ReactNode {
  const [typed, setTyped] = useState<Partial<Record<K, string>>>({})
  const [error, setError] = useState<string>()
  const id = useId()

  function commit(isLeft: boolean): void {
    if (Object.keys(typed).length === 0) return
    const times = Object.fromEntries(
      fields.map(({ name, value }) => [name, typed[name] ?? value]),
    ) as Record<K, string>
    if (Object.values(times).includes('')) {
      if (isLeft) setError(t('nudges.timeNotWhole'))
      return
    }
    const found = validate?.(times)
    setError(found)
    if (found !== undefined) return
    setTyped({})
    onChange(times)
  }

  const commitTyped = useEffectEvent(() => commit(false))
  useEffect(() => {
    if (Object.keys(typed).length === 0) return
    const timer = setTimeout(commitTyped, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- commits when the focus leaves both fields
    <fieldset
      className="time-fields"
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) commit(true)
      }}
    >
      <legend className={legendShown ? 'hint' : 'unseen'}>{legend}</legend>
      {fields.map(({ name, label, value }) => (
        <label key={name}>
          <span>{label}</span>
          <input
            type="time"
            value={typed[name] ?? value}
            aria-invalid={error !== undefined}
            aria-describedby={error === undefined ? undefined : id}
            onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
          />
        </label>
      ))}
      <p role="alert" id={id} className="remark">
        {error}
      </p>
    </fieldset>
  )
}
