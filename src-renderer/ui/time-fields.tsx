import './time-fields.css'
import { useEffect, useEffectEvent, useId, useState, type FocusEvent, type ReactNode } from 'react'

import { t } from '../words.ts'

/** How long a typed time stays as it is before it counts, in milliseconds: `1` may become `11`. */
const SETTLED_MS = 700

interface Props<K extends string> {
  /** What the times are about; assistive technology says it with each of them. */
  legend: string
  legendShown?: boolean
  fields: readonly { name: K; label: string; value: string }[]
  /** Why whole times cannot be taken together, in a sentence. */
  problem?: (times: Record<K, string>) => string | undefined
  onChange: (times: Record<K, string>) => void
}

/** One or two times on the wall. What cannot be taken stays in its field, with a sentence beside. */
export function TimeFields<K extends string>({
  legend,
  legendShown = true,
  fields,
  problem,
  onChange,
}: Props<K>): ReactNode {
  const [typed, setTyped] = useState<Partial<Record<K, string>>>({})
  const [error, setError] = useState<string>()
  const id = useId()

  function settle(left: boolean): void {
    if (Object.keys(typed).length === 0) return
    const times = Object.fromEntries(
      fields.map(({ name, value }) => [name, typed[name] ?? value]),
    ) as Record<K, string>
    if (Object.values(times).includes('')) {
      if (left) setError(t('nudges.timeNotWhole'))
      return
    }
    const found = problem?.(times)
    setError(found)
    if (found !== undefined) return
    setTyped({})
    onChange(times)
  }

  const settleByItself = useEffectEvent(() => settle(false))
  useEffect(() => {
    if (Object.keys(typed).length === 0) return
    const timer = setTimeout(settleByItself, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears that both fields are left
    <fieldset
      className="time-fields"
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) settle(true)
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
