import type { ReactNode } from 'react'

import { t } from '../words.ts'

interface Props {
  acknowledgement: string | undefined
  /** Whether a save is taking longer than expected. */
  isSlow: boolean
  hasHint: boolean
  /** Whether there is text to be submitted. */
  hasSubmit: boolean
  /** Whether submitting is the main action of the window. */
  isPrimary: boolean
}

/** The row below the field: what became of a win, and the button that logs one. */
export function AnswerRow(props: Props): ReactNode {
  const { acknowledgement, isSlow, hasHint, hasSubmit, isPrimary } = props
  return (
    <div className="quick-log-answer">
      <p role="status">
        {acknowledgement === undefined ? null : (
          <span className="acknowledgement">{acknowledgement}</span>
        )}
        {isSlow ? t('quickLog.slow') : null}
      </p>
      {acknowledgement === undefined && hasHint && <p className="hint">{t('quickLog.hint')}</p>}
      {hasSubmit && (
        <button className={isPrimary ? 'primary' : undefined} type="submit">
          {t('quickLog.submit')}
        </button>
      )}
    </div>
  )
}
