import {
  Fragment,
  useEffect,
  useEffectEvent,
  useId,
  useState,
  type FocusEvent,
  type ReactNode,
} from 'react'

import { parseTime } from '../formats/parse-time.ts'
import { t } from '../words.ts'
import { SettingRow } from './setting-row.tsx'
import { TimeInput } from './time-input.tsx'

/** How long after the last key a typed time is committed, in milliseconds. */
const SETTLED_MS = 700
/** A time that nothing can be added to but its half of the day. */
const WHOLE = /\d\D+\d\d/

interface Props<K extends string> {
  /** What the times are for. */
  label: string
  hint?: string | undefined
  /** One or two. The name of a single one is the label of the row. */
  fields: readonly { name: K; label: string; value: string }[]
  /** Whether they say nothing for now, since what they are for is off. */
  isQuiet?: boolean
  /** Returns an error message if the times cannot be combined. */
  validate?: (times: Record<K, string>) => string | undefined
  onChange: (times: Record<K, string>) => void
}

/** One or two times. One that cannot be used stays in its field, with an error message. */
export function TimeFields<K extends string>(props: Props<K>): ReactNode {
  const { label, hint, fields, isQuiet, validate, onChange } = props
  const [typed, setTyped] = useState<Partial<Record<K, string>>>({})
  const [error, setError] = useState<string>()
  const id = useId()
  const isSingle = fields.length === 1

  function commit(isLeft: boolean): void {
    const texts = Object.values<string | undefined>(typed)
    if (texts.length === 0 || !(isLeft || texts.every((text) => WHOLE.test(text ?? '')))) return
    const read = fields.map(({ name, value }) => {
      const text = typed[name]
      return [name, text === undefined ? value : parseTime(text, value)] as const
    })
    if (read.some(([, time]) => time === undefined)) {
      if (isLeft) setError(t('nudges.timeNotWhole'))
      return
    }
    const times = Object.fromEntries(read) as Record<K, string>
    const found = validate?.(times)
    setError(found)
    if (found !== undefined) return
    // While the caret is in a field, its text is the person's.
    if (isLeft) setTyped({})
    if (fields.some(({ name, value }) => times[name] !== value)) onChange(times)
  }

  const commitSettled = useEffectEvent(() => commit(false))
  useEffect(() => {
    if (Object.keys(typed).length === 0) return
    const timer = setTimeout(commitSettled, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [typed])

  return (
    <SettingRow
      label={label}
      hint={hint}
      hintId={`${id}-hint`}
      controlId={isSingle ? id : undefined}
      isQuiet={isQuiet}
      below={
        <p role="alert" id={`${id}-error`} className="remark">
          {error}
        </p>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- commits when the focus leaves both fields */}
      <div
        className="setting-control"
        onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
          if (!currentTarget.contains(relatedTarget)) commit(true)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit(true)
        }}
      >
        {fields.map(({ name, label, value }, place) => (
          <Fragment key={name}>
            {place > 0 && <span className="hint">{t('nudges.and')}</span>}
            <TimeInput
              {...(isSingle && { id })}
              label={isSingle ? undefined : label}
              value={value}
              typed={typed[name]}
              isInvalid={error !== undefined}
              describedBy={error === undefined ? undefined : `${id}-error`}
              onType={(text) => setTyped({ ...typed, [name]: text })}
            />
          </Fragment>
        ))}
      </div>
    </SettingRow>
  )
}
