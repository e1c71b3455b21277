import './could-be-smaller.css'
import type { ReactNode } from 'react'

import type { StepCheck } from '../../src-shared/contract/shrink.ts'
import { t } from '../words.ts'

interface Props {
  offer: StepCheck | undefined
  take: (smaller: string) => void
  keep: () => void
}

/** One gentle offer about a step that was typed and is clearly not small. It blocks nothing. */
export function CouldBeSmaller({ offer, take, keep }: Props): ReactNode {
  const smaller = offer?.smaller
  return (
    <div role="status" className="could-be-smaller">
      {offer !== undefined && (
        <>
          <p>
            {smaller === undefined
              ? t('shrink.couldBe')
              : t('shrink.couldBeSmaller', { text: smaller })}
          </p>
          <div className="smaller-buttons">
            {smaller !== undefined && (
              <button type="button" onClick={() => take(smaller)}>
                {t('shrink.takeSmaller')}
              </button>
            )}
            <button type="button" className="quiet" onClick={keep}>
              {t('shrink.keepMine')}
            </button>
          </div>
        </>
      )}
    </div>
  )
}
