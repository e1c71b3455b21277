import { useEffect, useRef, useState, type ReactNode } from 'react'

import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

interface Props {
  own: string
  onChange: (own: string) => void
  /** The step becomes the start. */
  onEnter: () => void
}

/** A form for a step in the person's own words. */
export function OwnStepForm({ own, onChange, onEnter }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  function submit(): void {
    if (own.trim() !== '') return onEnter()
    setError(t('shrink.ownEmpty'))
    field.current?.focus()
  }

  return (
    <form
      className="shrink-panel"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        ref={field}
        label={t('shrink.own')}
        labelShown
        value={own}
        describedBy={error === undefined ? undefined : 'own-error'}
        onChange={(own) => {
          setError(undefined)
          onChange(own)
        }}
        onEnter={submit}
      />
      <p role="alert" id="own-error" className="remark">
        {error}
      </p>
      <div>
        <button type="submit">{t('shrink.use')}</button>
      </div>
    </form>
  )
}
