import './inline-form.css'
import { useEffect, useRef, type ReactNode } from 'react'

import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

interface Props {
  label: string
  value: string
  onChange: (value: string) => void
  save: () => void
  cancel: () => void
  saveLabel: string
  error: string | undefined
  /** Other fields, and remarks about the text. */
  children?: ReactNode
}

/** A small form in the place of the item that it edits: a text, a few fields at most, Save and Cancel. */
export function InlineForm(props: Props): ReactNode {
  const { label, value, onChange, save, cancel, saveLabel, error, children } = props
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const area = field.current
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
  }, [])
  return (
    <form
      className="inline-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        ref={field}
        label={label}
        labelShown
        value={value}
        onChange={onChange}
        onEnter={save}
        onEscape={cancel}
      />
      {children}
      <p role="alert" className="error">
        {error}
      </p>
      <div className="plan-buttons">
        <button type="submit">{saveLabel}</button>
        <button type="button" className="quiet" onClick={cancel}>
          {t('plan.cancel')}
        </button>
      </div>
    </form>
  )
}
