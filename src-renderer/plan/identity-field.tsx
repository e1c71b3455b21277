import { useId, type ReactNode } from 'react'

import { t } from '../words.ts'

interface Props {
  value: string
  onChange: (value: string) => void
}

/** The field for who one becomes by a goal. */
export function IdentityField({ value, onChange }: Props): ReactNode {
  const id = useId()
  return (
    <div className="plan-field">
      <label htmlFor={id}>{t('plan.identity')}</label>
      <input
        id={id}
        type="text"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {t('plan.identityHint')}
      </p>
    </div>
  )
}
