import './log.css'
import type { ReactNode, Ref } from 'react'

import { TextField } from '../ui/text-field.tsx'
import { t } from '../words.ts'

interface Props {
  ref: Ref<HTMLTextAreaElement>
  value: string
  describedBy?: string | undefined
  onChange: (value: string) => void
  onEnter: () => void
}

/** The field for a win, with the key that logs it; the key can be pressed with a finger too. */
export function LogField({ ref, value, describedBy, onChange, onEnter }: Props): ReactNode {
  return (
    <div className="field log-field">
      <TextField
        ref={ref}
        label={t('quickLog.label')}
        labelShown={false}
        placeholder={t('quickLog.label')}
        value={value}
        describedBy={describedBy}
        onChange={onChange}
        onEnter={onEnter}
      />
      <button type="submit" className="enter-key" aria-label={t('quickLog.submit')}>
        <kbd>{t('quickLog.enter')}</kbd>
      </button>
    </div>
  )
}
