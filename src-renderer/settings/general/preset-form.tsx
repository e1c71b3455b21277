import { useEffect, useId, useRef, useState, type ReactNode } from 'react'

import { rememberFocus } from '../../page/remember-focus.ts'
import { t } from '../../words.ts'

interface Props {
  label: string
  saveLabel: string
  /** The text that it begins with. */
  text: string
  /** Saves a line. Resolves to an error message; undefined if it was saved or its care card closed. */
  save: (text: string) => Promise<{ error?: string | undefined; saved?: string | undefined }>
  /**
   * Closes the form of a line that is there already, which then has another text.
   *
   * @param toFocus whether the line takes the focus
   */
  close?: (toFocus: boolean, saved?: string) => void
}

/** A small form for a line of the person's own. What cannot be saved stays in it. */
export function PresetForm({ label, saveLabel, text, save, close }: Props): ReactNode {
  const [typed, setTyped] = useState(text)
  const [error, setError] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const isEdit = close !== undefined
  useEffect(() => {
    if (isEdit) field.current?.focus()
  }, [isEdit])

  async function submit(): Promise<void> {
    const hasStayed = rememberFocus()
    const result = await save(typed)
    setError(result.error)
    if (result.saved === undefined) {
      if (hasStayed()) field.current?.focus()
      return
    }
    // The person may have typed on meanwhile.
    setTyped((now) => (now === typed ? '' : now))
    close?.(hasStayed(), result.saved)
  }

  return (
    <form
      noValidate
      className="preset-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        autoComplete="off"
        value={typed}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || close === undefined) return
          event.preventDefault()
          close(true)
        }}
      />
      <button type="submit">{saveLabel}</button>
      {close && (
        <button type="button" className="quiet" onClick={() => close(true)}>
          {t('settings.presets.cancel')}
        </button>
      )}
      <p role="alert" id={`${id}-error`} className="remark">
        {error}
      </p>
    </form>
  )
}
