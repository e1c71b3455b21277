import { useEffect, useRef, type ReactNode } from 'react'

import { anchorInputText } from '../steps/anchor.ts'
import { t } from '../words.ts'

interface Props {
  typed: string
  /** The person's anchors, the latest first. */
  anchors: readonly string[]
  error: string | undefined
  onChange: (typed: string) => void
  onEnter: () => void
}

/** The field for an anchor: typed, or one that was used before. */
export function AnchorField({ typed, anchors, error, onChange, onEnter }: Props): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <div className="anchor-field">
      <label>
        <span>{t('shrink.anchorLabel')}</span>
        <input
          ref={field}
          type="text"
          value={typed}
          aria-describedby="anchor-hint"
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter()
          }}
        />
      </label>
      <p id="anchor-hint" role={error === undefined ? undefined : 'alert'} className="hint">
        {error ?? t('shrink.anchorHint')}
      </p>
      {anchors.length > 0 && (
        <div role="group" aria-label={t('shrink.anchors')} className="quiet-row">
          {anchors.map((anchor) => (
            <button
              key={anchor}
              className="quiet"
              onClick={() => {
                onChange(anchorInputText(anchor))
                field.current?.focus()
              }}
            >
              {anchorInputText(anchor)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
