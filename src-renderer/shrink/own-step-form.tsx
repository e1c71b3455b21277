import { useEffect, useRef, useState, type ReactNode } from 'react'

import { WordsField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

interface Props {
  own: string
  changed: (own: string) => void
  /** It is to be where one starts. */
  entered: () => void
}

/** A step in the person's own words. */
export function OwnStep({ own, changed, entered }: Props): ReactNode {
  const [trouble, setTrouble] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  function use(): void {
    if (own.trim() !== '') return entered()
    setTrouble(t('shrink.ownEmpty'))
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
      <WordsField
        ref={field}
        label={t('shrink.own')}
        labelShown
        value={own}
        describedBy={trouble === undefined ? undefined : 'own-trouble'}
        changed={(own) => {
          setTrouble(undefined)
          changed(own)
        }}
        entered={use}
      />
      <p role="alert" id="own-trouble" className="remark">
        {trouble}
      </p>
      <div>
        <button type="submit">{t('shrink.use')}</button>
      </div>
    </form>
  )
}
