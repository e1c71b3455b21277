import { useEffect, useRef, type ReactNode } from 'react'

import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

interface Props {
  text: string
  /** Whether a ladder for it is shown. */
  isShrunk: boolean
  /** Whether the field takes the focus when it appears or is emptied. */
  takesFocus: boolean
  error: string | undefined
  onChange: (text: string) => void
  onEnter: () => void
}

/** The field for what feels heavy, which stays at the top of the page. */
export function TaskField(props: Props): ReactNode {
  const { text, isShrunk, takesFocus, error, onChange, onEnter } = props
  const field = useRef<HTMLTextAreaElement>(null)
  const isBlank = text === ''

  useEffect(() => {
    if (!takesFocus) return
    const area = field.current
    // Whoever writes in it already has the caret where it is wanted.
    if (area === document.activeElement) return
    area?.focus()
    area?.setSelectionRange(area.value.length, area.value.length)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an emptied field is typed into again
  }, [takesFocus, isBlank])

  return (
    <div>
      <div className="field task-field">
        <TextField
          ref={field}
          label={t('shrink.heavy')}
          labelShown={false}
          placeholder={t('shrink.heavy')}
          value={text}
          describedBy={error === undefined ? undefined : 'heavy-error'}
          onChange={onChange}
          onEnter={onEnter}
        />
        {isShrunk && (
          <button
            className="quiet"
            onClick={() => {
              field.current?.focus()
              field.current?.select()
            }}
          >
            {t('shrink.change')}
          </button>
        )}
      </div>
      <p role="alert" id="heavy-error" className="remark">
        {error}
      </p>
    </div>
  )
}
