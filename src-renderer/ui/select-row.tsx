import { useId, type ReactNode } from 'react'

import { SettingRow } from './setting-row.tsx'

interface Props<V extends string> {
  label: string
  hint?: string | undefined
  value: V
  options: readonly { value: V; label: string; lang?: string | undefined }[]
  /** Whether it says nothing for now, since what it is about is off. */
  isQuiet?: boolean
  /** What belongs to it and needs the whole width. */
  below?: ReactNode
  onChange: (value: V) => void
}

/** A choice of one among several, which takes effect at once. */
export function SelectRow<V extends string>(props: Props<V>): ReactNode {
  const { label, hint, value, options, isQuiet, below, onChange } = props
  const id = useId()
  return (
    <SettingRow
      label={label}
      hint={hint}
      hintId={`${id}-hint`}
      controlId={id}
      isQuiet={isQuiet}
      below={below}
    >
      <select
        id={id}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </SettingRow>
  )
}
