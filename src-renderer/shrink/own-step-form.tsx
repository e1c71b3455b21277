import { useEffect, useRef, useState, type ReactNode } from 'react'

import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

interface Props {
  own: string
  onChange: (own: string) => void
  /** It is to be where one starts. */
  onEnter: () => void
}

/** A step in the person's own words. */
export function OwnStepForm({ own, onChange, onEnter }: Props): ReactNode {
  const [error, setError] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  function use(): void {
    if (own.trim() !== '') return onEnter()
    setError(t('shrink.ownEmpty'))
    field.current?.focus()
  }

  return (
    <form
      className="shrink-panel"
      onSubmit={(event) => {
        event.preventDefault()
        use()
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
        onEnter={use}
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
